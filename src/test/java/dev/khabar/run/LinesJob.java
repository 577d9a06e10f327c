package dev.khabar.run;

import dev.khabar.arabic.UserTable;
import dev.khabar.schema.Article;
import dev.khabar.schema.Reject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * A pipeline for tests of runs: a line is an article, a line that begins with "broken" a reject.
 */
public class LinesJob implements NewsJob {
  private final Storage storage;
  private int starts;

  public LinesJob() {
    this(new LocalStorage());
  }

  LinesJob(Storage storage) {
    this.storage = storage;
  }

  /** How often it was started. */
  public int starts() {
    return starts;
  }

  @Override
  public Set<String> optionNames() {
    return Set.of("targetParallelism", "flinkMaster");
  }

  @Override
  public Storage storage(Map<String, String> engineOptions) {
    return storage;
  }

  @Override
  public Map<String, String> versions(Map<String, UserTable> tables) {
    return Map.of("khabar", "test");
  }

  @Override
  public RunningJob start(
      Job job,
      List<InputFile> inputs,
      List<String> states,
      Map<String, UserTable> tables,
      String attemptFolder)
      throws IOException {
    starts++;
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    for (InputFile input : inputs) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(storage.open(input.uri()), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("broken")) {
            rejects.add(reject(input.uri(), line));
          } else {
            articles.add(article(input.uri(), line));
          }
        }
      }
    }
    String files =
        shards(attemptFolder, Dataset.ARTICLES, articles, job.numShards())
            + (rejects.isEmpty() ? "" : "," + shards(attemptFolder, Dataset.REJECTS, rejects, 1));
    String results =
        """
        {"counts":{"read":%d,"kept":%d,"duplicate":0,"rejected":%d},"files":[%s]}"""
            .formatted(read(articles, rejects), articles.size(), rejects.size(), files);
    storage.write(attemptFolder + "/" + Results.FILE, results.getBytes(StandardCharsets.UTF_8));
    return atWork();
  }

  /** What it says it read; a test may say otherwise. */
  protected long read(List<Article> articles, List<Reject> rejects) {
    return articles.size() + rejects.size();
  }

  /** The job once it is started; a test may let it hang or fail. */
  protected RunningJob atWork() {
    return new Done();
  }

  /** A job that has ended. */
  public static class Done implements RunningJob {
    @Override
    public Progress progress() {
      return new Progress(10, 0, 5, 100);
    }

    @Override
    public List<StageMetrics> stages() {
      return List.of(new StageMetrics("read", new TreeMap<>(Map.of("articles", 3L))));
    }

    @Override
    public boolean waitUntilFinish(Duration limit) {
      return true;
    }

    @Override
    public void cancel() {}
  }

  private String shards(
      String attempt, Dataset dataset, List<? extends SpecificRecord> rows, int shards)
      throws IOException {
    StringBuilder files = new StringBuilder();
    for (int shard = 0; shard < shards; shard++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int records = 0;
      try (DataFileWriter<SpecificRecord> writer =
          new DataFileWriter<>(new SpecificDatumWriter<>(dataset.schema()))) {
        writer.setCodec(CodecFactory.nullCodec());
        writer.create(dataset.schema(), out, new byte[16]);
        for (int i = shard; i < rows.size(); i += shards) {
          writer.append(rows.get(i));
          records++;
        }
      }
      String path = "%s/part-%05d-of-%05d-x.avro".formatted(dataset.folder(), shard, shards);
      storage.write(attempt + "/" + path, out.toByteArray());
      files
          .append(files.isEmpty() ? "" : ",")
          .append(
              """
              {"dataset":"%s","path":"%s","bytes":%d,"records":%d}"""
                  .formatted(dataset.folder(), path, out.size(), records));
    }
    return files.toString();
  }

  private static Article article(String uri, String line) {
    return Article.newBuilder()
        .setDocId(Digests.sha256(line).substring(0, 32))
        .setSourceUri(uri)
        .setSourceRecord("1")
        .setLanguage("ar")
        .setCharset("UTF-8")
        .setText(line)
        .setPassages(List.of())
        .setContentSha256(Digests.sha256(line))
        .setStatus("KEPT")
        .build();
  }

  private static Reject reject(String uri, String line) {
    return Reject.newBuilder()
        .setRejectId(Digests.sha256(uri + line).substring(0, 32))
        .setSourceUri(uri)
        .setStage("PARSE")
        .setReason("MALFORMED")
        .setMessage("the line is broken")
        .setSample(line)
        .build();
  }
}
