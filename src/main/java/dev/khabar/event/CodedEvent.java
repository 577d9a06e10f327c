package dev.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A trigger in a sentence, coded. The place and the speaker are among the roles.
 *
 * @param sentence index of its sentence
 * @param begin UTF-16 index of the trigger in the article's text, without attached particles
 * @param end UTF-16 index after its last character
 * @param type PLOVER type
 * @param mode PLOVER mode, where the type has modes
 * @param modality what the clause says of the event
 * @param date when
 * @param placeSource how the PLACE role was found, where there is one
 * @param killed people killed, as the clause says
 * @param injured people injured
 * @param participants people who took part
 * @param roles who has which part, in the order of the text
 * @param confidence probability that the row is right, 0 to 1
 * @param rule the lexicon entry that coded it
 * @param story number of the event within the article: mentions of one number report one event
 */
public record CodedEvent(
    int sentence,
    int begin,
    int end,
    EventType type,
    Optional<String> mode,
    Modality modality,
    EventDate date,
    Optional<PlaceSource> placeSource,
    OptionalInt killed,
    OptionalInt injured,
    OptionalInt participants,
    List<RoleFiller> roles,
    double confidence,
    String rule,
    int story) {
  public CodedEvent {
    roles = List.copyOf(roles);
  }

  /** What fills a role, in the order of the text. */
  public List<RoleFiller> fillers(RoleName role) {
    List<RoleFiller> fillers = new ArrayList<>(roles.size());
    for (RoleFiller filler : roles) {
      if (filler.role() == role) {
        fillers.add(filler);
      }
    }
    return fillers;
  }

  /** Whether its trigger is a noun. */
  public boolean isNoun() {
    return rule.contains("/N/");
  }

  /** The same event with other parties, which come in the order of the text. */
  public CodedEvent withRoles(List<RoleFiller> others) {
    return with(modality, date, others, confidence, story);
  }

  CodedEvent withStory(int number) {
    return with(modality, date, roles, confidence, number);
  }

  /** The same event told and dated otherwise. */
  public CodedEvent withDate(Modality dated, EventDate day) {
    return with(dated, day, roles, confidence, story);
  }

  /** The same event, as probable as this: 0 to 1. */
  public CodedEvent withConfidence(double probability) {
    return with(modality, date, roles, probability, story);
  }

  private CodedEvent with(
      Modality newModality,
      EventDate newDate,
      List<RoleFiller> newRoles,
      double probability,
      int number) {
    return new CodedEvent(
        sentence,
        begin,
        end,
        type,
        mode,
        newModality,
        newDate,
        placeSource,
        killed,
        injured,
        participants,
        newRoles,
        probability,
        rule,
        number);
  }
}
