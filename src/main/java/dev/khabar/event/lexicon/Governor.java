package dev.khabar.event.lexicon;

import dev.khabar.event.RoleName;
import java.util.Optional;

/**
 * A verb that is no trigger but bears on one: it reports, plans, denies, carries the noun of an
 * event (شنّ هجوماً), or only has to be known as a verb so that a noun phrase ends before it.
 *
 * @param kind what it does
 * @param subject for a light verb, the role of its subject in the noun's event
 */
public record Governor(Kind kind, Optional<RoleName> subject) {
  /** What a governing verb does. */
  public enum Kind {
    /** قال، أعلن: the subject speaks. */
    REPORT,
    /** زعم، ادعى: the subject speaks, the writer does not vouch. */
    ALLEGE,
    /** نفى: what follows is denied. */
    DENY,
    /** شنّ، نفّذ، عقد، تعرّض لـ. */
    LIGHT,
    /** بدأ، واصل، تمكّن من: the act is the subject's and real. */
    ASPECT,
    /** حاول، أراد، احتمل: the act is not said to have happened. */
    UNREAL,
    /** قرّر، يعتزم، يستعد: the act is to come. */
    PLAN,
    /** كان and its sisters. */
    BE,
    /** Any other verb. */
    OTHER
  }
}
