package dev.khabar.event.role;

import dev.khabar.event.PlaceSource;
import dev.khabar.event.RoleFiller;

/** The place of an event and how it was found. */
public record FoundPlace(RoleFiller filler, PlaceSource source) {}
