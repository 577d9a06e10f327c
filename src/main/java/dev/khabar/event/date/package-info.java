/**
 * When an event was. {@link dev.khabar.event.date.EventDates} (read it first) chooses among the
 * dates that its sentence writes, and leaves out what is none of its own ({@code ComparedDates},
 * {@code TimeSpans}, {@code OtherDeeds}, {@code Deadlines}, {@code DaysBefore}), unless {@code
 * ToldDays} counts it from the day told before; {@link dev.khabar.event.date.StoryDates} shares the
 * {@code ArticleDates} among the events of an article, but for {@code NamedDeeds} and {@code
 * OngoingDeeds}; {@code UndatedBackground} stands in where the day of publication is unknown;
 * {@code DayOfNews} keeps that from history. Both ask a {@link
 * dev.khabar.event.date.DateClassifier}, which sees {@code DateFeatures} ({@code DatePath}) and
 * {@code StoryDateFeatures} ({@code DateDistance}, {@code EventLikeness}).
 */
package dev.khabar.event.date;
