package dev.khabar.event.role.feature;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.StoryPlaces;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.TriggerForm;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the role classifier sees of an event whose sentence gives no place and a place that the
 * article names elsewhere.
 */
public final class SiteFeatures {
  private static final Piece BAR = Piece.of("|");
  private static final Piece BIAS = Piece.of("site");
  private static final Piece STANDING = Piece.of("site.standing=");
  private static final Piece KIND = Piece.of("site.kind=");
  private static final Piece AGE = Piece.of("site.age=");
  private static final Piece EVENTS = Piece.of("site.events=");
  private static final Piece HERE = Piece.of("site.here=");
  private static final Piece LEMMA = Piece.of("site.lemma=");
  private static final Piece COMPANY = Piece.of("site.company=");

  private final StoryPlaces places;
  private final int sentence;
  private final EventType event;
  private final Piece type;
  private final Piece lemma;
  private final Piece form;
  private final Piece known;
  private final Piece behind;
  private final Piece named;
  private final Set<String> nations = new HashSet<>();

  SiteFeatures(SentenceView view, Candidate trigger, Trigger line, StoryPlaces places) {
    this.places = places;
    this.sentence = view.sentence().index();
    this.event = line.type();
    this.type = Piece.of(event.name());
    this.lemma = Piece.of(line.lemma());
    this.form = Piece.of(TriggerForm.of(view, trigger));
    boolean article = trigger.reading().proclitic().article;
    boolean owned = !trigger.reading().pronoun().isEmpty();
    this.known = Piece.of(trigger.isVerb() ? "v" : article ? "the" : owned ? "own" : "a");
    this.behind = Piece.of(TriggerClause.behind(view, trigger.last()));
    int locations = 0;
    int last = -1;
    for (int i = 0; i < view.size(); i++) {
      int name = view.mentionAt(i);
      if (name >= 0 && name != last) {
        last = name;
        locations += view.isName(i, EntityType.LOCATION) ? 1 : 0;
        view.mentions().get(name).entity().country().ifPresent(nations::add);
      }
    }
    this.named = Piece.of("" + Math.min(locations, 2));
  }

  /** Whether events of the type are somewhere. */
  public static boolean isSomewhere(EventType type) {
    return !type.isSpoken();
  }

  /** Gives the features of a place. */
  public void of(StoryPlaces.Site site, FeatureSink features) {
    Piece standing = Piece.of(places.standing(site));
    Optional<String> country = site.entity().country();
    boolean state = site.entity().state().isPresent();
    boolean here = country.filter(nations::contains).isPresent();
    Piece kind = Piece.of((state ? "state" : "town") + (here ? "+" : ""));
    int since = site.age(sentence);
    Piece age = Piece.of(since < 0 ? "ahead" : since <= 3 ? "" + since : since <= 6 ? "6" : "far");
    int same = site.events(event);
    Piece events = Piece.of(Math.min(same, 3) + "/" + Math.min(site.events() - same, 3));
    Piece often = Piece.of("" + Math.min(site.mentions(), 5));
    features.add(BIAS);
    features.add(BIAS, BAR, type, BAR, known);
    features.add(STANDING, standing, BAR, type);
    features.add(STANDING, standing, BAR, known, BAR, kind);
    features.add(STANDING, standing, BAR, age);
    features.add(STANDING, standing, BAR, events);
    features.add(KIND, kind, BAR, type, BAR, known);
    features.add(KIND, kind, BAR, named, BAR, type);
    features.add(KIND, kind, BAR, often, BAR, age);
    features.add(AGE, age, BAR, type);
    features.add(AGE, age, BAR, events, BAR, known);
    features.add(EVENTS, events, BAR, type, BAR, known);
    features.add(EVENTS, events, BAR, kind, BAR, often);
    features.add(HERE, named, BAR, standing);
    features.add(HERE, named, BAR, known, BAR, type);
    features.add(LEMMA, lemma, BAR, known);
    features.add(LEMMA, lemma, BAR, events);
    features.add(COMPANY, behind, BAR, form, BAR, age);
  }

  /** The places that are asked about. */
  public List<StoryPlaces.Site> asked() {
    return places.asked(sentence);
  }
}
