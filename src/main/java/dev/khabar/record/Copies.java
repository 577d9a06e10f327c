package dev.khabar.record;

import dev.khabar.article.CopyFingerprint;
import dev.khabar.schema.Article;
import dev.khabar.schema.internal.CopyEdge;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Which article of several copies stands: one that an earlier run published, then a correction of
 * one that it kept, then the one published first, then the smallest doc_id; one of unknown
 * publication comes last. Stateless; thread-safe.
 */
public final class Copies {
  /**
   * An article is compared with this many different stories of its band at most. More meet only in
   * bands of page frames, where pairs would be quadratic.
   */
  private static final int STORIES_COMPARED = 64;

  private static final Comparator<CopySignature> EARLIEST_FIRST =
      Comparator.comparing((CopySignature signature) -> !signature.getKnown())
          .thenComparing(signature -> !signature.getCorrects())
          .thenComparing(signature -> time(signature.getPublishedAt()))
          .thenComparing(CopySignature::getDocId);

  private Copies() {}

  /**
   * What is compared of an article: its clean text, since a page's frame says nothing of the story.
   */
  public static CopySignature signature(Draft draft) {
    Article article = draft.getArticle();
    CopyFingerprint fingerprint = CopyFingerprint.of(CleanText.of(article));
    List<String> keys = new ArrayList<>();
    if (!fingerprint.exactKey().isEmpty()) {
      keys.add(fingerprint.exactKey());
    }
    for (long band : fingerprint.bandKeys()) {
      keys.add(Long.toHexString(band));
    }
    return CopySignature.newBuilder()
        .setDocId(article.getDocId())
        .setPublishedAt(article.getPublishedAt())
        .setPublisher(Drafts.publisher(draft))
        .setContentSha256(article.getContentSha256())
        .setKeys(keys)
        .setShingles(ByteBuffer.wrap(fingerprint.toBytes()))
        .setOriginal(article.getDuplicateOf())
        .setCorrects(draft.getCorrects())
        .build();
  }

  /** The draft with the mark of a correction, if one of the published versions was kept. */
  public static Draft correcting(Draft draft, Collection<CopySignature> published) {
    return published.stream().anyMatch(version -> version.getOriginal() == null)
        ? Draft.newBuilder(draft).setCorrects(true).build()
        : draft;
  }

  /** Whether the draft is no newer version of an article that earlier runs published. */
  public static boolean isPublished(Draft draft, Iterable<CopySignature> known) {
    Article article = draft.getArticle();
    for (CopySignature version : known) {
      Instant then = version.getPublishedAt();
      int byTime = Drafts.published(article).compareTo(then == null ? Instant.MIN : then);
      int byContent = article.getContentSha256().compareTo(version.getContentSha256());
      if (byTime < 0 || (byTime == 0 && byContent <= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The copies among articles that met in a band, each with the earliest article that it copies.
   */
  public static List<CopyEdge> among(List<CopySignature> met) {
    List<CopySignature> ordered = new ArrayList<>(met);
    ordered.sort(EARLIEST_FIRST);
    List<CopyEdge> edges = new ArrayList<>();
    List<CopySignature> stories = new ArrayList<>();
    List<CopyFingerprint> fingerprints = new ArrayList<>();
    for (CopySignature signature : ordered) {
      CopyFingerprint fingerprint = CopyFingerprint.ofBytes(signature.getShingles());
      int original = 0;
      while (original < stories.size()
          && (!mayCopy(signature, stories.get(original))
              || !CopyFingerprint.isCopy(fingerprint, fingerprints.get(original)))) {
        original++;
      }
      if (original < stories.size() && !signature.getKnown()) {
        edges.add(edge(signature, stories.get(original)));
      } else if (original == stories.size() && stories.size() < STORIES_COMPARED) {
        stories.add(signature);
        fingerprints.add(fingerprint);
      }
    }
    return edges;
  }

  /**
   * An article copies neither itself nor, once corrected, what was published as its copy. What was
   * kept stays so beside articles that nobody has seen yet: they copy it, not the other way round.
   */
  private static boolean mayCopy(CopySignature copy, CopySignature original) {
    return !original.getDocId().equals(copy.getDocId())
        && !copy.getDocId().equals(original.getOriginal())
        && (!copy.getCorrects() || original.getKnown());
  }

  /** Of two edges of one copy the one to the earlier article. */
  public static CopyEdge earlier(CopyEdge a, CopyEdge b) {
    int byTime = time(a.getOriginalPublished()).compareTo(time(b.getOriginalPublished()));
    return (byTime != 0 ? byTime : a.getOriginal().compareTo(b.getOriginal())) <= 0 ? a : b;
  }

  /** The edge of a copy whose original is itself a copy. */
  public static CopyEdge through(CopyEdge copy, CopyEdge original) {
    return CopyEdge.newBuilder(original)
        .setCopy(copy.getCopy())
        .setPublisher(copy.getPublisher())
        .build();
  }

  /** The draft as a copy of another article. */
  public static Draft duplicate(Draft draft, CopyEdge edge) {
    Article article =
        Article.newBuilder(draft.getArticle())
            .setStatus("DUPLICATE")
            .setDuplicateOf(edge.getOriginal())
            .build();
    return Draft.newBuilder(draft).setArticle(article).build();
  }

  /** The draft with the publishers of its copies. */
  public static Draft kept(Draft draft, List<String> publishers) {
    TreeSet<String> distinct = new TreeSet<>(publishers);
    distinct.remove("");
    return Draft.newBuilder(draft).setCopyPublishers(new ArrayList<>(distinct)).build();
  }

  private static CopyEdge edge(CopySignature copy, CopySignature original) {
    return CopyEdge.newBuilder()
        .setCopy(copy.getDocId())
        .setOriginal(original.getOriginal() == null ? original.getDocId() : original.getOriginal())
        .setOriginalPublished(original.getPublishedAt())
        .setPublisher(copy.getPublisher())
        .build();
  }

  private static Instant time(Instant published) {
    return published == null ? Instant.MAX : published;
  }
}
