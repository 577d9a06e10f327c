package dev.khabar.event.train;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.Comparator;
import java.util.List;

/** Counts how the events coded in a sentence answer the question that annotators were asked. */
final class QuestionScores {
  private QuestionScores() {}

  /** Adds a sentence: whether it holds an asserted event of the type, and its roles. */
  static void add(EventScores scores, AnnotatedText text, List<CodedEvent> events) {
    EventType type = text.question().orElseThrow();
    boolean given =
        events.stream()
            .anyMatch(event -> event.type() == type && event.modality() == Modality.ASSERTED);
    boolean wanted = text.answer().equals("yes");
    if (wanted || text.answer().equals("easy no")) {
      scores.addAnswer(type + " sentences, against easy no", given, wanted);
      scores.addAnswerDifference(text, events, given, wanted);
    }
    if (wanted || text.answer().endsWith("no")) {
      scores.addAnswer(type + " sentences, difficult no added", given, wanted);
    }
    for (AnnotatedText.Event gold : text.events()) {
      List<CodedEvent> hits =
          events.stream()
              .filter(event -> event.type() == type)
              .sorted(
                  Comparator.comparing(event -> gold.isTrigger(event.begin(), event.end()) ? 0 : 1))
              .limit(1)
              .toList();
      for (RoleName role : List.of(RoleName.ACTOR, RoleName.RECIPIENT)) {
        List<String> wantedRole = role == RoleName.ACTOR ? gold.actors() : gold.recipients();
        if (!wantedRole.isEmpty()) {
          scores.addOverlap(
              type + " " + role + ", tokens", roleText(text, hits, role), wantedRole.get(0));
        }
      }
    }
  }

  private static String roleText(AnnotatedText text, List<CodedEvent> events, RoleName role) {
    StringBuilder out = new StringBuilder();
    for (CodedEvent event : events) {
      for (RoleFiller filler : event.roles()) {
        if (filler.role() == role) {
          out.append(text.article().text(), filler.begin(), filler.end()).append(' ');
        }
      }
    }
    return out.toString();
  }
}
