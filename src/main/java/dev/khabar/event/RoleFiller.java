package dev.khabar.event;

import dev.khabar.entity.EntityRef;
import java.util.Optional;

/**
 * Who or what has a part in an event.
 *
 * @param role the part
 * @param entity the entity, where a name fills the role
 * @param begin UTF-16 index of the filler's first character in the article's text
 * @param end UTF-16 index after its last character
 */
public record RoleFiller(RoleName role, Optional<EntityRef> entity, int begin, int end) {}
