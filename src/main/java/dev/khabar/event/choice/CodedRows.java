package dev.khabar.event.choice;

import dev.khabar.event.CodedEvent;
import java.util.List;

/**
 * The rows of an article before the least sure are left out.
 *
 * @param numbers for each row what is known of it, by {@link RowFact}
 */
public record CodedRows(List<CodedEvent> events, List<double[]> numbers) {
  public CodedRows {
    events = List.copyOf(events);
    numbers = List.copyOf(numbers);
  }
}
