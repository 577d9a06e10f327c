package dev.khabar.event.choice;

import dev.khabar.arabic.PackedFile;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.role.Protesters;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.ReadSentence;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Decides in a text that is a lone sentence whether it reports an attack or a protest as news. No
 * headline, date or neighbour tells a report from a reminder there, so the sentence is asked as a
 * whole: where it reports none, its events of the type are background; where it does, its likeliest
 * candidate is one, and is asserted; where some readers would call it a report, or it speaks of
 * protesters, its likeliest candidate is background at least. Other types and other texts are left
 * as they are. Immutable; thread-safe.
 */
public final class LoneSentences {
  public static final String FILE = "lone-sentences.bin";

  private static final int MAGIC = 0x4b4c_5332;

  /** A paragraph of more sentences is an article: they tell of each other. */
  private static final int MOST = 3;

  /**
   * What is known of a type.
   *
   * @param threshold log-odds from which on a sentence counts as a report
   * @param mention log-odds from which on it mentions an event at least
   */
  public record Question(LoneSentenceWeights weights, double threshold, double mention) {}

  private final Map<EventType, Question> questions;

  public LoneSentences(Map<EventType, Question> questions) {
    this.questions = new EnumMap<>(EventType.class);
    this.questions.putAll(questions);
  }

  /** Whether a text is one short paragraph without headline and day of publication. */
  public static boolean isLone(CleanArticle article) {
    int size = article.sentences().size();
    if (article.headlineSentences() > 0
        || article.published().isPresent()
        || size == 0
        || size > MOST) {
      return false;
    }
    int line = article.text().indexOf('\n', article.sentences().get(0).begin());
    return line < 0 || line >= article.sentences().get(size - 1).end();
  }

  /**
   * The features of a sentence, where it has a candidate of the type.
   *
   * @param context of its article
   */
  public static Optional<LoneSentenceVector> features(
      ReadSentence read, ArticleContext context, EventType type) {
    if (likeliest(read, type).isEmpty()) {
      return Optional.empty();
    }
    context.at(read.view());
    List<long[]> triggers = TriggerFeatures.of(read.view(), read.candidates(), context);
    return Optional.of(LoneSentenceFeatures.of(read, triggers, type));
  }

  /**
   * What is known of a sentence once it was asked.
   *
   * @param chosen its triggers
   * @param reported types of which it reports an event as news
   * @param passing types that it only mentions in passing
   */
  public record Answer(
      List<ChosenTrigger> chosen, Set<EventType> reported, Set<EventType> passing) {}

  /**
   * Asks a sentence; what it reports or mentions has a trigger from then on, the likeliest if none
   * other.
   */
  public Answer ask(ReadSentence read, ArticleContext context, List<ChosenTrigger> chosen) {
    List<ChosenTrigger> triggers = new ArrayList<>(chosen);
    Set<EventType> reported = EnumSet.noneOf(EventType.class);
    Set<EventType> passing = EnumSet.noneOf(EventType.class);
    for (Map.Entry<EventType, Question> asked : questions.entrySet()) {
      EventType type = asked.getKey();
      Optional<LoneSentenceVector> vector = features(read, context, type);
      if (vector.isEmpty()) {
        continue;
      }
      Question question = asked.getValue();
      double score = question.weights().score(vector.get());
      (score < question.threshold() ? passing : reported).add(type);
      boolean mentioned =
          score >= question.mention()
              || type == EventType.PROTEST && Protesters.areNamed(read.view());
      if (mentioned && triggers.stream().noneMatch(trigger -> isOf(trigger, type))) {
        lift(triggers, read, type, 1 / (1 + Math.exp(-score)));
      }
    }
    triggers.sort(Comparator.comparingInt(trigger -> trigger.candidate().token()));
    return new Answer(List.copyOf(triggers), reported, passing);
  }

  private static boolean isOf(ChosenTrigger trigger, EventType type) {
    return trigger.choice().trigger().type() == type;
  }

  private static void lift(
      List<ChosenTrigger> chosen, ReadSentence read, EventType type, double confidence) {
    int best = likeliest(read, type).orElseThrow();
    Candidate candidate = read.candidates().get(best);
    Trigger trigger = candidate.options().get(option(candidate, type));
    chosen.removeIf(other -> other.candidate().token() == candidate.token());
    chosen.add(new ChosenTrigger(candidate, new ChosenTrigger.Choice(trigger, confidence)));
  }

  /** Index of the candidate that is an event of the type most probably. */
  private static Optional<Integer> likeliest(ReadSentence read, EventType type) {
    int best = -1;
    double highest = -1;
    for (int i = 0; i < read.size(); i++) {
      int option = option(read.candidates().get(i), type);
      if (option >= 0 && read.probabilities().get(i)[option] > highest) {
        best = i;
        highest = read.probabilities().get(i)[option];
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static int option(Candidate candidate, EventType type) {
    for (int k = 0; k < candidate.options().size(); k++) {
      if (candidate.options().get(k).type() == type) {
        return k;
      }
    }
    return -1;
  }

  /**
   * The events of a sentence with what its answer says of them: what is mentioned in passing is
   * background; what is reported is news, so that where none of its events is asserted, the surest
   * that is told as past or alleged becomes so.
   */
  public static List<CodedEvent> told(List<CodedEvent> events, Answer answer) {
    List<CodedEvent> told = new ArrayList<>();
    for (CodedEvent event : events) {
      boolean passing =
          answer.passing().contains(event.type()) && event.modality() == Modality.ASSERTED;
      told.add(passing ? event.withDate(Modality.HISTORICAL, event.date()) : event);
    }
    for (EventType type : answer.reported()) {
      List<CodedEvent> own = events.stream().filter(event -> event.type() == type).toList();
      if (own.stream().noneMatch(event -> event.modality() == Modality.ASSERTED)) {
        own.stream()
            .filter(event -> isPast(event.modality()))
            .max(Comparator.comparingDouble(CodedEvent::confidence))
            .ifPresent(
                event ->
                    told.set(
                        events.indexOf(event), event.withDate(Modality.ASSERTED, event.date())));
      }
    }
    return told;
  }

  private static boolean isPast(Modality modality) {
    return modality == Modality.HISTORICAL || modality == Modality.ALLEGED;
  }

  /** The shipped weights. */
  public static LoneSentences load() {
    return ShippedFiles.read(FILE, stream -> read(stream));
  }

  /** Reads what {@link #write} wrote; throws where it is damaged or of another version. */
  public static LoneSentences read(InputStream stream) throws IOException {
    return PackedFile.read(stream, LoneSentences::read);
  }

  private static LoneSentences read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no weights of lone sentences of this version");
    }
    Map<EventType, Question> questions = new EnumMap<>(EventType.class);
    int types = in.readInt();
    for (int i = 0; i < types; i++) {
      EventType type = EventType.valueOf(in.readUTF());
      double threshold = in.readDouble();
      double mention = in.readDouble();
      questions.put(type, new Question(LoneSentenceWeights.read(in), threshold, mention));
    }
    return new LoneSentences(questions);
  }

  public void write(Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(MAGIC);
      out.writeInt(questions.size());
      for (Map.Entry<EventType, Question> entry : questions.entrySet()) {
        out.writeUTF(entry.getKey().name());
        out.writeDouble(entry.getValue().threshold());
        out.writeDouble(entry.getValue().mention());
        entry.getValue().weights().write(out);
      }
    }
  }
}
