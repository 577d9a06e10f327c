package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ArticleText;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.record.Copies;
import dev.khabar.record.Drafts;
import dev.khabar.record.Rejects;
import dev.khabar.run.RejectLimit;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.CopyEdge;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages of the pipeline on the Direct Runner with its checks on, in several orders. */
class StagesTest {
  private static final AvroCoder<Draft> DRAFTS = AvroCoder.specific(Draft.class);
  private static final String STORY =
      "أعلنت هيئة الموانئ أن حركة السفن عادت إلى طبيعتها صباح الأحد بعد توقف دام ثلاثة أيام بسبب"
          + " العاصفة التي ضربت الساحل الشرقي وأدت إلى انقطاع التيار عن عدد من الأحياء القريبة من"
          + " الميناء القديم، وقال مدير الهيئة إن الأرصفة كلها عادت إلى العمل وإن السفن المنتظرة في"
          + " عرض البحر سترسو تباعا خلال الساعات المقبلة وفق جدول أعد لهذا الغرض.";

  private static final String CORRECTED = STORY.replace("صباح", "فجر");

  @Test
  void of_the_versions_of_one_article_the_newest_stands_and_the_others_are_counted() {
    List<Draft> drafts =
        List.of(
            draft("u1", "عنوان أول", "2026-02-01T08:00:00Z", "أ"),
            draft("u1", "عنوان أخير", "2026-02-01T10:00:00Z", "أ"),
            draft("u1", "عنوان ثان", "2026-02-01T09:00:00Z", "أ"),
            draft("u2", "عنوان آخر", "", "ب"));
    inEveryOrder(
        drafts,
        (pipeline, input) -> {
          PCollectionTuple kept = input.apply(KeepNewest.in(new Buckets(3)));
          PAssert.that(titles(kept.get(KeepNewest.NEWEST)))
              .containsInAnyOrder("عنوان أخير", "عنوان آخر");
          PAssert.that(kept.get(KeepNewest.OLDER).apply(Sum.longsGlobally()))
              .containsInAnyOrder(2L);
        });
  }

  @ParameterizedTest
  @CsvSource({"50%, 2", "2, 2", "49%, 0", "1, 0"})
  void no_article_goes_further_where_reading_gave_more_rejects_than_allowed(
      String limit, long further) {
    inEveryOrder(
        List.of(draft("u1", "عنوان", "", "أ"), draft("u2", "عنوان آخر", "", "ب")),
        (pipeline, input) -> {
          PCollection<KV<String, Long>> counts =
              pipeline.apply(
                  "Counts", Create.of(KV.of("read", 1L), KV.of("read", 3L), KV.of("rejected", 2L)));
          PAssert.thatSingleton(
                  input
                      .apply(StopAtRejects.moreThan(RejectLimit.parse(limit), counts))
                      .apply(Count.globally()))
              .isEqualTo(further);
        });
  }

