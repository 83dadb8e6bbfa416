package org.ibid.server.evidence.cited;

import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Where papers describe a publication differently: a prompt to read, never a verdict.
 *
 * @param wordings what the statements say otherwise, what most papers disagree about first
 * @param entries what the list entries print otherwise, in the order of a citation's fields
 * @param compared how many statements were compared
 * @param statements how many there are
 */
public record Differences(
    List<Wording> wordings, List<Printing> entries, int compared, int statements) {

  public Differences {
    wordings = List.copyOf(wordings);
    entries = List.copyOf(entries);
  }

  public boolean isEmpty() {
    return wordings.isEmpty() && entries.isEmpty();
  }

  /**
   * Statements that say otherwise of one thing.
   *
   * @param about the words that name it, as the statements have them
   * @param sides two or more, each with the statements that say so
   */
  public record Wording(List<String> about, List<Side> sides) {
    public Wording {
      about = List.copyOf(about);
      sides = List.copyOf(sides);
    }
  }

  /**
   * What some statements say.
   *
   * @param said {@code increased}, {@code no change}: what it comes to, in words
   */
  public record Side(String said, List<Quote> quotes) {
    public Side {
      quotes = List.copyOf(quotes);
    }
  }

  /** A statement, and the words of it that say so. */
  public record Quote(CitingStatement statement, List<Span> words) {
    public Quote {
      words = List.copyOf(words);
    }
  }

  /**
   * A field that list entries print differently.
   *
   * @param field {@code year}, {@code pages}
   * @param values each as printed, most frequent first
   */
  public record Printing(String field, List<Value> values) {
    public Printing {
      values = List.copyOf(values);
    }
  }

  /**
   * A value, and the entries that print it.
   *
   * @param differing the stretches of it that the most frequent value doesn't have
   * @param entries ids of references, ascending
   */
  public record Value(String text, List<Span> differing, List<String> entries) {
    public Value {
      differing = List.copyOf(differing);
      entries = List.copyOf(entries);
    }
  }
}
