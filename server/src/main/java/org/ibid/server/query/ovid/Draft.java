package org.ibid.server.query.ovid;

import java.util.List;

/** A part of a text as it is written, before fields say what its words and numbers are. */
sealed interface Draft {

  int start();

  int end();

  /** Words next to each other, quoted or not. */
  record Words(List<OvidToken.Word> words) implements Draft {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public int start() {
      return words.getFirst().start();
    }

    @Override
    public int end() {
      return words.getLast().end();
    }

    /** All of them with a blank between. */
    String text() {
      return String.join(" ", words.stream().map(OvidToken.Word::text).toList());
    }
  }

  /**
   * A bare number or the name of a line: a line, or a word where a field is named.
   *
   * @param lines one, or any of several for a bare range
   */
  record LineNumber(OvidToken.Word word, List<String> lines) implements Draft {
    public LineNumber {
      lines = List.copyOf(lines);
    }

    @Override
    public int start() {
      return word.start();
    }

    @Override
    public int end() {
      return word.end();
    }
  }

  /** {@code or/1-4}. */
  record Combination(OvidToken.Combination token) implements Draft {
    @Override
    public int start() {
      return token.start();
    }

    @Override
    public int end() {
      return token.end();
    }
  }

  /**
   * A subject heading.
   *
   * @param term as typed, wildcards in it
   * @param words the same as words, should a field show that they are text: {@code PET/CT.tw.}
   */
  record Subject(
      String term,
      Words words,
      List<String> qualifiers,
      boolean exploded,
      boolean major,
      int start,
      int end)
      implements Draft {
    public Subject {
      qualifiers = List.copyOf(qualifiers);
    }
  }

  /** What a field is named after, from its parenthesis where it has one. */
  record Suffixed(Draft of, OvidToken.Suffix suffix, int start) implements Draft {
    @Override
    public int end() {
      return suffix.end();
    }
  }

  /** {@code /freq=3}. */
  record Counted(Draft of, int least, int start, int end) implements Draft {}

  /** All of two or more. */
  record All(List<Draft> parts) implements Draft {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public int start() {
      return parts.getFirst().start();
    }

    @Override
    public int end() {
      return parts.getLast().end();
    }
  }

  /** Any of two or more. */
  record Any(List<Draft> parts) implements Draft {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public int start() {
      return parts.getFirst().start();
    }

    @Override
    public int end() {
      return parts.getLast().end();
    }
  }

  /** Not what is meant. */
  record Without(Draft of, int start) implements Draft {
    @Override
    public int end() {
      return of.end();
    }
  }

  /** Two that stand near each other. */
  record Close(Draft left, Draft right, OvidToken.Joint joint) implements Draft {
    @Override
    public int start() {
      return left.start();
    }

    @Override
    public int end() {
      return right.end();
    }
  }

  /** Whether it is made of words only, to which no field is named yet. */
  default boolean isText() {
    return switch (this) {
      case Words words -> true;
      case Close close -> close.left().isTextOrNumber() && close.right().isTextOrNumber();
      case All all -> all.parts().stream().allMatch(Draft::isText);
      case Any any -> any.parts().stream().allMatch(Draft::isText);
      case Without without -> without.of().isText();
      case LineNumber number -> false;
      case Combination combination -> false;
      case Subject subject -> false;
      case Suffixed suffixed -> false;
      case Counted counted -> false;
    };
  }

  /** The same, where numbers are words too. */
  default boolean isTextOrNumber() {
    return switch (this) {
      case LineNumber number -> true;
      case Any any -> any.parts().stream().allMatch(Draft::isTextOrNumber);
      default -> isText();
    };
  }

  /** Whether it is nothing but digits, as a count of hits is. */
  default boolean isDigits() {
    return switch (this) {
      case LineNumber number -> isDigits(number.word().text());
      case Words words -> words.words().stream().allMatch(w -> !w.quoted() && isDigits(w.text()));
      default -> false;
    };
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',');
  }
}
