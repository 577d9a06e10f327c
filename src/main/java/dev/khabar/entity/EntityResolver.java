package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.UserTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves the name mentions of one article to entities: the type of a name is reconciled over the
 * article, short forms are bound to the full name they stand for, and known names get the name and
 * the overlay of the tables. What an entity is called depends on the article and the shipped tables
 * alone, so its id is the same tomorrow and whatever else is in the run. Near-linear in mentions.
 * Immutable; thread-safe.
 */
public final class EntityResolver {
  private final Titles titles;
  private final NameLinks links;
  private final TypeVotes votes;
  private final EntityDescriber describer;
  private final MentionNames names;
  private final Appositions appositions;

  private EntityResolver(Optional<EntityTable> users, boolean usersOnly) {
    Countries countries = new Countries(rows("countries.tsv"));
    EntityTable shipped = new EntityTable(rows("entities.tsv"), "kb:");
    Epithets epithets = new Epithets(rows("epithets.tsv"));
    this.titles = new Titles(rows("titles.tsv"));
    this.links = new NameLinks(titles, countries, epithets);
    this.votes = new TypeVotes(shipped, countries);
    this.describer =
        new EntityDescriber(
            countries, new KnownNames(countries, shipped, titles), users, usersOnly);
    AmbiguousNames ambiguous =
        new AmbiguousNames(
            new Readings(rows("readings.tsv"), describer::known),
            new StateBodies(shipped, countries),
            new SharedNames(shipped, titles, countries),
            describer,
            titles);
    this.names = new MentionNames(titles, epithets, countries, describer, ambiguous);
    this.appositions = new Appositions(epithets);
  }

  /**
   * Loads the tables that ship with khabar and, over them, a user's: its ids, countries and sectors
   * go before theirs.
   *
   * @throws dev.khabar.arabic.LexiconException where a table has an error, with file and line
   */
  public static EntityResolver load(Optional<UserTable> usersTable) {
    return new EntityResolver(usersTable.map(EntityResolver::usersTable), false);
  }

  /**
   * As {@link #load}, but what the shipped table of entities adds (ids, countries, sectors) is left
   * out; it still says which names are one, so that no entity's id depends on a user's table.
   * Countries keep their codes.
   *
   * @throws dev.khabar.arabic.LexiconException where a table has an error, with file and line
   */
  public static EntityResolver loadOnly(UserTable usersTable) {
    return new EntityResolver(Optional.of(usersTable(usersTable)), true);
  }

  private static EntityTable usersTable(UserTable table) {
    return new EntityTable(table.rows(), "");
  }

  private static List<LexiconTable.Row> rows(String table) {
    return LexiconTable.resource(EntityResolver.class, table);
  }

  /**
   * Resolves all mentions of an article.
   *
   * @param text the article's text, which the mentions' indices refer to
   * @param mentions in the order of the text
   * @return a resolved mention for each that holds a letter or digit, in the same order
   */
  public List<ResolvedMention> resolve(String text, List<NameMention> mentions) {
    List<NameMention> named = mentions.stream().filter(mention -> isNamed(text, mention)).toList();
    EntityRef[] refs = new EntityRef[named.size()];
    for (Map<String, ArticleName> ofType :
        names.collect(text, named, votes.of(text, named)).values()) {
      bind(text, named, ofType.values()).forEach((position, ref) -> refs[position] = ref);
    }
    List<ResolvedMention> resolved = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      resolved.add(new ResolvedMention(withType(named.get(i), refs[i].type()), refs[i]));
    }
    return resolved;
  }

  /** The entity of each mention of one type, by position. */
  private Map<Integer, EntityRef> bind(
      String text, List<NameMention> mentions, Collection<ArticleName> ofType) {
    List<NameClass> classes =
        NameClasses.of(titles, ofType, appositions.of(text, mentions, ofType));
    Map<Integer, NameClass> bound = NameBinding.bind(links, classes);
    Map<NameClass, EntityRef> described = new IdentityHashMap<>();
    Map<Integer, EntityRef> refs = new HashMap<>();
    bound.forEach(
        (position, host) ->
            refs.put(position, described.computeIfAbsent(host, describer::describe)));
    return refs;
  }

  private static boolean isNamed(String text, NameMention mention) {
    return !NameWords.of(text.substring(mention.begin(), mention.end())).isEmpty();
  }

  private static NameMention withType(NameMention mention, EntityType type) {
    return mention.type() == type
        ? mention
        : new NameMention(
            mention.sentence(), mention.begin(), mention.end(), type, mention.confidence());
  }
}
