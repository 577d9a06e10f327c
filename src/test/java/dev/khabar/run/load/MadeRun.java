package dev.khabar.run.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.run.Dataset;
import dev.khabar.run.Digests;
import dev.khabar.schema.Article;
import dev.khabar.schema.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Publishes runs of made articles, as the contract says a run lies on disk. */
final class MadeRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;
  private final ArrayNode files = JSON.createArrayNode();
  private Dataset emptied;

  private MadeRun(Path directory) {
    this.directory = directory;
  }

  /** Of articles with one doc_id the one published last stands, then the larger checksum. */
  static List<MadeArticle> standing(Collection<MadeArticle> articles) {
    Comparator<Article> newest =
        Comparator.comparing(
                Article::getPublishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Article::getContentSha256);
    Map<String, MadeArticle> byId = new TreeMap<>();
    for (MadeArticle article : articles) {
      byId.merge(
          article.article().getDocId(),
          article,
          (a, b) -> newest.compare(a.article(), b.article()) >= 0 ? a : b);
    }
    return List.copyOf(byId.values());
  }

  /** Publishes a run over the articles at parent/runId, in place of what is there. */
  static Path publish(
      Path parent, String runId, List<MadeNews.Name> names, Collection<MadeArticle> read)
      throws IOException {
    return publish(parent, runId, names, read, null);
  }

  /** As a broken program would: without the rows of one dataset. */
  static Path publish(
      Path parent,
      String runId,
      List<MadeNews.Name> names,
      Collection<MadeArticle> read,
      Dataset emptied)
      throws IOException {
    Path directory = parent.resolve(runId);
    delete(directory);
    MadeRun run = new MadeRun(directory);
    run.emptied = emptied;
    List<MadeArticle> articles = standing(read);
    Tallies tallies = new Tallies(articles, names);
    run.write(Dataset.ARTICLES, articles.stream().map(MadeArticle::article));
    run.write(
        Dataset.ENTITY_MENTIONS,
        articles.stream().flatMap((MadeArticle a) -> a.entityMentions().stream()));
    run.write(Dataset.EVENT_MENTIONS, articles.stream().flatMap(a -> a.eventMentions().stream()));
    run.write(Dataset.ENTITIES, tallies.entities().stream());
    run.write(Dataset.EVENTS, tallies.events().stream());
    run.write(Dataset.ENTITY_EVENTS, tallies.entityEvents().stream());
    run.write(Dataset.REJECTS, Stream.of(reject(runId)));
    long kept = articles.stream().filter(a -> a.article().getStatus().equals("KEPT")).count();
    run.manifest(runId, read.size() + 1, kept, read.size() - kept, 1);
    return directory;
  }

  /**
   * Publishes a run of many days that need not fit in memory. Its entities have no counts and its
   * events and entity events are left out: a load computes them.
   */
  static Path publishLarge(Path parent, String runId, MadeNews news, int days) throws IOException {
    Path directory = parent.resolve(runId);
    delete(directory);
    MadeRun run = new MadeRun(directory);
    long kept = 0;
    long read = 0;
    try (Part articles = run.new Part(Dataset.ARTICLES, 0);
        Part entityMentions = run.new Part(Dataset.ENTITY_MENTIONS, 0);
        Part eventMentions = run.new Part(Dataset.EVENT_MENTIONS, 0);
        Part entities = run.new Part(Dataset.ENTITIES, 0)) {
      for (int day = 0; day < days; day++) {
        for (MadeArticle article : news.day(day)) {
          read++;
          kept += article.article().getStatus().equals("KEPT") ? 1 : 0;
          articles.append(article.article());
          entityMentions.append(article.entityMentions());
          eventMentions.append(article.eventMentions());
        }
      }
      entities.append(news.names().stream().map(MadeNews.Name::entity).toList());
    }
    for (Dataset dataset : List.of(Dataset.EVENTS, Dataset.ENTITY_EVENTS, Dataset.REJECTS)) {
      run.new Part(dataset, 0).close();
    }
    run.manifest(runId, read, kept, read - kept, 0);
    return directory;
  }

  static Reject reject(String runId) {
    return new Reject(
        runId + "-reject", "file:///news/bad.txt", null, "DECODE", "UNREADABLE", "لا يُقرأ", "\0؟");
  }

  private void write(Dataset dataset, Stream<? extends SpecificRecord> rows) throws IOException {
    List<SpecificRecord> all = dataset == emptied ? List.of() : new ArrayList<>(rows.toList());
    int half = all.size() / 2;
    try (Part part = new Part(dataset, 0)) {
      part.append(all.subList(0, half));
    }
    try (Part part = new Part(dataset, 1)) {
      part.append(all.subList(half, all.size()));
    }
  }

  /** A file of a dataset; the manifest lists it once it is closed. */
  private final class Part implements AutoCloseable {
    private final String path;
    private final DataFileWriter<SpecificRecord> writer;
    private long rows;

    Part(Dataset dataset, int shard) throws IOException {
      path = dataset.folder() + "/part-0000" + shard + "-of-00002.avro";
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      writer = new DataFileWriter<>(new SpecificDatumWriter<SpecificRecord>(dataset.schema()));
      writer.setCodec(CodecFactory.deflateCodec(1));
      writer.create(dataset.schema(), file.toFile());
    }

    void append(SpecificRecord row) throws IOException {
      writer.append(row);
      rows++;
    }

    void append(List<? extends SpecificRecord> several) throws IOException {
      for (SpecificRecord row : several) {
        append(row);
      }
    }

    @Override
    public void close() throws IOException {
      writer.close();
      list(path, rows);
    }
  }

  private void list(String path, long records) throws IOException {
    Path file = directory.resolve(path);
    ObjectNode entry = files.addObject();
    entry.put("path", path).put("bytes", Files.size(file)).put("records", records);
    entry.put("sha256", Digests.sha256(Files.readAllBytes(file)));
  }

  private void manifest(String runId, long read, long kept, long duplicate, long rejected)
      throws IOException {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("run_id", runId).put("job", "made");
    manifest.put("read", read).put("kept", kept);
    manifest.put("duplicate", duplicate).put("rejected", rejected);
    manifest.set("files", files);
    manifest.put("started_at", MadeNews.START.toString());
    manifest.put("finished_at", MadeNews.START.toString());
    seal(directory, manifest);
  }

  /** Writes a manifest and the mark of success for it. */
  static void seal(Path directory, ObjectNode manifest) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(manifest);
    Files.write(directory.resolve("manifest.json"), bytes);
    Files.writeString(directory.resolve("_SUCCESS"), Digests.sha256(bytes) + "\n");
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
