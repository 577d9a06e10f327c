package dev.khabar.pipeline;

import dev.khabar.run.RunException;
import dev.khabar.run.Storage;
import dev.khabar.run.StoredFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The files of an object store through Beam's file systems. There are no folders there: nothing
 * relies on one being renamed.
 */
final class BeamStorage implements Storage {
  @Override
  public List<StoredFile> match(String pattern) throws IOException {
    List<StoredFile> files = find(pattern);
    if (files.isEmpty() && !pattern.contains("*")) {
      files = find(pattern + "/**");
    }
    return files.stream()
        .filter(file -> !file.path().substring(file.path().lastIndexOf('/') + 1).startsWith("."))
        .toList();
  }

  @Override
  public List<StoredFile> list(String folder) throws IOException {
    return find(folder + "/**");
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Channels.newInputStream(FileSystems.open(resource(path)));
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    // An object store shows an object when it is whole.
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(resource(path), "application/octet-stream"))) {
      out.write(content);
    }
  }

  @Override
  public void move(String from, String to) throws IOException {
    FileSystems.rename(List.of(resource(from)), List.of(resource(to)));
  }

  @Override
  public boolean hasFolders() {
    return false;
  }

  @Override
  public void moveFolder(String from, String to) {
    throw new IllegalStateException("an object store has no folders to move: " + from);
  }

  @Override
  public void delete(String path) throws IOException {
    FileSystems.delete(List.of(resource(path)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  @Override
  public void deleteFolder(String folder) throws IOException {
    List<ResourceId> all = new ArrayList<>();
    for (StoredFile file : list(folder)) {
      all.add(resource(file.path()));
    }
    FileSystems.delete(all, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  @Override
  public void deleteEmptyFolder(String folder) {
    // A folder without files is not there.
  }

  private static List<StoredFile> find(String pattern) throws IOException {
    try {
      MatchResult result = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
      return result.metadata().stream()
          .map(
              file ->
                  new StoredFile(
                      file.resourceId().toString(), file.sizeBytes(), file.lastModifiedMillis()))
          .sorted(Comparator.comparing(StoredFile::path))
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IllegalArgumentException e) {
      throw RunException.usage(
          "%s: %s; add Beam's module for it to pom.xml: google-cloud-platform-core for gs, amazon-web-services2 for s3, hadoop-file-system for hdfs"
              .formatted(pattern, e.getMessage()));
    }
  }

  private static ResourceId resource(String path) {
    return FileSystems.matchNewResource(path, false);
  }
}
