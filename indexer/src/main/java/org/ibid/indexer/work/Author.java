package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Name;

/**
 * An author as compared.
 *
 * @param family letters of the family name, or of the whole name of a body
 * @param parts every word of the name, initials too
 */
record Author(String family, List<String> parts) {

  private static final int MAX_CHARS = 200;

  /** Enough to tell author lists apart; of 3,000 names a few decide. */
  private static final int MAX_AUTHORS = 12;

  /** Names this long may differ by one letter (Kami, Kani are two), longer ones by two. */
  private static final int LENGTH_OF_ONE_SLIP = 5;

  private static final int LENGTH_OF_TWO_SLIPS = 9;

  enum Agreement {
    UNKNOWN,
    AGREE,
    DISAGREE
  }

  Author {
    parts = List.copyOf(parts);
  }

  static Author of(Name name) {
    List<String> family =
        Letters.words(
            switch (name) {
              case Name.Personal person -> person.family();
              case Name.Literal body -> body.literal();
            },
            MAX_CHARS);
    List<String> parts = new ArrayList<>(family);
    if (name instanceof Name.Personal(String f, String given, String s) && given != null) {
      parts.addAll(Letters.words(given, MAX_CHARS));
    }
    return new Author(String.join("", family), parts);
  }

  static List<Author> of(List<Name> names) {
    return names.stream()
        .limit(MAX_AUTHORS)
        .map(Author::of)
        .filter(author -> !author.family().isEmpty())
        .toList();
  }

  /**
   * Whether two lists may be of one publication: their first authors are alike, or half of the
   * shorter list is in the other.
   */
  static Agreement compare(List<Author> a, List<Author> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    if (a.getFirst().isLike(b.getFirst())) {
      return Agreement.AGREE;
    }
    List<Author> few = a.size() <= b.size() ? a : b;
    List<Author> many = a.size() <= b.size() ? b : a;
    long shared = few.stream().filter(author -> many.stream().anyMatch(author::isLike)).count();
    return shared > 0 && 2 * shared >= few.size() ? Agreement.AGREE : Agreement.DISAGREE;
  }

  /**
   * Equal but for slips, in other order ({@code Wei Zhang}), or with a part of the name missing.
   */
  boolean isLike(Author other) {
    int length = Math.min(family.length(), other.family.length());
    int slips = length >= LENGTH_OF_TWO_SLIPS ? 2 : length >= LENGTH_OF_ONE_SLIP ? 1 : 0;
    return EditDistance.within(family, other.family, slips) <= slips
        || hasPart(other.family)
        || other.hasPart(family)
        || sharesPart(other);
  }

  private boolean hasPart(String name) {
    return name.length() > 1 && parts.contains(name);
  }

  /** {@code Álvarez Pelayo} and {@code Pelayo Álvarez J}. */
  private boolean sharesPart(Author other) {
    long shared = parts.stream().filter(part -> other.hasPart(part)).count();
    return shared >= 2;
  }
}
