package dev.khabar.run.load;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own for a test: from Debian's package, on loopback, in a directory
 * that goes with it.
 */
final class PostgreSqlServer implements AutoCloseable {
  static final String PASSWORD = "khabar-test";

  private final Path directory;
  private final int port;
  private final Process process;

  private PostgreSqlServer(Path directory, int port, Process process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /** The newest server installed; nothing where there is none. */
  static Optional<Path> programs() throws IOException {
    Path root = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(root)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString));
    }
  }

  /** A server whose writes need not outlast a loss of power: a test is over before. */
  static PostgreSqlServer start(Path programs) throws IOException, InterruptedException {
    return start(programs, false);
  }

  static PostgreSqlServer start(Path programs, boolean durable)
      throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("khabar-postgresql");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path password = directory.resolve("password");
    Files.writeString(password, PASSWORD);
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
    Path data = directory.resolve("data");
    Process initdb =
        command(
                directory.resolve("initdb.log"),
                programs.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=khabar",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync")
            .start();
    if (initdb.waitFor() != 0) {
      throw new IOException("initdb: " + Files.readString(directory.resolve("initdb.log")));
    }
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Process process =
        command(
                directory.resolve("server.log"),
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=" + directory,
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_wal_size=4GB",
                "-c",
                "fsync=" + (durable ? "on" : "off"))
            .start();
    PostgreSqlServer server = new PostgreSqlServer(directory, port, process);
    server.awaitReady();
    return server;
  }

  /** PostgreSQL refuses to run as root; then it runs as the package's own user, or as nobody. */
  private static ProcessBuilder command(Path log, String... words) {
    List<String> command = new ArrayList<>();
    if (asRoot()) {
      command.addAll(List.of("setpriv", "--reuid=" + user(), "--regid=" + groupOf(user())));
      command.add("--clear-groups");
    }
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(new File("/"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return builder;
  }

  private static boolean asRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static String user() {
    return hasUser("postgres") ? "postgres" : "nobody";
  }

  private static String groupOf(String user) {
    return user.equals("nobody") ? "nogroup" : user;
  }

  private static boolean hasUser(String user) {
    try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines.anyMatch(line -> line.startsWith(user + ":"));
    } catch (IOException e) {
      return false;
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (int i = 0; i < 100; i++) {
      try (Connection connection = DriverManager.getConnection(url("postgres"))) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException e) {
        if (!process.isAlive()) {
          throw new IOException(Files.readString(directory.resolve("server.log")), e);
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new IOException("the server did not answer in 10 s");
  }

  /** A new database's URL. */
  String create(String database) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    }
    return url(database);
  }

  /** A new database's URL, its tables in an empty directory, which becomes the server's. */
  String create(String database, Path tables) throws SQLException, IOException {
    if (asRoot()) {
      Files.setOwner(
          tables,
          tables.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user()));
    }
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLESPACE %s LOCATION '%s'".formatted(database, tables));
      statement.execute("CREATE DATABASE %1$s TABLESPACE %1$s".formatted(database));
    }
    return url(database);
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=khabar&password=%s"
        .formatted(port, database, PASSWORD);
  }

  /** The process that the others of the server descend from. */
  long pid() {
    return process.pid();
  }

  /** Ends the server at once, as a machine's fall would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the server ended", e);
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
