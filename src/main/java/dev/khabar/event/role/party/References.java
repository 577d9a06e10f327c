package dev.khabar.event.role.party;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
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

  private static final Set<String> HONORIFICS = WordClass.HONORIFIC.words();
  private static final Set<String> COUNTERPARTS = WordClass.COUNTERPART.words();

  /** Classes of nouns of which a name tells which one is meant: حركة فلان. */
  private static final Set<String> BODIES = Set.of("BODY", "SITE", "FORCE", "REGION");

  private static final List<String> WHOLES = List.of("BODY");

  private record Named(String head, Set<String> words, EntityRef entity, int end) {}

  /** Prepositions that no title has. */
  private static final Set<String> APART = WordClass.APART.words();

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
        add(tokens, view, first, last, mentions, m);
      }
      from = first;
    }
  }

  private void add(
      List<Token> tokens,
      Optional<SentenceView> view,
      int first,
      int last,
      List<ResolvedMention> mentions,
      int index) {
    ResolvedMention mention = mentions.get(index);
    switch (mention.mention().type()) {
      case PERSON -> {
        title(tokens, view, first, mentions, index);
        offices(tokens, first, last, mentions, index);
      }
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
  private void title(
      List<Token> tokens,
      Optional<SentenceView> view,
      int first,
      List<ResolvedMention> mentions,
      int index) {
    int head = -1;
    if (mentions.get(index).mention().begin() > tokens.get(first).begin()) {
      return;
    }
    for (int i = first - 1; i >= 0 && first - i <= TITLE_REACH; i--) {
      String word = tokens.get(i).folded();
      if (index > 0 && tokens.get(i).begin() < endOfPerson(mentions.get(index - 1))) {
        break;
      }
      // التقى وزير الخارجية نظيره فلانا, وزير الخارجية يبحث مع فلان: the name is another's.
      if (cues.is(word, Cues.Kind.STOP)
          || COUNTERPARTS.contains(word)
          || APART.contains(word)
          || isVerb(view, i)) {
        break;
      }
      head = isTitle(word) ? i : head;
    }
    if (head < 0) {
      return;
    }
    Set<String> words = new HashSet<>();
    for (int i = head + 1; i < first; i++) {
      words.add(word(tokens.get(i), mentions, index));
    }
    remember(head(tokens.get(head).folded(), following(tokens, head)), words, mentions.get(index));
  }

  /**
   * معالي فلان وزير الصحة, مع فلان رئيس الجمهورية: the offices behind a person who is honoured or
   * governed. Behind any other a title may be another's: التقى فلان وزير الصحة; so is one that
   * somebody's name follows: استقبل معالي فلان رئيس البعثة السفير فلانا.
   */
  private void offices(
      List<Token> tokens, int first, int last, List<ResolvedMention> mentions, int index) {
    int head = last;
    if (!isTitled(tokens, head) || !isSettled(tokens, first, mentions, index)) {
      return;
    }
    List<Named> offices = new ArrayList<>();
    while (isTitled(tokens, head)) {
      Set<String> words = new HashSet<>();
      int end = head + 1;
      while (end < tokens.size() && end - head <= TITLE_REACH && isOfOffice(tokens, end)) {
        Optional<NameMention> person = personAt(tokens.get(end), mentions, index);
        if (person.isPresent()) {
          if (person.get().begin() == tokens.get(end).begin() && isTitled(tokens, end - 1)) {
            return;
          }
          break;
        }
        words.add(word(tokens.get(end), mentions, index));
        end++;
      }
      String title = head(tokens.get(head).folded(), following(tokens, head));
      offices.add(named(title, words, mentions.get(index)));
      head = end;
    }
    named.addAll(offices);
  }

  private static int endOfPerson(ResolvedMention mention) {
    return mention.mention().type() == EntityType.PERSON ? mention.mention().end() : 0;
  }

  /** The person behind another whose name covers a token. */
  private static Optional<NameMention> personAt(
      Token token, List<ResolvedMention> mentions, int index) {
    int end = Math.min(mentions.size(), index + TITLE_REACH);
    for (int m = index + 1; m < end; m++) {
      NameMention name = mentions.get(m).mention();
      if (name.type() == EntityType.PERSON && token.overlaps(name.begin(), name.end())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Optional<SentenceView> view, int i) {
    return view.isPresent() && view.get().isVerb(i);
  }

  private boolean isTitled(List<Token> tokens, int i) {
    String word = i < tokens.size() ? tokens.get(i).folded() : "";
    return isTitle(word)
        && !COUNTERPARTS.contains(word)
        && !(word.startsWith("و") && isTitle(word.substring(1)));
  }

  private boolean isTitle(String word) {
    return cues.is(word, Cues.Kind.TITLE) || cues.is(word, Cues.Kind.OFFICE);
  }

  /** Whether a word goes on with the office before it: نائب رئيس مجلس الوزراء, then وزير الدفاع. */
  private boolean isOfOffice(List<Token> tokens, int i) {
    String word = tokens.get(i).folded();
    return !cues.is(word, Cues.Kind.STOP)
        && !cues.is(word, Cues.Kind.COMMA)
        && !cues.is(word, Cues.Kind.PREPOSITION)
        && !cues.is(word, Cues.Kind.TIMEWORD)
        && !(word.length() > 1 && HONORIFICS.contains(word.substring(1)))
        && !(isTitle(word) && tokens.get(i - 1).folded().startsWith("ال"));
  }

  /** Whether the person is honoured or governed. */
  private boolean isSettled(
      List<Token> tokens, int first, List<ResolvedMention> mentions, int index) {
    ResolvedMention mention = mentions.get(index);
    int named = index == 0 ? 0 : mentions.get(index - 1).mention().end();
    if (mention.mention().begin() > tokens.get(first).begin()) {
      return !tokens.get(first).folded().startsWith("و");
    }
    for (int i = first - 1; i >= 0 && first - i <= TITLE_REACH; i--) {
      String word = tokens.get(i).folded();
      if (HONORIFICS.contains(word) || cues.is(word, Cues.Kind.PREPOSITION)) {
        return true;
      }
      if (tokens.get(i).begin() < named || !isTitle(word) && !word.startsWith("ال")) {
        return false;
      }
    }
    return false;
  }

  private static String following(List<Token> tokens, int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1).folded() : "";
  }

  /** What a title is known by: ولي ولي العهد is not ولي العهد. */
  private static String head(String title, String next) {
    return title.equals(next) ? title + ' ' + next : title;
  }

  /** A word of a title; the name of a state and its nationality are one word. */
  private static String word(Token token, List<ResolvedMention> mentions, int index) {
    int end = Math.min(mentions.size(), index + TITLE_REACH);
    for (int m = Math.max(0, index - TITLE_REACH); m < end; m++) {
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
    named.add(named(head, words, mention));
  }

  private static Named named(String head, Set<String> words, ResolvedMention mention) {
    return new Named(Spelling.bare(head), words, mention.entity(), mention.mention().end());
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
    String bare = Spelling.bare(head(head, view.folded(first + 1)));
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
