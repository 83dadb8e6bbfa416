package org.ibid.server.search;

import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words that an {@link Expansion} came to.
 *
 * @param feedback words of the first hits that ranked all of them, the heaviest first
 * @param like what the hits are like; null where nothing was asked for
 */
public record Expanded(List<Word> feedback, @Nullable Like like) {

  /** None. */
  public static final Expanded NONE = new Expanded(List.of(), null);

  public Expanded {
    feedback = List.copyOf(feedback);
  }

  /**
   * A word that ranked.
   *
   * @param text as it is printed most often
   * @param weight its share of the weight of all of them
   * @param asked whether the query asks for it, too
   */
  public record Word(String text, double weight, boolean asked) {}

  /**
   * The record that hits are like.
   *
   * @param title its title, or what stands for one; its id where it has neither
   * @param words that made the hits like it, the heaviest first
   */
  public record Like(Kind kind, String id, String title, List<Word> words) {
    public Like {
      words = List.copyOf(words);
    }
  }
}
