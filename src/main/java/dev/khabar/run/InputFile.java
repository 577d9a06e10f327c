package dev.khabar.run;

/**
 * A file to read.
 *
 * @param uri absolute local path or URI
 * @param bytes size at the start of the run
 * @param modifiedMillis last change at the start of the run, milliseconds since 1970
 * @param sha256 of its content, on an object store of its size and time, 64 hex digits; empty where
 *     it could not be read
 */
public record InputFile(String uri, long bytes, long modifiedMillis, String sha256) {}
