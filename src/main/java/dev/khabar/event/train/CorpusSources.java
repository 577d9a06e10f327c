package dev.khabar.event.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the corpora are.
 *
 * @param data folder with news_events.jsonl and the assault and protest sentences
 * @param names annotated names of the same sentences (news_train.jsonl)
 * @param annotations our own standoff annotation
 * @param pool folder of gzipped sentences that it refers to
 * @param articles annotated articles with their text, or apart from it
 * @param judged articles of which single rows were read, apart from their text
 * @param texts articles whose text the annotations apart from it are looked up in
 * @param written sentences of the project's own
 * @param writtenWithRoles texts of the project's own with the parties of their events
 * @param answers what readers said of lone sentences of the pool
 */
public record CorpusSources(
    Path data,
    Path names,
    Optional<Path> annotations,
    Optional<Path> pool,
    List<Path> articles,
    List<Path> judged,
    List<Path> texts,
    Optional<Path> written,
    Optional<Path> writtenWithRoles,
    Optional<Path> answers) {}
