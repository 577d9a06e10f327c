package dev.khabar.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes {@code results.json} once every dataset is written: the article counts and the files. It
 * is data, not a metric, since a runner counts a retried bundle's metrics twice.
 */
final class WriteResults extends PTransform<PCollectionList<String>, PDone> {
  private static final long serialVersionUID = 1;
  static final String FILE = "results.json";

  private final PCollection<KV<String, Long>> counts;
  private final String directory;

  private WriteResults(PCollection<KV<String, Long>> counts, String directory) {
    this.counts = counts;
    this.directory = directory;
  }

  /** The input is the part files of every dataset; the counts are summed by name. */
  static WriteResults of(PCollection<KV<String, Long>> counts, String directory) {
    return new WriteResults(counts, directory);
  }

  @Override
  public PDone expand(PCollectionList<String> files) {
    PCollection<String> countLines =
        counts
            .apply("Sum counts", Sum.longsPerKey())
            .apply(
                "Counts as text",
                MapElements.into(TypeDescriptors.strings())
                    .via((KV<String, Long> count) -> count.getKey() + "=" + count.getValue()));
    files
        .and(countLines)
        .apply("All results", Flatten.pCollections())
        .apply("Together", WithKeys.of((Void) null))
        .setCoder(KvCoder.of(VoidCoder.of(), StringUtf8Coder.of()))
        .apply("Wait for all", GroupByKey.create())
        .apply("Write results.json", ParDo.of(new Write(directory)));
    return PDone.in(files.getPipeline());
  }

  /** Writes the one file. */
  static final class Write extends DoFn<KV<Void, Iterable<String>>, Void> {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String directory;

    Write(String directory) {
      this.directory = directory;
    }

    /** A line is a part file's JSON or {@code name=count}. */
    @ProcessElement
    public void write(@Element KV<Void, Iterable<String>> results) throws IOException {
      Map<String, Long> counts = new TreeMap<>();
      List<String> files = new ArrayList<>();
      for (String line : results.getValue()) {
        if (line.startsWith("{")) {
          files.add(line);
        } else {
          int equals = line.indexOf('=');
          counts.put(line.substring(0, equals), Long.parseLong(line.substring(equals + 1)));
        }
      }
      Collections.sort(files);
      ObjectNode root = JSON.createObjectNode();
      counts.forEach(root.putObject("counts")::put);
      for (String file : files) {
        root.withArray("files").add(JSON.readTree(file));
      }
      ResourceId target = FileSystems.matchNewResource(directory + "/" + FILE, false);
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(target, "application/json"))) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(out, root);
      }
    }
  }
}
