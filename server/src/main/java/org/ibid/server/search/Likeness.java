package org.ibid.server.search;

import java.util.List;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Tag;

/**
 * What an {@link Engine} answers to a {@link LikeRequest}.
 *
 * @param statements most alike first, equals by id
 * @param words of the passages that were looked for, the rarest first
 * @param concepts of the schemes that the passages name
 * @param tookMillis time spent in the engine
 */
public record Likeness(
    List<Like> statements, List<String> words, List<Tag> concepts, long tookMillis) {

  public Likeness {
    statements = List.copyOf(statements);
    words = List.copyOf(words);
    concepts = List.copyOf(concepts);
  }

  /**
   * A statement that says some of a passage.
   *
   * @param hit with the words in common marked in its sentence; its score is the likeness
   * @param passage which of the passages it is most like, from 0
   * @param matches the words in common, in the order of the sentence
   */
  public record Like(Hit hit, int passage, List<Match> matches) {
    public Like {
      matches = List.copyOf(matches);
    }

    /** From 0, nothing in common, to 1: every word of the passage, in its order. */
    public double likeness() {
      return hit.score();
    }
  }

  /**
   * A word of a sentence that a passage has too.
   *
   * @param weight how much it says: the rarer in the collection, the more
   */
  public record Match(Span span, double weight) {}
}
