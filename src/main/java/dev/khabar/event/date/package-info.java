/**
 * When an event was. {@link dev.khabar.event.date.EventDates} (read it first) chooses among the
 * dates that its sentence writes, {@link dev.khabar.event.date.StoryDates} shares dates among the
 * events of an article; both ask a {@link dev.khabar.event.date.DateClassifier}.
 */
package dev.khabar.event.date;
