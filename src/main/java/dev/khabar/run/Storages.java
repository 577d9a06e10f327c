package dev.khabar.run;

import java.util.function.Supplier;

/**
 * The store of each path: the machine's disks, or what the engine reaches.
 *
 * @param local store of local paths
 * @param others gives the store of all other paths
 */
record Storages(Storage local, Supplier<Storage> others) {
  Storage of(String path) {
    return LocalStorage.holds(path) ? local : others.get();
  }
}
