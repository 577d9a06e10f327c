package dev.khabar.pipeline;

import dev.khabar.run.InputFile;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * The input files, one JSON line each, in a file of the attempt's directory, which every worker
 * reaches. They are not in the job's graph, which grew with them: 1.6 MB for one file, 8.9 MB for
 * 100,000, and Dataflow takes 10 MB. Nor are they in the steps that read, which the Direct Runner
 * deserializes for each bundle.
 */
final class InputList extends PTransform<PBegin, PCollection<ListedFile>> {
  private static final long serialVersionUID = 1;
  private static final String FILE = "inputs.jsonl";

  private final String directory;

  private InputList(String directory) {
    this.directory = directory;
  }

  /** The files that {@link #write} listed in a directory. */
  static InputList in(String directory) {
    return new InputList(directory);
  }

  /** Writes the list, before the pipeline starts. */
  static void write(List<InputFile> files, String directory) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                Channels.newOutputStream(FileSystems.create(file(directory), "application/json")),
                StandardCharsets.UTF_8))) {
      for (InputFile file : files) {
        out.write(ListedFile.of(file).toJson());
        out.write('\n');
      }
    }
  }

  @Override
  public PCollection<ListedFile> expand(PBegin begin) {
    return begin
        .apply("List", Create.of(directory).withCoder(StringUtf8Coder.of()))
        .apply("Read list", ParDo.of(new ReadList()))
        .setCoder(SerializableCoder.of(ListedFile.class));
  }

  private static ResourceId file(String directory) {
    return FileSystems.matchNewResource(directory + "/" + FILE, false);
  }

  /** Reads the one list. */
  static final class ReadList extends DoFn<String, ListedFile> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void read(@Element String directory, OutputReceiver<ListedFile> out) throws IOException {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Channels.newInputStream(FileSystems.open(file(directory))),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          out.output(ListedFile.ofJson(line));
        }
      }
    }
  }
}
