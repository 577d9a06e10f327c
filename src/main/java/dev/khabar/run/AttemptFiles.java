package dev.khabar.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

/**
 * The files of a finished attempt under the names that they get in the run.
 *
 * @param moves path in the attempt to path in the run
 * @param files the files as the run has them, by path
 */
record AttemptFiles(Map<String, String> moves, List<PublishedFile> files) {
  private static final String AVRO = ".avro";

  /**
   * Checks that the files are there in full, adds an empty file to each dataset without one, and
   * gives all their final names.
   */
  static AttemptFiles of(Storage storage, String attempt, Results results) throws IOException {
    List<PublishedFile> written = new ArrayList<>();
    Map<String, Long> sizes =
        storage.list(attempt).stream()
            .collect(Collectors.toMap(StoredFile::path, StoredFile::bytes));
    for (PublishedFile file : results.files()) {
      written.add(checked(storage, attempt, file, sizes.get(attempt + "/" + file.path())));
    }
    Set<String> present = new HashSet<>();
    written.forEach(file -> present.add(file.dataset()));
    for (Dataset dataset : Dataset.values()) {
      if (!present.contains(dataset.folder())) {
        written.add(writeEmpty(storage, attempt, dataset));
      }
    }
    return named(written);
  }

  /**
   * These and a copy of every Avro file in each of the formats, in a folder of the format's name.
   */
  AttemptFiles withCopies(Storage storage, String attempt, List<String> formats)
      throws IOException {
    Map<String, String> allMoves = new LinkedHashMap<>(moves);
    List<PublishedFile> all = new ArrayList<>(files);
    for (String name : formats) {
      OtherFormat format = OtherFormat.named(name).orElseThrow();
      for (Map.Entry<String, String> move : moves.entrySet()) {
        Optional<Dataset> dataset = Dataset.in(move.getValue().replaceFirst("/.*", ""));
        if (dataset.isEmpty() || !move.getValue().endsWith(AVRO)) {
          continue;
        }
        String copy = name + "/" + move.getValue().replace(AVRO, "." + name);
        Path path = LocalStorage.path(attempt + "/" + copy);
        try (InputStream avro = storage.open(attempt + "/" + move.getKey())) {
          format.copy(avro, dataset.get(), path);
        }
        allMoves.put(copy, copy);
        all.add(published(storage, attempt, copy, records(move.getValue())));
      }
    }
    all.sort(Comparator.comparing(PublishedFile::path));
    return new AttemptFiles(allMoves, List.copyOf(all));
  }

  private long records(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .mapToLong(PublishedFile::records)
        .sum();
  }

  private static PublishedFile published(Storage storage, String attempt, String path, long records)
      throws IOException {
    Path file = LocalStorage.path(attempt + "/" + path);
    try (InputStream in = storage.open(attempt + "/" + path)) {
      return new PublishedFile(path, Files.size(file), records, Digests.sha256(in));
    }
  }

  private static PublishedFile checked(
      Storage storage, String attempt, PublishedFile file, Long bytes) throws IOException {
    if (bytes == null || bytes != file.bytes()) {
      throw new IOException(
          file.path()
              + " should have "
              + file.bytes()
              + " bytes, but "
              + (bytes == null ? "is not there" : "has " + bytes));
    }
    if (!file.sha256().isEmpty()) {
      return file;
    }
    try (InputStream in = storage.open(attempt + "/" + file.path())) {
      return new PublishedFile(file.path(), bytes, file.records(), Digests.sha256(in));
    }
  }

  private static PublishedFile writeEmpty(Storage storage, String attempt, Dataset dataset)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(dataset.schema()))) {
      writer.setCodec(CodecFactory.nullCodec());
      // A fixed mark between blocks: the same empty file every time.
      writer.create(dataset.schema(), out, new byte[16]);
    }
    String path = dataset.folder() + "/empty" + AVRO;
    storage.write(attempt + "/" + path, out.toByteArray());
    return new PublishedFile(path, out.size(), 0, Digests.sha256(out.toByteArray()));
  }

  /** Numbers the Avro files of each folder; other files keep their names. */
  private static AttemptFiles named(List<PublishedFile> written) {
    Map<String, List<PublishedFile>> byFolder = new TreeMap<>();
    written.stream()
        .sorted(Comparator.comparing(PublishedFile::path))
        .forEach(file -> byFolder.computeIfAbsent(folder(file), k -> new ArrayList<>()).add(file));
    Map<String, String> moves = new LinkedHashMap<>();
    List<PublishedFile> files = new ArrayList<>();
    byFolder.forEach(
        (folder, members) -> {
          long parts = members.stream().filter(file -> file.path().endsWith(AVRO)).count();
          int part = 0;
          for (PublishedFile file : members) {
            String name = file.path();
            if (name.endsWith(AVRO)) {
              name =
                  String.format(Locale.ROOT, "%s/part-%05d-of-%05d%s", folder, part++, parts, AVRO);
            }
            moves.put(file.path(), name);
            files.add(new PublishedFile(name, file.bytes(), file.records(), file.sha256()));
          }
        });
    files.sort(Comparator.comparing(PublishedFile::path));
    return new AttemptFiles(moves, List.copyOf(files));
  }

  private static String folder(PublishedFile file) {
    return file.path().substring(0, file.path().lastIndexOf('/'));
  }
}
