package org.ibid.indexer.correction;

import org.ibid.indexer.literature.Name;

/**
 * Names as people write them: {@code Family, Given} or {@code Family, Given, Jr}; without a comma,
 * or in braces, what has no family name. A person with one name has a comma behind it.
 */
final class NameText {

  private static final int MOST_PARTS = 3;

  private NameText() {}

  static String write(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> literal.contains(",") ? "{" + literal + "}" : literal;
      case Name.Personal(String family, String given, String suffix) ->
          family + "," + (given == null ? "" : " " + given) + (suffix == null ? "" : ", " + suffix);
    };
  }

  static Name read(String text) {
    if (text.startsWith("{")
        && text.endsWith("}")
        && !text.substring(1, text.length() - 1).isBlank()) {
      return Name.literal(text.substring(1, text.length() - 1).strip());
    }
    String[] parts = text.split(",", -1);
    if (parts.length == 1) {
      return Name.literal(text);
    }
    if (parts.length > MOST_PARTS || parts[0].isBlank()) {
      throw Check.expected("a name such as \"Doe, Jane\" or \"{A body, with a comma}\"", text);
    }
    String given = parts[1].strip();
    String suffix = parts.length == MOST_PARTS ? parts[2].strip() : "";
    return new Name.Personal(
        parts[0].strip(), given.isEmpty() ? null : given, suffix.isEmpty() ? null : suffix);
  }
}
