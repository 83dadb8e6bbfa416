package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;

/** The authors of an article as pages print them. */
final class Byline {

  private Byline() {}

  /** {@code Ana M. Ruiz}. */
  static String fullName(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> literal;
      case Name.Personal(String family, String given, String suffix) ->
          (given == null ? "" : given + " ") + family + (suffix == null ? "" : " " + suffix);
    };
  }

  /** {@code Ruiz, A.M.}, initials joined by {@code joint}. */
  static String inverted(Name name, String joint) {
    return switch (name) {
      case Name.Literal(String literal) -> literal;
      case Name.Personal(String family, String given, String suffix) -> {
        String initials = dotted(PersonKey.initials(given), joint);
        yield family
            + (initials.isEmpty() ? "" : ", " + initials)
            + (suffix == null ? "" : ", " + suffix);
      }
    };
  }

  private static String dotted(String initials, String joint) {
    return initials
        .codePoints()
        .mapToObj(c -> Character.toString(c) + ".")
        .collect(Collectors.joining(joint));
  }

  /** Full names, each followed by the numbers of its affiliations: {@code Ana Ruiz1,2}. */
  static List<String> withMarks(List<GoldArticle.Author> authors, String gap) {
    List<String> names = new ArrayList<>();
    for (GoldArticle.Author author : authors) {
      String marks =
          author.affiliations().stream()
              .map(i -> Integer.toString(i + 1))
              .collect(Collectors.joining(","));
      names.add(fullName(author.name()) + (marks.isEmpty() ? "" : gap + marks));
    }
    return names;
  }

  /** A list of names with a word before the last: {@code A, B and C}. */
  static String joined(List<String> names, String last) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return first + last + names.getLast();
  }
}
