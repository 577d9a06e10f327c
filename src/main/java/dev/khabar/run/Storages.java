package dev.khabar.run;

import java.util.function.Supplier;

/** The store of each path: the machine's disks, or what the engine reaches. Thread-safe. */
final class Storages {
  private final Storage local;
  private final Supplier<Storage> engine;
  private Storage others;

  /**
   * @param local store of local paths
   * @param engine gives the store of all other paths; asked once, when there is one
   */
  Storages(Storage local, Supplier<Storage> engine) {
    this.local = local;
    this.engine = engine;
  }

  synchronized Storage of(String path) {
    if (LocalStorage.holds(path)) {
      return local;
    }
    if (others == null) {
      others = engine.get();
    }
    return others;
  }
}
