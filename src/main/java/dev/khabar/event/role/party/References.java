package dev.khabar.event.role.party;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an article means by الحركة, المخيم, الرئيس التركي or رئيس الوزراء: the name that stood last
 * beside that noun. A reference says the noun again, defined, with nothing beside it that the name
 * did not have.
 */
public final class References {
  /** A reference is held against this many names on either side: bounds the work. */
  private static final int MEMORY = 200;

  /** Words for the country of whoever was named. */
  private static final Set<String> COUNTRIES = WordClass.HOME.words();

  /** Classes of nouns of which a name tells which one is meant: حركة فلان. */
  private static final Set<String> BODIES = Set.of("BODY", "SITE", "FORCE", "REGION");

  private static final List<String> WHOLES = List.of("BODY");

  private record Named(String head, Set<String> words, EntityRef entity, int end) {}

  private final Cues cues;
  private final List<Named> named = new ArrayList<>();
  private final HomeStates homes;

  private References(Cues cues, HomeStates homes) {
    this.cues = cues;
    this.homes = homes;
  }

  /** What an article names. */
  public static References of(ArticleView view) {
    CleanArticle article = view.article();
    Cues cues = view.cues();
    References references = new References(cues, new HomeStates(article, cues));
    int next = 0;
    int read = 0;
    for (Sentence sentence : article.sentences()) {
      boolean viewed =
          read < view.sentences().size()
              && view.sentences().get(read).sentence().index() == sentence.index();
      Optional<SentenceView> here =
          viewed ? Optional.of(view.sentences().get(read++)) : Optional.empty();
      int from = next;
      while (next < article.mentions().size()
          && article.mentions().get(next).mention().begin() < sentence.end()) {
        next++;
      }
      references.add(sentence, here, article.mentions().subList(from, next));
    }
    return references;
  }

  /** Learns the names of the article's next sentence. */
  private void add(Sentence sentence, Optional<SentenceView> view, List<ResolvedMention> mentions) {
    int from = 0;
    List<Token> tokens = sentence.tokens();
    PersonTitles titles = new PersonTitles(cues, tokens, mentions, view);
    for (int m = 0; m < mentions.size(); m++) {
      ResolvedMention mention = mentions.get(m);
      int first = from;
      while (first < tokens.size() && tokens.get(first).end() <= mention.mention().begin()) {
        first++;
      }
      int last = first;
      while (last < tokens.size() && tokens.get(last).begin() < mention.mention().end()) {
        last++;
      }
      if (first < tokens.size()) {
        homes.add(tokens, first, mention);
        if (mention.mention().type() == EntityType.PERSON) {
          titles.before(m, first).ifPresent(title -> remember(title, mention));
          titles.behind(m, first, last).forEach(title -> remember(title, mention));
        } else if (mention.mention().type() != EntityType.MISC) {
          body(tokens, first, last, mention);
        }
      }
      from = first;
    }
  }

  /** حركة فلان, المخيم: the nouns that a name of a body or a place explains. */
  private void body(List<Token> tokens, int first, int last, ResolvedMention mention) {
    if (last > first + 1) {
      remember(tokens.get(first).folded(), Set.of(), mention);
    }
    if (first > 0 && isBareNoun(tokens.get(first - 1).folded())) {
      remember(tokens.get(first - 1).folded(), Set.of(), mention);
    }
  }

  /** A noun without the article, which a name can explain: مدينة فلان, جماعة فلان. */
  private boolean isBareNoun(String folded) {
    boolean body =
        isBody(folded)
            || cues.is(folded, Cues.Kind.LOCATIVE)
            || cues.is(folded, Cues.Kind.TARGET)
            || cues.is(folded, Cues.Kind.UNNAMED);
    return body
        && !folded.startsWith("ال")
        && !cues.is(folded, Cues.Kind.PREPOSITION)
        && !cues.is(folded, Cues.Kind.COMPLEMENT)
        && !cues.is(folded, Cues.Kind.SUBORDINATE);
  }

  /** حركة فلان, مدينة فلان: one body or place, which a name tells. */
  private static boolean isBody(String folded) {
    return NounClasses.shipped()
        .of(folded)
        .filter(noun -> noun.isA("FORCE") || noun.sign().endsWith("S"))
        .filter(noun -> BODIES.contains(noun.sort().split(",", 2)[0]))
        .isPresent();
  }

  private void remember(PersonTitles.Title title, ResolvedMention mention) {
    remember(title.head(), title.words(), mention);
  }

  private void remember(String head, Set<String> words, ResolvedMention mention) {
    named.add(new Named(Spelling.bare(head), words, mention.entity(), mention.mention().end()));
  }

  /** Whom a phrase without a name of its own means. */
  Optional<EntityRef> resolve(SentenceView view, int first, int last) {
    if (COUNTRIES.contains(view.folded(last - 1)) && !view.isName(last - 1)) {
      return homes.before(view.token(first).begin());
    }
    String head = view.folded(first);
    boolean title = view.isTitle(first);
    boolean defined = view.isDefinite(first) || (title && last > first + 1);
    if (!defined || view.isName(first) || last > first + 5 || (!title && last > first + 1)) {
      return Optional.empty();
    }
    String bare = Spelling.bare(PersonTitles.head(head, view.folded(first + 1)));
    int here = before(view.token(first).begin());
    for (int i = here - 1; i >= Math.max(0, here - MEMORY); i--) {
      if (isMeant(view, first, last, bare, title, named.get(i))) {
        return Optional.of(named.get(i).entity());
      }
    }
    // The headline says رئيسة وزراء إيطاليا before the lead says her name.
    int end = title && last > first + 1 ? Math.min(named.size(), here + MEMORY) : here;
    for (int i = here; i < end; i++) {
      if (isMeant(view, first, last, bare, title, named.get(i))) {
        return Optional.of(named.get(i).entity());
      }
    }
    return Optional.empty();
  }

  private static boolean isMeant(
      SentenceView view, int first, int last, String head, boolean title, Named name) {
    return name.head().equals(head)
        && title == (name.entity().type() == EntityType.PERSON)
        && hasAll(view, first + 1, last, name.words())
        && (!title || !isWhose(view, last) || hasAll(view, last, last + 1, name.words()));
  }

  /** الأمين العام لمجلس التعاون: whose officer it is. */
  private static boolean isWhose(SentenceView view, int i) {
    return view.attachedPreposition(i) == 'ل' && (view.isName(i) || view.isNounOf(i, WHOLES));
  }

  /** How many names end before the position. */
  private int before(int position) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean hasAll(SentenceView view, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      int name = view.mentionAt(i);
      Optional<String> state =
          name < 0 ? Optional.empty() : view.mentions().get(name).entity().state();
      if (!words.contains(state.orElse(Spelling.bare(view.folded(i))))) {
        return false;
      }
    }
    return true;
  }
}
