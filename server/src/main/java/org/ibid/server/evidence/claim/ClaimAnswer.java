package org.ibid.server.evidence.claim;

import java.util.List;
import org.ibid.indexer.literature.Tag;
import org.ibid.server.search.Likeness.Like;

/**
 * What a claim stands on.
 *
 * @param text the claim as it was looked for
 * @param words that were looked for, the rarest first
 * @param concepts that the claim names
 * @param closeness how near the nearest statement comes
 * @param statements most alike first, none less than loosely alike
 * @param works what the closest of them cite for the claim, most and most closely cited first
 * @param tookMillis time spent in the engine
 */
public record ClaimAnswer(
    ClaimText text,
    List<String> words,
    List<Tag> concepts,
    Closeness closeness,
    List<Like> statements,
    List<CitedWork> works,
    long tookMillis) {

  public ClaimAnswer {
    words = List.copyOf(words);
    concepts = List.copyOf(concepts);
    statements = List.copyOf(statements);
    works = List.copyOf(works);
  }
}
