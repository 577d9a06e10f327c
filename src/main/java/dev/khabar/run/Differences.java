package dev.khabar.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why a published run does not stand for the run that was asked for. */
final class Differences {
  private static final int FILES_TOLD = 3;

  private Differences() {}

  static String between(
      Manifest published,
      Inputs inputs,
      SortedMap<String, String> configuration,
      RunFolders folders) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(published.configuration().keySet());
    keys.addAll(configuration.keySet());
    for (String key : keys) {
      String was = published.configuration().get(key);
      String is = configuration.get(key);
      if (!Objects.equals(was, is)) {
        differences.add(key + " was " + given(was) + ", is " + given(is));
      }
    }
    files(published.inputs(), inputs, differences);
    return folders.run()
        + " is published, but from other input or keys ("
        + String.join("; ", differences)
        + "); to publish anew in its place, give --replace";
  }

  private static String given(String value) {
    return value == null ? "not given" : value;
  }

  private static void files(Inputs published, Inputs now, List<String> differences) {
    Map<String, String> before = new TreeMap<>();
    published.files().forEach(file -> before.put(file.uri(), file.sha256()));
    List<String> changed = new ArrayList<>();
    for (InputFile file : now.files()) {
      String digest = before.remove(file.uri());
      if (digest == null) {
        changed.add("new input " + file.uri());
      } else if (!digest.equals(file.sha256())) {
        changed.add("changed input " + file.uri());
      }
    }
    before.keySet().forEach(uri -> changed.add("no input " + uri));
    changed.stream().limit(FILES_TOLD).forEach(differences::add);
    if (changed.size() > FILES_TOLD) {
      differences.add("and " + (changed.size() - FILES_TOLD) + " more inputs");
    }
  }
}
