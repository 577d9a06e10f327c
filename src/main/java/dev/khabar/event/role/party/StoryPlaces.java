package dev.khabar.event.role.party;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places that an article names, and which of its events were there: where an event is whose own
 * sentence does not say it. Grows with the article; not thread-safe.
 */
public final class StoryPlaces {
  /** How many places are asked about for one event. */
  private static final int ASKED = 6;

  /** How many of the places of events before are among them, the last first. */
  private static final int LAST = 3;

  /** How many of the commonest, and of those named first. */
  private static final int SOME = 2;

  /** Characters within which the dash of a dateline stands. */
  private static final int DATELINE = 40;

  /** How many mentions before the sentence are looked at. */
  private static final int NEAR = 4;

  /** A place of the article. */
  public static final class Site {
    private final ResolvedMention first;
    private final List<Integer> sentences = new ArrayList<>();
    private final Map<EventType, Integer> events = new HashMap<>();
    private int rank;
    private boolean dateline;
    private boolean suffered;

    private Site(ResolvedMention first) {
      this.first = first;
    }

    public EntityRef entity() {
      return first.entity();
    }

    /** The place as the article first names it, where an event was. */
    public RoleFiller filler(double sure) {
      int begin = first.mention().begin();
      int end = first.mention().end();
      return new RoleFiller(RoleName.PLACE, Optional.of(entity()), begin, end).sure(sure);
    }

    /** How often the article names it. */
    public int mentions() {
      return sentences.size();
    }

    int firstSentence() {
      return sentences.get(0);
    }

    /** Sentences since it was named last before one, or -1 where it is named behind only. */
    public int age(int sentence) {
      int at = Collections.binarySearch(sentences, sentence);
      int before = at < 0 ? -at - 2 : firstOf(at) - 1;
      return before < 0 ? -1 : sentence - sentences.get(before);
    }

    private int firstOf(int index) {
      int first = index;
      while (first > 0 && sentences.get(first - 1).equals(sentences.get(index))) {
        first--;
      }
      return first;
    }

    private boolean isIn(int sentence) {
      return Collections.binarySearch(sentences, sentence) >= 0;
    }

    /** How many events before were there, of a type and in all. */
    public int events(EventType type) {
      return events.getOrDefault(type, 0);
    }

    public int events() {
      return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the lead opens with it. */
    public boolean isDateline() {
      return dateline;
    }

    /** Whether an event before was done to it. */
    boolean suffered() {
      return suffered;
    }
  }

  private final Map<EntityRef, Site> sites = new LinkedHashMap<>();
  private final List<Site> first;
  private final List<Site> commonest;
  private final List<Site> named = new ArrayList<>();
  private final List<Integer> namedIn = new ArrayList<>();
  private final List<Site> last = new ArrayList<>();
  private final Optional<Site> dateline;
  private final int headline;
  private final int leading;

  private StoryPlaces(CleanArticle article) {
    this.headline = article.headlineSentences();
    this.leading = headline + article.leadSentences();
    for (ResolvedMention mention : article.mentions()) {
      if (mention.entity().type() == EntityType.LOCATION) {
        Site site = sites.computeIfAbsent(mention.entity(), entity -> new Site(mention));
        site.sentences.add(mention.mention().sentence());
        site.dateline |= isDateline(article, mention);
        named.add(site);
        namedIn.add(mention.mention().sentence());
      }
    }
    this.first = sites.values().stream().limit(SOME).toList();
    this.commonest = new ArrayList<>(sites.values());
    commonest.sort((a, b) -> b.mentions() - a.mentions());
    for (int i = 0; i < commonest.size(); i++) {
      commonest.get(i).rank = i;
    }
    this.dateline = commonest.stream().filter(Site::isDateline).findFirst();
  }

  /** Whether a name opens the lead as its dateline does: القاهرة (وكالة) -. */
  private static boolean isDateline(CleanArticle article, ResolvedMention mention) {
    int sentence = mention.mention().sentence();
    int leading = article.headlineSentences() + article.leadSentences();
    if (sentence < article.headlineSentences()
        || sentence > leading
        || article.sentences().get(sentence).begin() != mention.mention().begin()) {
      return false;
    }
    int end = mention.mention().end();
    String behind =
        article.text().substring(end, Math.min(article.text().length(), end + DATELINE));
    return behind.chars().anyMatch(c -> "-–—ـ:".indexOf(c) >= 0);
  }

  static StoryPlaces of(CleanArticle article) {
    return new StoryPlaces(article);
  }

  /** Notes where an event was, or to whom it was done. */
  void add(EventType type, RoleName role, List<RoleFiller> fillers) {
    for (RoleFiller filler : fillers) {
      Site site = filler.entity().map(sites::get).orElse(null);
      if (site != null && role == RoleName.PLACE) {
        site.events.merge(type, 1, Integer::sum);
        last.remove(site);
        last.add(0, site);
        if (last.size() > LAST) {
          last.remove(LAST);
        }
      }
      if (site != null && role == RoleName.RECIPIENT) {
        site.suffered = true;
      }
    }
  }

  /** The places that are asked about for an event of a sentence, none that the sentence names. */
  public List<Site> asked(int sentence) {
    Set<Site> asked = new LinkedHashSet<>();
    asked.addAll(last);
    dateline.ifPresent(asked::add);
    for (Site site : first) {
      if (isLeading(site)) {
        asked.add(site);
      }
    }
    asked.addAll(commonest.subList(0, Math.min(SOME, commonest.size())));
    int found = Collections.binarySearch(namedIn, sentence);
    int before = found < 0 ? -found - 2 : found - 1;
    for (int i = before; i >= 0 && i > before - NEAR; i--) {
      asked.add(named.get(i));
    }
    List<Site> others = new ArrayList<>(ASKED);
    for (Site site : asked) {
      if (others.size() < ASKED && !site.isIn(sentence)) {
        others.add(site);
      }
    }
    return others;
  }

  private boolean isLeading(Site site) {
    return site.firstSentence() < leading;
  }

  /** How the article tells of a place: in its headline or lead, among the commonest, last. */
  public String standing(Site site) {
    String where = site.firstSentence() < headline ? "h" : isLeading(site) ? "l" : "-";
    String often = site.rank < SOME && site.mentions() > 1 ? "" + site.rank : "-";
    int since = last.indexOf(site);
    return where
        + often
        + (since < 0 ? "-" : "" + Math.min(since, 2))
        + (site.suffered() ? "r" : "")
        + (site.dateline ? "d" : "");
  }
}
