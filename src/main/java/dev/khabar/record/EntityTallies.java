package dev.khabar.record;

import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.internal.Annotated;
import dev.khabar.schema.internal.EntityTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Adds up entities over articles. {@link #merge} is associative and commutative, so that order and
 * shards cannot change a row. Stateless; thread-safe.
 */
public final class EntityTallies {
  private EntityTallies() {}

  /** What one article says of its entities. */
  public static List<EntityTally> of(Annotated annotated) {
    Map<String, Map<String, Long>> names = new HashMap<>();
    Map<String, Map<String, Long>> surfaces = new HashMap<>();
    for (EntityMention mention : annotated.getEntityMentions()) {
      names
          .computeIfAbsent(mention.getEntityId(), id -> new HashMap<>())
          .merge(mention.getName(), 1L, Long::sum);
      surfaces
          .computeIfAbsent(mention.getEntityId(), id -> new HashMap<>())
          .merge(mention.getSurface(), 1L, Long::sum);
    }
    List<EntityTally> tallies = new ArrayList<>();
    for (Entity entity : annotated.getEntities()) {
      tallies.add(
          EntityTally.newBuilder()
              .setEntity(entity)
              .setNames(names.get(entity.getEntityId()))
              .setSurfaces(surfaces.get(entity.getEntityId()))
              .build());
    }
    return tallies;
  }

  /** Both tallies of one entity as one; neither argument is changed. */
  public static EntityTally merge(EntityTally a, EntityTally b) {
    Entity left = a.getEntity();
    Entity right = b.getEntity();
    Entity entity =
        Entity.newBuilder(left)
            .setCanonicalId(smaller(left.getCanonicalId(), right.getCanonicalId()))
            .setCountry(smaller(left.getCountry(), right.getCountry()))
            .setSector(smaller(left.getSector(), right.getSector()))
            .setMentionCount(left.getMentionCount() + right.getMentionCount())
            .setArticleCount(left.getArticleCount() + right.getArticleCount())
            .setFirstPublished(Times.earlier(left.getFirstPublished(), right.getFirstPublished()))
            .setLastPublished(Times.later(left.getLastPublished(), right.getLastPublished()))
            .build();
    return EntityTally.newBuilder()
        .setEntity(entity)
        .setNames(sum(a.getNames(), b.getNames()))
        .setSurfaces(sum(a.getSurfaces(), b.getSurfaces()))
        .build();
  }

  /** The id that a tally is of. */
  public static String key(EntityTally tally) {
    return tally.getEntity().getEntityId();
  }

  /** The row: its name is the commonest full form, of equals the smaller; the rest are aliases. */
  public static Entity row(EntityTally tally) {
    String name = commonest(tally.getNames());
    TreeSet<String> aliases = new TreeSet<>(tally.getSurfaces().keySet());
    aliases.addAll(tally.getNames().keySet());
    aliases.remove(name);
    return Entity.newBuilder(tally.getEntity())
        .setName(name)
        .setAliases(new ArrayList<>(aliases))
        .build();
  }

  private static String commonest(Map<String, Long> names) {
    String best = null;
    long most = 0;
    for (Map.Entry<String, Long> name : names.entrySet()) {
      long count = name.getValue();
      if (best == null || count > most || (count == most && name.getKey().compareTo(best) < 0)) {
        best = name.getKey();
        most = count;
      }
    }
    return best;
  }

  private static Map<String, Long> sum(Map<String, Long> a, Map<String, Long> b) {
    Map<String, Long> sum = new HashMap<>(a);
    b.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  /** One overlay where two articles gave two, whatever the order: the smaller. */
  private static String smaller(String a, String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }
}
