package dev.khabar.pipeline;

import dev.khabar.record.EntityTallies;
import dev.khabar.schema.Entity;
import dev.khabar.schema.internal.Annotated;
import dev.khabar.schema.internal.EntityTally;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Entities over all articles. A name that stands in a third of the articles is a hot key: tallies
 * are combined before the shuffle, so that each bundle sends one for it.
 */
final class AddUpEntities extends PTransform<PCollection<Annotated>, PCollection<Entity>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<Entity> expand(PCollection<Annotated> articles) {
    return articles
        .apply("Entities of each article", Many.of(EntityTally.class, EntityTallies::of))
        .apply(
            "Key by entity",
            WithKeys.of((EntityTally tally) -> tally.getEntity().getEntityId())
                .withKeyType(TypeDescriptors.strings()))
        .apply("Add up", Combine.perKey(EntityTallies::merge))
        .apply("Drop keys", Values.create())
        .apply("Rows", Each.of(Entity.class, EntityTallies::row));
  }
}
