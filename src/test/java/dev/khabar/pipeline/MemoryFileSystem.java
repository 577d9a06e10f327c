package dev.khabar.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;

/** An object store in memory, {@code memory://bucket/...}: an object shows when it is whole. */
public final class MemoryFileSystem extends FileSystem<MemoryFileSystem.Id> {
  private static final Map<String, Stored> OBJECTS = new ConcurrentSkipListMap<>();

  private record Stored(byte[] content, long modifiedMillis) {}

  /** Puts an object there. */
  public static void put(String uri, byte[] content) {
    OBJECTS.put(uri, new Stored(content, System.currentTimeMillis()));
  }

  /** The objects' names. */
  public static List<String> names() {
    return List.copyOf(OBJECTS.keySet());
  }

  /** Copies what lies under a prefix to a folder. */
  public static void fetch(String prefix, Path folder) throws IOException {
    for (Map.Entry<String, Stored> object : OBJECTS.entrySet()) {
      if (object.getKey().startsWith(prefix + "/")) {
        Path file = folder.resolve(object.getKey().substring(prefix.length() + 1));
        Files.createDirectories(file.getParent());
        Files.write(file, object.getValue().content());
      }
    }
  }

  /** The name of an object or, with a slash behind it, of a prefix. */
  public record Id(String uri) implements ResourceId {
    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      String slash = options == StandardResolveOptions.RESOLVE_DIRECTORY ? "/" : "";
      return new Id(((Id) getCurrentDirectory()).uri + other + slash);
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return new Id(uri.substring(0, uri.lastIndexOf('/') + 1));
    }

    @Override
    public String getScheme() {
      return "memory";
    }

    @Override
    public String getFilename() {
      return uri.substring(uri.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return uri.endsWith("/");
    }

    @Override
    public String toString() {
      return uri;
    }
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    List<MatchResult> results = new ArrayList<>();
    for (String spec : specs) {
      Pattern pattern =
          Pattern.compile(
              "\\Q"
                  + spec.replace("**", "\\E.\u0001\\Q")
                      .replace("*", "\\E[^/]*\\Q")
                      .replace('\u0001', '*')
                  + "\\E");
      List<MatchResult.Metadata> found =
          OBJECTS.entrySet().stream()
              .filter(object -> pattern.matcher(object.getKey()).matches())
              .map(
                  object ->
                      MatchResult.Metadata.builder()
                          .setResourceId(new Id(object.getKey()))
                          .setSizeBytes(object.getValue().content().length)
                          .setLastModifiedMillis(object.getValue().modifiedMillis())
                          .setIsReadSeekEfficient(false)
                          .build())
              .toList();
      results.add(
          MatchResult.create(
              found.isEmpty() ? MatchResult.Status.NOT_FOUND : MatchResult.Status.OK, found));
    }
    return results;
  }

  @Override
  protected WritableByteChannel create(Id id, CreateOptions options) {
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            put(id.uri, toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(Id id) throws IOException {
    return Channels.newChannel(new ByteArrayInputStream(stored(id).content()));
  }

  @Override
  protected void copy(List<Id> from, List<Id> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      put(to.get(i).uri, stored(from.get(i)).content());
    }
  }

  @Override
  protected void rename(List<Id> from, List<Id> to, MoveOptions... options) throws IOException {
    copy(from, to);
    delete(from);
  }

  @Override
  protected void delete(Collection<Id> ids) {
    ids.forEach(id -> OBJECTS.remove(id.uri));
  }

  @Override
  protected Id matchNewResource(String spec, boolean isDirectory) {
    return new Id(spec);
  }

  @Override
  protected String getScheme() {
    return "memory";
  }

  private static Stored stored(Id id) throws FileNotFoundException {
    Stored object = OBJECTS.get(id.uri);
    if (object == null) {
      throw new FileNotFoundException(id.uri);
    }
    return object;
  }

  /** Lets Beam find it. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new MemoryFileSystem());
    }
  }
}
