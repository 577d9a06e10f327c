package dev.khabar.event.role.party;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an article has told of before a sentence: who spoke, whom the last sentence was about, who
 * acted, suffered and where; whom the headline is about and whom the article names most. A verb
 * without a subject, a pronoun or a title may mean one of them. Grows with the article; not
 * thread-safe.
 */
public final class ToldParties {
  /** A name that stands less often is not what the article is about. */
  private static final int OFTEN = 3;

  /** How many of the commonest names are kept in mind. */
  private static final int COMMONEST = 2;

  /** How many fillers of a role are kept in mind. */
  private static final int FILLERS = 2;

  /** After so many sentences it does not matter how many more. */
  private static final int LONG_AGO = 3;

  /** How a party was told of. */
  public enum Standing {
    SPEAKER,
    SUBJECT,
    ACTOR,
    RECIPIENT,
    PLACE,
    FIRST,
    OFTEN,
    DOER
  }

  /**
   * A party told of before.
   *
   * @param filler what names it
   * @param standings how it was told of
   * @param age sentences since then
   */
  public record Told(RoleFiller filler, Set<Standing> standings, int age) {}

  private record Noted(RoleFiller filler, int sentence) {}

  private final String text;
  private final int leading;
  private final List<RoleFiller> commonest;
  private final Map<Standing, List<Noted>> noted = new LinkedHashMap<>();
  private final PartyHistory history = new PartyHistory();
  private final Map<EventType, List<Noted>> doers = new EnumMap<>(EventType.class);
  private final StoryPlaces places;

  private final MeetingSides meeting = new MeetingSides();

  private ToldParties(String text, int leading, List<RoleFiller> commonest, StoryPlaces places) {
    this.places = places;
    this.text = text;
    this.leading = leading;
    this.commonest = commonest;
  }

  /** At the beginning of an article. */
  public static ToldParties of(CleanArticle article) {
    Map<EntityRef, Integer> counts = new LinkedHashMap<>();
    Map<EntityRef, ResolvedMention> first = new HashMap<>();
    for (ResolvedMention mention : article.mentions()) {
      if (mention.entity().type() != EntityType.MISC) {
        counts.merge(mention.entity(), 1, Integer::sum);
        first.putIfAbsent(mention.entity(), mention);
      }
    }
    List<RoleFiller> commonest = new ArrayList<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= OFTEN)
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(COMMONEST)
        .forEach(entry -> commonest.add(filler(first.get(entry.getKey()))));
    return new ToldParties(
        article.text(),
        article.headlineSentences() + article.leadSentences(),
        commonest,
        StoryPlaces.of(article));
  }

  private static RoleFiller filler(ResolvedMention mention) {
    return new RoleFiller(
        RoleName.PARTICIPANT,
        Optional.of(mention.entity()),
        mention.mention().begin(),
        mention.mention().end());
  }

  /** Notes what a sentence tells without its events: who speaks, and whom it is about. */
  public void add(SentenceView view) {
    add(view, Speakers.first(view));
  }

  /** The same where it is known who speaks first. */
  public void add(SentenceView view, Optional<RoleFiller> first) {
    int sentence = view.sentence().index();
    first.ifPresent(speaker -> note(Standing.SPEAKER, List.of(speaker), sentence));
    NounPhrase subject = Clauses.mainSubject(view, view.size());
    if (subject != null) {
      note(Standing.SUBJECT, subject.fillers(view, RoleName.ACTOR), sentence);
    }
  }

  /** Notes who has a part in an event. */
  public void add(CodedEvent event) {
    for (RoleName role : RoleName.OF_PARTIES) {
      add(event.sentence(), event.type(), role, event.fillers(role));
    }
    meeting.add(event);
  }

  /** Notes who has a part in an event of a sentence. */
  public void add(int sentence, EventType type, RoleName role, List<RoleFiller> fillers) {
    fillers.forEach(filler -> history.add(type, role, key(filler)));
    places.add(type, role, fillers);
    note(Standing.valueOf(role.name()), fillers, sentence);
    if (role == RoleName.ACTOR && !fillers.isEmpty()) {
      doers.put(type, noted(fillers, sentence));
    }
    if (role == RoleName.ACTOR && sentence < leading && !noted.containsKey(Standing.FIRST)) {
      note(Standing.FIRST, fillers, sentence);
    }
  }

  private void note(Standing standing, List<RoleFiller> fillers, int sentence) {
    if (!fillers.isEmpty()) {
      noted.put(standing, noted(fillers, sentence));
    }
  }

  private static List<Noted> noted(List<RoleFiller> fillers, int sentence) {
    List<Noted> noted = new ArrayList<>(FILLERS);
    for (RoleFiller filler : fillers.subList(0, Math.min(FILLERS, fillers.size()))) {
      noted.add(new Noted(filler, sentence));
    }
    return noted;
  }

  /** The parties told of before a sentence, each once. */
  public List<Told> before(int sentence) {
    Map<String, Told> told = new LinkedHashMap<>();
    for (Standing standing : Standing.values()) {
      for (Noted party : noted.getOrDefault(standing, List.of())) {
        put(told, party.filler(), standing, sentence - party.sentence());
      }
    }
    for (List<Noted> parties : doers.values()) {
      parties.forEach(
          party -> put(told, party.filler(), Standing.DOER, sentence - party.sentence()));
    }
    commonest.forEach(filler -> put(told, filler, Standing.OFTEN, sentence));
    return List.copyOf(told.values());
  }

  /**
   * Whether a party acted in the last event of a type that somebody acted in, and how many
   * sentences ago.
   */
  public String did(String key, EventType type, int sentence) {
    List<Noted> last = doers.getOrDefault(type, List.of());
    for (Noted doer : last) {
      if (key(doer.filler()).equals(key)) {
        return "did" + Math.min(LONG_AGO, sentence - doer.sentence());
      }
    }
    return last.isEmpty() ? "none" : "other";
  }

  /** Who met in the last meeting. */
  public MeetingSides meeting() {
    return meeting;
  }

  /** Where the events before were, and the article's places. */
  public StoryPlaces places() {
    return places;
  }

  /** What a party is known by in the article. */
  public String key(RoleFiller filler) {
    return PartyHistory.key(filler, text);
  }

  /** Which parts a party had before in events of the type and in others. */
  public String history(String key, EventType type) {
    return history.of(key, type);
  }

  private void put(Map<String, Told> told, RoleFiller filler, Standing standing, int age) {
    String key =
        filler.entity().isPresent()
            ? filler.entity().get().type() + filler.entity().get().foldedName()
            : text.substring(filler.begin(), filler.end());
    Told known = told.get(key);
    Set<Standing> standings = EnumSet.of(standing);
    if (known != null) {
      standings.addAll(known.standings());
    }
    told.put(
        key,
        new Told(
            known == null ? filler : known.filler(),
            standings,
            known == null ? age : Math.min(age, known.age())));
  }

  /** The words that name a party. */
  public String words(Told told) {
    return text.substring(told.filler().begin(), told.filler().end());
  }
}
