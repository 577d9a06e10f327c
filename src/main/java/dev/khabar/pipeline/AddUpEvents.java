package dev.khabar.pipeline;

import dev.khabar.record.EventTallies;
import dev.khabar.schema.Event;
import dev.khabar.schema.internal.Annotated;
import dev.khabar.schema.internal.EventTally;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Events over all articles that report them. */
final class AddUpEvents extends PTransform<PCollection<Annotated>, PCollection<Event>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<Event> expand(PCollection<Annotated> articles) {
    return articles
        .apply("Events of each article", Many.of(EventTally.class, EventTallies::of))
        .apply(
            "Key by event",
            WithKeys.of((EventTally tally) -> tally.getBest().getEventId())
                .withKeyType(TypeDescriptors.strings()))
        .apply("Add up", Combine.perKey(EventTallies::merge))
        .apply("Drop keys", Values.create())
        .apply("Rows", Each.of(Event.class, EventTallies::row));
  }
}