  @Test
  void an_article_that_repair_fails_on_is_rejected_and_the_others_are_marked() {
    Draft broken =
        Draft.newBuilder(draft("u1", "عنوان", "", "أ"))
            .setTitleEnd(1_000)
            .setSummaryEnd(1_001)
            .build();
    inEveryOrder(
        List.of(broken, draft("u2", "عنوان آخر", "", "ب")),
        (pipeline, input) -> {
          PCollectionTuple told = input.apply(MarkPassages.in(new Buckets(3)));
          PAssert.that(urls(told.get(MarkPassages.MARKED))).containsInAnyOrder("u2");
          PAssert.thatSingleton(told.get(MarkPassages.REJECTS))
              .satisfies(
                  reject -> {
                    assertEquals("COMPOSE", reject.getStage());
                    assertEquals("u1", reject.getSourceRecord());
                    assertTrue(reject.getMessage().contains(" at dev.khabar."));
                    return null;
                  });
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 5 * 1024, 1 << 20})
  void the_lines_that_recur_are_the_same_in_however_many_groups_they_are_added_up(int buckets) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String last = i < 30 ? "تابعوا آخر الأخبار على صفحتنا" : "انتهى الخبر رقم " + i;
      drafts.add(page("u" + i, "زار المحافظ المدرسة رقم " + i + " في المدينة.\n\n" + last));
    }
    inEveryOrder(
        drafts,
        (pipeline, input) -> {
          PCollectionTuple told =
              input
                  .apply("Many bundles", Reshuffle.viaRandomKey())
                  .apply(MarkPassages.in(new Buckets(buckets)));
          PAssert.that(texts(told.get(MarkPassages.MARKED), "Recurring", StagesTest::recurring))
              .satisfies(
                  recurring -> {
                    Map<String, Integer> urls = new TreeMap<>();
                    recurring.forEach(url -> urls.merge(url, 1, Integer::sum));
                    assertEquals(Map.of("", 10, "BOILERPLATE", 30), urls);
                    return null;
                  });
        });
  }

  private static String recurring(Draft draft) {
    String kind =
        draft.getArticle().getPassages().get(draft.getArticle().getPassages().size() - 1).getKind();
    return kind.equals("BOILERPLATE") ? kind : "";
  }

  @Test
  void rejects_that_are_alike_have_ids_of_their_own() {
    Reject reject =
        Rejects.of(new Rejection("file", "1", "PARSE", "MALFORMED", "it is broken", "x"));
    Reject other =
        Rejects.of(new Rejection("file", "2", "PARSE", "MALFORMED", "it is broken", "x"));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PAssert.that(
            pipeline
                .apply(
                    Create.of(reject, other, reject, reject)
                        .withCoder(AvroCoder.specific(Reject.class)))
                .apply(TellRejectsApart.in(new Buckets(2)))
                .apply(MapElements.into(TypeDescriptors.strings()).via(Reject::getRejectId)))
        .containsInAnyOrder(
            Stream.of(Rejects.numbered(List.of(reject, reject, reject)), List.of(other))
                .flatMap(List::stream)
                .map(Reject::getRejectId)
                .toList());
    pipeline.run();
  }

  @Test
  void of_copies_the_earliest_is_kept_with_the_publishers_of_all() {
    List<Draft> drafts =
        List.of(
            marked("u1", STORY, "2026-02-01T09:00:00Z", "الوكالة"),
            marked("u2", STORY.replace("صباح", "فجر"), "2026-02-01T11:00:00Z", "الصحيفة"),
            marked("u3", STORY, "", "الموقع"),
            marked("u4", "خبر آخر لا صلة له بما سبق", "2026-02-01T08:00:00Z", "الإذاعة"));
    inEveryOrder(
        drafts,
        (pipeline, input) -> {
          PCollectionTuple split =
              input.apply(SetCopiesAside.against(none(pipeline), new Buckets(3)));
          PAssert.that(drafts(split, SetCopiesAside.KEPT))
              .satisfies(
                  kept -> {
                    Map<String, List<String>> publishers = new TreeMap<>();
                    kept.forEach(
                        draft ->
                            publishers.put(draft.getArticle().getUrl(), draft.getCopyPublishers()));
                    assertEquals(
                        Map.of("u1", List.of("الصحيفة", "الموقع"), "u4", List.of()), publishers);
                    return null;
                  });
          String original = drafts.get(0).getArticle().getDocId();
          PAssert.that(drafts(split, SetCopiesAside.COPIES))
              .satisfies(
                  copies -> {
                    int count = 0;
                    for (Draft copy : copies) {
                      assertEquals("DUPLICATE", copy.getArticle().getStatus());
                      assertEquals(original, copy.getArticle().getDuplicateOf());
                      count++;
                    }
                    assertEquals(2, count);
                    return null;
                  });
        });
  }

  @Test
  void a_later_run_publishes_newer_versions_only_and_finds_copies_of_what_is_published() {
    Draft published = marked("u1", STORY, "2026-02-01T09:00:00Z", "الوكالة");
    List<CopySignature> known = known(List.of(published));
    List<Draft> drafts =
        List.of(
            published,
            marked("u2", STORY, "2026-01-31T09:00:00Z", "الصحيفة"),
            marked("u3", "خبر جديد", "2026-02-02T09:00:00Z", "الموقع"));
    inEveryOrder(
        drafts,
        (pipeline, input) -> {
          PCollection<CopySignature> state = state(pipeline, known);
          PCollectionTuple told = input.apply(DropPublished.of(state, true, new Buckets(2)));
          PAssert.that(urls(told.get(DropPublished.PUBLISHED))).containsInAnyOrder("u1");
          PCollectionTuple split =
              told.get(DropPublished.NEW).apply(SetCopiesAside.against(state, new Buckets(2)));
          PAssert.that(urls(drafts(split, SetCopiesAside.KEPT))).containsInAnyOrder("u3");
          PAssert.that(urls(drafts(split, SetCopiesAside.COPIES))).containsInAnyOrder("u2");
        });
  }

  @Test
  void a_corrected_article_is_no_copy_of_itself_by_way_of_its_published_copy() {
    Draft first = marked("u1", STORY, "2026-02-01T09:00:00Z", "الوكالة");
    Draft copy =
        Copies.duplicate(
            marked("u2", CORRECTED, "2026-02-01T11:00:00Z", "الصحيفة"),
            CopyEdge.newBuilder()
                .setCopy("")
                .setOriginal(first.getArticle().getDocId())
                .setPublisher("")
                .build());
    Draft corrected = marked("u1", CORRECTED, "2026-02-01T12:00:00Z", "الوكالة");
    afterRunWith(List.of(first, copy), List.of(corrected), List.of("u1"), List.of());
  }

  @Test
  void a_corrected_article_stands_before_a_copy_of_the_correction_that_came_earlier() {
    Draft first = marked("u1", STORY, "2026-02-01T09:00:00Z", "الوكالة");
    Draft early = marked("u2", CORRECTED, "2026-02-01T11:00:00Z", "الصحيفة");
    Draft corrected = marked("u1", CORRECTED, "2026-02-01T12:00:00Z", "الوكالة");
    afterRunWith(List.of(first), List.of(early, corrected), List.of("u1"), List.of("u2"));
  }

  private static void afterRunWith(
      List<Draft> published, List<Draft> drafts, List<String> kept, List<String> copies) {
    List<CopySignature> known = known(published);
    inEveryOrder(
        drafts,
        (pipeline, input) -> {
          PCollection<CopySignature> state = state(pipeline, known);
          PCollectionTuple split =
              input
                  .apply(DropPublished.of(state, true, new Buckets(2)))
                  .get(DropPublished.NEW)
                  .apply(SetCopiesAside.against(state, new Buckets(2)));
          PAssert.that(urls(drafts(split, SetCopiesAside.KEPT))).containsInAnyOrder(kept);
          PAssert.that(urls(drafts(split, SetCopiesAside.COPIES))).containsInAnyOrder(copies);
        });
  }

  private static List<CopySignature> known(List<Draft> published) {
    return published.stream()
        .map(draft -> CopySignature.newBuilder(Copies.signature(draft)).setKnown(true).build())
        .toList();
  }

  private static PCollection<CopySignature> state(
      TestPipeline pipeline, List<CopySignature> known) {
    return pipeline.apply(
        "State", Create.of(known).withCoder(AvroCoder.specific(CopySignature.class)));
  }

  @Test
  void every_snapshot_of_a_page_that_goes_on_for_a_day_names_the_kept_one() {
    List<Draft> drafts = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      drafts.add(
          marked("u" + hour, ticker(hour), "2026-02-01T%02d:00:00Z".formatted(hour), "الموقع"));
    }
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple split =
        pipeline
            .apply(Create.of(drafts).withCoder(DRAFTS))
            .apply(SetCopiesAside.against(none(pipeline), new Buckets(3)));
    String first = drafts.get(0).getArticle().getDocId();
    PAssert.that(urls(drafts(split, SetCopiesAside.KEPT))).containsInAnyOrder("u0");
    PAssert.that(
            texts(
                drafts(split, SetCopiesAside.COPIES),
                "Originals",
                draft -> draft.getArticle().getDuplicateOf()))
        .containsInAnyOrder(Collections.nCopies(23, first));
    pipeline.run().waitUntilFinish();
  }

  /** A dozen lines of a dozen words, of which each hour adds one below and loses one above. */
  private static String ticker(int hour) {
    StringBuilder text = new StringBuilder();
    for (int line = hour; line < hour + 12; line++) {
      Random letters = new Random(line);
      for (int word = 0; word < 12; word++) {
        letters.ints(6, 'ب', 'ع').forEach(text::appendCodePoint);
        text.append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void a_bucket_depends_on_the_key_alone_and_all_are_used() {
    Buckets buckets = new Buckets(4);
    Map<Integer, Integer> used = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      used.merge(buckets.of("key " + i), 1, Integer::sum);
    }
    assertEquals(List.of(0, 1, 2, 3), List.copyOf(used.keySet()));
    assertTrue(used.values().stream().allMatch(count -> count > 150), used.toString());
  }

  private interface Stage {
    void check(TestPipeline pipeline, PCollection<Draft> input);
  }

  private static void inEveryOrder(List<Draft> drafts, Stage stage) {
    for (int seed = 0; seed < 3; seed++) {
      List<Draft> shuffled = new ArrayList<>(drafts);
      Collections.shuffle(shuffled, new Random(seed));
      TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
      stage.check(pipeline, pipeline.apply(Create.of(shuffled).withCoder(DRAFTS)));
      pipeline.run().waitUntilFinish();
    }
  }

  private static PCollection<CopySignature> none(TestPipeline pipeline) {
    return pipeline.apply("No state", Create.empty(AvroCoder.specific(CopySignature.class)));
  }

  private static PCollection<Draft> drafts(PCollectionTuple split, TupleTag<byte[]> packed) {
    PCollection<byte[]> drafts = split.get(packed);
    return drafts.apply(
        "Unpack " + drafts.getName(),
        Each.of(Draft.class, SetCopiesAside.PACKING.then(draft -> draft)));
  }

  private static PCollection<String> titles(PCollection<Draft> drafts) {
    return texts(drafts, "Titles", draft -> draft.getArticle().getTitle());
  }

  private static PCollection<String> urls(PCollection<Draft> drafts) {
    return texts(drafts, "Urls of " + drafts.getName(), draft -> draft.getArticle().getUrl());
  }

  private static PCollection<String> texts(
      PCollection<Draft> drafts, String label, SerializableFunction<Draft, String> text) {
    return drafts.apply(label, MapElements.into(TypeDescriptors.strings()).via(text));
  }

  private static Draft marked(String url, String body, String published, String publisher) {
    Draft draft = draft(url, body, published, publisher);
    return Drafts.marked(draft, BoilerplateLines.none());
  }

  private static Draft draft(String url, String title, String published, String publisher) {
    return draft(url, title, "", published, publisher);
  }

  private static Draft page(String url, String text) {
    return draft(url, "", text, "", "الموقع");
  }

  private static Draft draft(
      String url, String title, String text, String published, String publisher) {
    SourceArticle source =
        new SourceArticle(
            "file",
            url,
            "",
            url,
            title,
            "",
            text,
            published.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(published)),
            publisher,
            "",
            "UTF-8");
    return Drafts.of(source, (ArticleText) ArticleText.compose(source));
  }
}
