package dev.khabar.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A process that wants or holds a lock.
 *
 * @param id unique to the start
 * @param user who started it
 * @param host name of its machine
 * @param machine tells processes apart whose numbers mean different things: host, boot, namespace
 * @param pid its number there
 * @param started when the process started
 */
record Owner(String id, String user, String host, String machine, long pid, Instant started) {

  /** This process. */
  static Owner self() {
    ProcessHandle process = ProcessHandle.current();
    String host = hostName();
    return new Owner(
        UUID.randomUUID().toString(),
        System.getProperty("user.name", "unknown"),
        host,
        host + " " + bootId() + " " + processNamespace(),
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** Whether this machine knows that the process has ended; elsewhere only its heartbeat tells. */
  boolean ended(Owner observer) {
    if (!machine.equals(observer.machine)) {
      return false;
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().startInstant().orElse(Instant.EPOCH).equals(started))
        .isEmpty();
  }

  @Override
  public String toString() {
    return "process " + pid + " of " + user + " on " + host + ", started " + started;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  private static String bootId() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    } catch (IOException e) {
      return "no boot id";
    }
  }

  /** Two containers may share a host's name, but not their process numbers. */
  private static String processNamespace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "no namespace";
    }
  }
}
