package dev.khabar.event;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.SentenceReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the tests code with: the shipped coder on texts whose names are tagged or given. */
public final class CodingBench {
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);
  public static final EventCoder CODER = EventCoder.load();
  private static final SentenceReader READER = SentenceReader.load();
  private static final NameTagger TAGGER = NameTagger.shipped();

  private CodingBench() {}

  /** The events of a text whose first paragraph is the headline, with the tagger's names. */
  public static List<CodedEvent> code(String text) {
    return CODER.code(article(text));
  }

  /** A text as the coder reads it: its first paragraph the headline, with the tagger's names. */
  public static CleanArticle article(String text) {
    List<Sentence> sentences = sentences(text);
    return article(text, sentences, TAGGER.tag(sentences), text.contains("\n") ? 1 : 0);
  }

  /** An article with its sentences read. */
  public static ArticleView view(CleanArticle article) {
    return READER.read(article);
  }

  /** The events of a sentence whose day of publication is unknown. */
  public static List<CodedEvent> codeUndated(String text) {
    List<Sentence> sentences = sentences(text);
    CleanArticle dated = article(text, sentences, TAGGER.tag(sentences), 0);
    return CODER.code(new CleanArticle(text, sentences, 0, 0, dated.mentions(), Optional.empty()));
  }

  /** The events of one sentence in which the given names stand, each as NAME=TYPE. */
  public static List<CodedEvent> codeNamed(String text, String... names) {
    return CODER.code(named(text, names));
  }

  /** A text in which the given names stand, each as NAME=TYPE. */
  public static CleanArticle named(String text, String... names) {
    List<Sentence> sentences = sentences(text);
    List<NameMention> mentions = new ArrayList<>();
    for (String name : names) {
      String surface = name.substring(0, name.indexOf('='));
      EntityType type = EntityType.valueOf(name.substring(name.indexOf('=') + 1));
      int begin = text.indexOf(surface);
      mentions.add(new NameMention(0, begin, begin + surface.length(), type, 1));
    }
    mentions.sort(Comparator.comparingInt(NameMention::begin));
    return article(text, sentences, mentions, 0);
  }

  public static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      sentences.addAll(SentenceSplitter.split(text, from, from + line.length(), sentences.size()));
      from += line.length() + 1;
    }
    return sentences;
  }

  private static CleanArticle article(
      String text, List<Sentence> sentences, List<NameMention> names, int headline) {
    List<ResolvedMention> mentions =
        names.stream()
            .map(
                name -> {
                  String surface = text.substring(name.begin(), name.end());
                  return new ResolvedMention(
                      name,
                      new EntityRef(
                          name.type(),
                          surface,
                          Folding.fold(surface),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty()));
                })
            .toList();
    return new CleanArticle(text, sentences, headline, headline, mentions, Optional.of(PUBLISHED));
  }

  /** The event whose trigger begins with the word. */
  public static CodedEvent at(String text, List<CodedEvent> events, String trigger) {
    return events.stream()
        .filter(event -> text.substring(event.begin(), event.end()).startsWith(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event at " + trigger + ": " + events));
  }

  /** The fillers of a role in the event whose trigger begins with the word. */
  public static String role(String text, String trigger, RoleName role, String... names) {
    return role(text, at(text, codeNamed(text, names), trigger), role);
  }

  /** The fillers of a role, joined by a slash. */
  public static String role(String text, CodedEvent event, RoleName role) {
    return event.roles().stream()
        .filter(filler -> filler.role() == role)
        .map(filler -> text.substring(filler.begin(), filler.end()))
        .collect(Collectors.joining("/"));
  }
}
