package dev.khabar.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.SerializableFunction;

/**
 * Records as the bytes of their Avro form, for the way through a group. Every runner encodes what
 * it groups; the Direct Runner also copies a group, element by element through its coder, each time
 * that a further bundle adds to it. With records this took half of the processor time of 2,400
 * articles, and more for each further bundle; bytes are copied as they are, and take a third of the
 * memory. Where records of several kinds meet in a group, the first byte tells the kind. Not
 * thread-safe: a step that is set up has its own.
 */
final class Packing<T extends SpecificRecord> implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int NO_KIND = -1;

  private final Class<T> type;
  private final int kind;
  private transient ByteArrayOutputStream buffer;
  private transient SpecificDatumWriter<T> writer;
  private transient SpecificDatumReader<T> reader;
  private transient BinaryEncoder encoder;
  private transient BinaryDecoder decoder;

  private Packing(Class<T> type, int kind) {
    this.type = type;
    this.kind = kind;
  }

  /** The Avro form alone. */
  static <T extends SpecificRecord> Packing<T> of(Class<T> type) {
    return new Packing<>(type, NO_KIND);
  }

  /** The Avro form behind a byte that tells the kind. */
  static <T extends SpecificRecord> Packing<T> of(Class<T> type, byte kind) {
    return new Packing<>(type, kind);
  }

  /** Whether bytes of a group hold a record of this kind. */
  boolean holds(byte[] packed) {
    return packed[0] == kind;
  }

  byte[] pack(T record) {
    if (writer == null) {
      SpecificData model = SpecificData.getForClass(type);
      writer = new SpecificDatumWriter<>(model.getSchema(type), model);
      buffer = new ByteArrayOutputStream();
    }
    buffer.reset();
    if (kind != NO_KIND) {
      buffer.write(kind);
    }
    encoder = EncoderFactory.get().binaryEncoder(buffer, encoder);
    try {
      writer.write(record, encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.toByteArray();
  }

  T unpack(byte[] packed) {
    if (reader == null) {
      SpecificData model = SpecificData.getForClass(type);
      reader = new SpecificDatumReader<>(model.getSchema(type), model.getSchema(type), model);
    }
    int begin = kind == NO_KIND ? 0 : 1;
    decoder = DecoderFactory.get().binaryDecoder(packed, begin, packed.length - begin, decoder);
    try {
      return reader.read(null, decoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a function makes of a record, made of its bytes. */
  <R> SerializableFunction<byte[], R> then(SerializableFunction<T, R> function) {
    return packed -> function.apply(unpack(packed));
  }

  /** The records of a group, unpacked one at a time as they are asked for. */
  Iterable<T> unpack(Iterable<byte[]> group) {
    return () -> {
      Iterator<byte[]> packed = group.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return packed.hasNext();
        }

        @Override
        public T next() {
          return unpack(packed.next());
        }
      };
    };
  }
}
