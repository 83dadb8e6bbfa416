package org.ibid.indexer.literature;

import org.jspecify.annotations.Nullable;

/** An author or editor, as CSL-JSON names them. */
public sealed interface Name {

  /** The name in one line, family name first: {@code Leitzelar BN}, or the literal as it is. */
  String display();

  /**
   * A person.
   *
   * @param family family name with its particles, as printed: {@code de Novellis}
   * @param given given names or initials as printed, or null: {@code K-L}
   * @param suffix {@code Jr}, {@code IV}, or null
   */
  record Personal(String family, @Nullable String given, @Nullable String suffix) implements Name {
    public Personal {
      if (family.isBlank()) {
        throw new IllegalArgumentException("a person needs a family name");
      }
    }

    @Override
    public String display() {
      StringBuilder line = new StringBuilder(family);
      if (given != null) {
        line.append(' ').append(given);
      }
      if (suffix != null) {
        line.append(' ').append(suffix);
      }
      return line.toString();
    }
  }

  /** A body or anything else that has no family name: {@code World Health Organization}. */
  record Literal(String literal) implements Name {
    public Literal {
      if (literal.isBlank()) {
        throw new IllegalArgumentException("a literal name must not be blank");
      }
    }

    @Override
    public String display() {
      return literal;
    }
  }

  static Name of(String family, @Nullable String given) {
    return new Personal(family, given, null);
  }

  static Name literal(String literal) {
    return new Literal(literal);
  }
}
