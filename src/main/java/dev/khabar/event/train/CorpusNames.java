package dev.khabar.event.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The names of a corpus's texts, each resolved to itself. */
final class CorpusNames {
  private CorpusNames() {}

  /** Annotated names, their offsets in code points. */
  static List<ResolvedMention> mentions(String text, List<Sentence> sentences, JsonNode nodes) {
    List<ResolvedMention> mentions = new ArrayList<>();
    for (JsonNode node : nodes) {
      int begin = text.offsetByCodePoints(0, node.get("begin").asInt());
      int end = text.offsetByCodePoints(0, node.get("end").asInt());
      EntityType type = EntityType.valueOf(node.get("type").asText());
      String name = node.path("entity").asText(text.substring(begin, end));
      int sentence = 0;
      for (Sentence candidate : sentences) {
        sentence = candidate.begin() <= begin ? candidate.index() : sentence;
      }
      mentions.add(
          new ResolvedMention(new NameMention(sentence, begin, end, type, 1), entity(type, name)));
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.mention().begin()));
    return mentions;
  }

  /** A text without headline and day of publication, with the names that a tagger finds in it. */
  static CleanArticle tagged(String text, Function<List<Sentence>, List<NameMention>> tagger) {
    List<Sentence> sentences = SentenceSplitter.split(text, 0, text.length(), 0);
    List<ResolvedMention> names = resolve(text, tagger.apply(sentences));
    return new CleanArticle(text, sentences, 0, 0, names, Optional.empty());
  }

  /** A tagger's names. */
  static List<ResolvedMention> resolve(String text, List<NameMention> names) {
    return names.stream()
        .map(
            name ->
                new ResolvedMention(
                    name, entity(name.type(), text.substring(name.begin(), name.end()))))
        .toList();
  }

  private static EntityRef entity(EntityType type, String name) {
    return new EntityRef(
        type, name, Folding.fold(name), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
