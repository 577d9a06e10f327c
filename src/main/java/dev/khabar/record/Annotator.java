package dev.khabar.record;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.article.Dateline;
import dev.khabar.article.PageFooter;
import dev.khabar.article.PassageKind;
import dev.khabar.article.Rejection;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventCoder;
import dev.khabar.schema.Article;
import dev.khabar.schema.Passage;
import dev.khabar.schema.internal.Annotated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tags, resolves and codes one article: the whole of khabar's language work, without a runner.
 * Thread-safe as its models are.
 */
public final class Annotator {
  private final NameTagger tagger;
  private final EntityResolver resolver;
  private final EventCoder coder;
  private final ZoneId zone;

  /** The zone is the one in which the day of publication is read. */
  public Annotator(NameTagger tagger, EntityResolver resolver, EventCoder coder, ZoneId zone) {
    this.tagger = tagger;
    this.resolver = resolver;
    this.coder = coder;
    this.zone = zone;
  }

  /**
   * Annotates a kept article whose passages are marked. An article in another language than Arabic
   * comes back without mentions.
   *
   * @param publishers its publisher and those of its copies
   */
  public Annotated annotate(Article article, List<String> publishers) {
    if (!article.getLanguage().equals("ar")) {
      return MentionRecords.withoutMentions(article, publishers);
    }
    String text = article.getText();
    CodePoints points = CodePoints.of(text);
    List<Sentence> sentences = new ArrayList<>();
    List<PassageKind> kinds = new ArrayList<>();
    String headline = "";
    for (Passage passage : article.getPassages()) {
      PassageKind kind = PassageKind.valueOf(passage.getKind());
      if (kind.isClean()) {
        int begin = points.toUtf16(passage.getBegin());
        int end = points.toUtf16(passage.getEnd());
        if (kind == PassageKind.HEADLINE) {
          headline = text.substring(begin, end);
        } else {
          end = PageFooter.begin(text, headline, begin, end);
        }
        for (Sentence sentence : SentenceSplitter.split(text, begin, end, sentences.size())) {
          sentences.add(sentence);
          kinds.add(kind);
        }
      }
    }
    List<NameMention> names = tagger.tag(sentences);
    List<ResolvedMention> mentions = resolver.resolve(text, names);
    List<CodedEvent> events =
        coder.code(
            new CleanArticle(
                text,
                sentences,
                count(kinds, PassageKind.HEADLINE),
                count(kinds, PassageKind.LEAD),
                mentions,
                publishedDay(article)));
    return new MentionRecords(withPlace(article, points, mentions), points, sentences, kinds)
        .build(mentions, events, publishers);
  }

  /**
   * The article with its dateline's place, where that names no agency but is the name of a place.
   */
  private static Article withPlace(
      Article article, CodePoints points, List<ResolvedMention> mentions) {
    if (article.getDatelinePlace() != null) {
      return article;
    }
    for (Passage passage : article.getPassages()) {
      if (passage.getKind().equals(PassageKind.LEAD.name())) {
        int begin = points.toUtf16(passage.getBegin());
        return Dateline.of(article.getText(), begin, points.toUtf16(passage.getEnd()))
            .filter(dateline -> isPlace(begin, begin + dateline.place().length(), mentions))
            .map(line -> Article.newBuilder(article).setDatelinePlace(line.place()).build())
            .orElse(article);
      }
    }
    return article;
  }

  private static boolean isPlace(int begin, int end, List<ResolvedMention> mentions) {
    return mentions.stream()
        .map(ResolvedMention::mention)
        .anyMatch(
            mention ->
                mention.begin() == begin
                    && mention.end() == end
                    && mention.type() == EntityType.LOCATION);
  }

  /**
   * Annotates an article, or says why it could not be.
   *
   * @param rejected takes the rejection of an article that the models fail on
   */
  public Optional<Annotated> annotate(
      Article article, List<String> publishers, Consumer<Rejection> rejected) {
    return Failed.orElse("ANNOTATE", article, () -> annotate(article, publishers), rejected);
  }

  private Optional<LocalDate> publishedDay(Article article) {
    return Optional.ofNullable(article.getPublishedAt()).map(at -> LocalDate.ofInstant(at, zone));
  }

  private static int count(List<PassageKind> kinds, PassageKind kind) {
    return (int) kinds.stream().filter(kind::equals).count();
  }
}
