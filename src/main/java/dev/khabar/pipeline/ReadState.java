package dev.khabar.pipeline;

import dev.khabar.schema.internal.CopySignature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads what earlier runs of an incremental job published as their state. A state file that cannot
 * be read fails the run: without it, articles would be published twice.
 */
final class ReadState extends PTransform<PBegin, PCollection<CopySignature>> {
  private static final long serialVersionUID = 1;

  private final List<String> files;

  private ReadState(List<String> files) {
    this.files = files;
  }

  static ReadState of(NewsSpec spec) {
    return new ReadState(spec.stateFiles());
  }

  @Override
  public PCollection<CopySignature> expand(PBegin begin) {
    return begin
        .apply("State files", Create.of(files).withCoder(StringUtf8Coder.of()))
        .apply("Spread files", Reshuffle.viaRandomKey())
        .apply("Read", ParDo.of(new ReadFile()))
        .setCoder(AvroCoder.specific(CopySignature.class));
  }

  /** Reads one file. */
  static final class ReadFile extends DoFn<String, CopySignature> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void read(@Element String uri, OutputReceiver<CopySignature> out) throws IOException {
      try (InputStream in =
              Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(uri, false)));
          DataFileStream<CopySignature> rows =
              new DataFileStream<>(in, new SpecificDatumReader<>(CopySignature.class))) {
        for (CopySignature row : rows) {
          out.output(CopySignature.newBuilder(row).setKnown(true).build());
        }
      } catch (IOException e) {
        throw new IOException("the state " + uri + " cannot be read: " + e.getMessage(), e);
      }
    }
  }
}
