package org.ibid.server.search.near;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/** Words of one field and how they stand to each other. */
public sealed interface Wording {

  /**
   * One word, in any of some spellings.
   *
   * @param label as it was typed
   * @param terms of the field, each once
   */
  record AnyWord(String label, List<BytesRef> terms) implements Wording {
    public AnyWord {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** Any of these. */
  record AnyOf(List<Wording> alternatives) implements Wording {
    public AnyOf {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public String toString() {
      return joined(alternatives, " | ");
    }
  }

  /**
   * All of these, none of them on another's words, though one may stand among the words of another.
   *
   * @param between how many words at most stand between the first and the last of them that are
   *     within none of them
   * @param ordered whether each begins after the one before has ended
   */
  record Together(List<Wording> parts, int between, boolean ordered) implements Wording {
    public Together {
      parts = List.copyOf(parts);
      if (parts.isEmpty() || between < 0) {
        throw new IllegalArgumentException("a part, and 0 or more between: " + parts + between);
      }
    }

    @Override
    public String toString() {
      return joined(parts, (ordered ? " then<" : " near<") + between + "> ");
    }
  }

  /** One word as the field has it. */
  static Wording word(String label, String term) {
    return new AnyWord(label, List.of(new BytesRef(term)));
  }

  /** Words one after the other; one word alone is itself. */
  static Wording inSequence(List<Wording> words) {
    return words.size() == 1 ? words.getFirst() : new Together(words, 0, true);
  }

  private static String joined(List<Wording> parts, String sign) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(sign, "(", ")"));
  }
}
