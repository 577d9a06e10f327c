package dev.khabar.event;

import dev.khabar.entity.EntityRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who or what has a part in an event.
 *
 * @param role the part
 * @param entity the entity, where a name fills the role
 * @param begin UTF-16 index of the filler's first character in the article's text
 * @param end UTF-16 index after its last character
 * @param confidence how probable it is that the filler has the part, if the event is one: 0 to 1
 */
public record RoleFiller(
    RoleName role, Optional<EntityRef> entity, int begin, int end, double confidence) {
  /** A filler that nothing speaks against. */
  public RoleFiller(RoleName role, Optional<EntityRef> entity, int begin, int end) {
    this(role, entity, begin, end, 1);
  }

  /** Fillers in the order of the text. */
  public static List<RoleFiller> inOrder(List<RoleFiller> roles) {
    List<RoleFiller> ordered = new ArrayList<>(roles);
    ordered.sort(
        Comparator.comparingInt(RoleFiller::begin)
            .thenComparingInt(RoleFiller::end)
            .thenComparing(RoleFiller::role));
    return ordered;
  }

  /** The same party in another part. */
  public RoleFiller as(RoleName other) {
    return new RoleFiller(other, entity, begin, end, confidence);
  }

  /** The same filler, as probable as this. */
  public RoleFiller sure(double probability) {
    return new RoleFiller(role, entity, begin, end, probability);
  }
}
