package dev.khabar.event;

import dev.khabar.event.choice.ArticleContext;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.choice.TriggerChoice;
import dev.khabar.event.date.UndatedBackground;
import dev.khabar.event.role.Protesters;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes a text that is a lone sentence: it is asked as a whole for attacks and protests, before and
 * after its triggers are coded. Immutable; thread-safe.
 */
final class LoneCoder {
  private final LoneSentences questions;
  private final TriggerCoder triggers;

  LoneCoder(LoneSentences questions, TriggerCoder triggers) {
    this.questions = questions;
    this.triggers = triggers;
  }

  List<CodedEvent> code(ArticleView article, TriggerChoice choice) {
    List<LoneSentences.Answer> answers = answers(article, choice);
    List<List<ChosenTrigger>> asked = answers.stream().map(LoneSentences.Answer::chosen).toList();
    List<CodedEvent> events = triggers.code(article, asked);
    List<CodedEvent> told = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      SentenceView view = article.sentences().get(i);
      int sentence = view.sentence().index();
      List<CodedEvent> own = events.stream().filter(event -> event.sentence() == sentence).toList();
      LoneSentences.told(own, answers.get(i)).stream()
          .map(event -> Protesters.complete(view, event))
          .forEach(told::add);
    }
    // What the text itself dates years before its newest day stays background, whatever it is told.
    return UndatedBackground.mark(article.article(), told);
  }

  private List<LoneSentences.Answer> answers(ArticleView article, TriggerChoice choice) {
    ArticleContext context = new ArticleContext(article);
    List<List<ChosenTrigger>> chosen = choice.chosen();
    List<LoneSentences.Answer> answers = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      answers.add(questions.ask(choice.read().get(i), context, chosen.get(i)));
    }
    return answers;
  }
}
