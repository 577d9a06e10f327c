package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deeds that an article calls by one name: مجزرة سبايكر, تفجيرات "نورد ستريم". Where one mention
 * says that it lies long back, the others do not make it news.
 */
final class NamedDeeds {
  private NamedDeeds() {}

  /** The events with the old dates of their names. */
  static List<CodedEvent> date(CleanArticle article, List<CodedEvent> events) {
    Map<String, EventDate> old = new HashMap<>();
    for (CodedEvent event : events) {
      Optional<String> name = name(article, event);
      boolean dated = event.date().text().isPresent() && event.date().date().isPresent();
      if (dated && event.modality() == Modality.HISTORICAL && name.isPresent()) {
        old.putIfAbsent(name.get(), event.date());
      }
    }
    if (old.isEmpty()) {
      return events;
    }
    List<CodedEvent> dated = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      Optional<EventDate> date = name(article, event).map(old::get);
      boolean news = event.modality() == Modality.ASSERTED && date.isPresent();
      dated.add(news ? event.withDate(Modality.HISTORICAL, date.get()) : event);
    }
    return dated;
  }

  /** العملية العسكرية, العدوان الإسرائيلي: an adjective names no deed. */
  private static boolean isName(String word) {
    return word.length() > 3 && !word.endsWith("ي") && !word.endsWith("يه");
  }

  /** The noun with the word behind it, without articles and quotation marks. */
  private static Optional<String> name(CleanArticle article, CodedEvent event) {
    if (!event.isNoun()) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(event.sentence());
    String noun = "";
    for (Token token : sentence.tokens()) {
      if (token.begin() < event.end() && token.end() > event.begin()) {
        noun = Spelling.bare(token.folded());
      } else if (token.begin() >= event.end() && Character.isLetter(token.folded().charAt(0))) {
        String word = Spelling.bare(token.folded());
        return isName(word) ? Optional.of(noun + " " + word) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
