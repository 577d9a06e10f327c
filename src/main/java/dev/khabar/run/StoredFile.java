package dev.khabar.run;

/**
 * A file as its store lists it.
 *
 * @param path absolute path or URI
 * @param bytes its size
 * @param modifiedMillis last change in milliseconds since 1970, by the store's own clock; 0 where
 *     the store does not tell
 */
public record StoredFile(String path, long bytes, long modifiedMillis) {}
