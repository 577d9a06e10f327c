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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an article means by الحركة, المخيم, الرئيس التركي or رئيس الوزراء: the name that stood last
 * beside that noun. A reference says the noun again, defined, with nothing beside it that the name
 * did not have.
 */
public final class References {
  /** How far before a name its title begins. */
  private static final int TITLE_REACH = 7;

  /** A reference is held against this many names on either side: bounds the work. */
  private static final int MEMORY = 200;

  /** Words for the country of whoever was named. */
  private static final Set<String> COUNTRIES = WordClass.HOME.words();

  private static final Set<String> COUNTERPARTS = WordClass.COUNTERPART.words();

  /** Classes of nouns of which a name tells which one is meant: حركة فلان. */
  private static final Set<String> BODIES = Set.of("BODY", "SITE", "FORCE", "REGION");

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
    for (Sentence sentence : article.sentences()) {
      int from = next;
      while (next < article.mentions().size()
          && article.mentions().get(next).mention().begin() < sentence.end()) {
        next++;
      }
      references.add(sentence, article.mentions().subList(from, next));
    }
    return references;
  }

  /** Learns the names of the article's next sentence. */
  private void add(Sentence sentence, List<ResolvedMention> mentions) {
    int from = 0;
    List<Token> tokens = sentence.tokens();
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
        add(tokens, first, last, mentions, m);
      }
      from = first;
    }
  }

  private void add(
      List<Token> tokens, int first, int last, List<ResolvedMention> mentions, int index) {
    ResolvedMention mention = mentions.get(index);
    switch (mention.mention().type()) {
      case PERSON -> title(tokens, first, mentions, index);
      case ORGANIZATION, LOCATION -> {
        if (last > first + 1) {
          remember(tokens.get(first).folded(), Set.of(), mention);
        }
        if (first > 0 && isBareNoun(tokens.get(first - 1).folded())) {
          remember(tokens.get(first - 1).folded(), Set.of(), mention);
        }
      }
      case MISC -> {}
    }
  }

  /**
   * المبعوث الأممي الخاص إلى اليمن فلان: the title's noun with the words between it and the name.
   */
  private void title(List<Token> tokens, int first, List<ResolvedMention> mentions, int index) {
    int head = -1;
    for (int i = first - 1; i >= 0 && first - i <= TITLE_REACH; i--) {
      String word = tokens.get(i).folded();
      // التقى وزير الخارجية نظيره فلانا: the name is another minister's.
      if (cues.is(word, Cues.Kind.STOP) || COUNTERPARTS.contains(word)) {
        break;
      }
      head = cues.is(word, Cues.Kind.TITLE) || cues.is(word, Cues.Kind.OFFICE) ? i : head;
    }
    if (head < 0) {
      return;
    }
    Set<String> words = new HashSet<>();
    for (int i = head + 1; i < first; i++) {
      words.add(word(tokens.get(i), mentions, index));
    }
    remember(tokens.get(head).folded(), words, mentions.get(index));
  }

  /** A word of a title; the name of a state and its nationality are one word. */
  private static String word(Token token, List<ResolvedMention> mentions, int index) {
    for (int m = index - 1; m >= 0 && index - m <= TITLE_REACH; m--) {
      ResolvedMention mention = mentions.get(m);
      if (token.overlaps(mention.mention().begin(), mention.mention().end())) {
        return mention.entity().state().orElseGet(() -> Spelling.bare(token.folded()));
      }
    }
    return Spelling.bare(token.folded());
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
    String bare = Spelling.bare(head);
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
        && hasAll(view, first + 1, last, name.words());
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
