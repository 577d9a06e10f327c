package dev.khabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.run.Progress;
import dev.khabar.run.RunLog;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Writes a JSON object a line: {@code time}, {@code event}, {@code message} and facts. */
final class JsonLog implements RunLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration QUIET = Duration.ofSeconds(10);

  private final PrintWriter err;
  private final Pace pace = new Pace();
  private Duration next = QUIET;

  JsonLog(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void tell(String event, String text, Map<String, Object> facts) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("time", Instant.now().toString())
            .put("event", event)
            .put("message", text);
    new TreeMap<>(facts).forEach(line::putPOJO);
    err.println(line);
    err.flush();
  }

  @Override
  public synchronized void progress(Progress progress, long inputBytes, Duration elapsed) {
    ProgressLine line = pace.line(progress, inputBytes, elapsed);
    if (progress.read() == 0 || elapsed.compareTo(next) < 0) {
      return;
    }
    next = elapsed.plus(QUIET);
    Map<String, Object> facts = new TreeMap<>();
    facts.put("read", progress.read());
    facts.put("set_aside", progress.setAside());
    facts.put("annotated", progress.annotated());
    facts.put("bytes_read", progress.bytesRead());
    facts.put("input_bytes", inputBytes);
    facts.put("articles_per_second", line.rate());
    line.secondsLeft().ifPresent(left -> facts.put("seconds_left", left));
    tell("progress", line.toString(), facts);
  }
}
