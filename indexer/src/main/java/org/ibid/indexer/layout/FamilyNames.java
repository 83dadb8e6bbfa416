package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a page that prints its authors twice leaves open: the longer given names, and where
 * the family name starts in {@code María Castillo de la Rosa}.
 */
final class FamilyNames {

  private FamilyNames() {}

  /** The line of two that names the same authors more fully. */
  static @Nullable AuthorLine fuller(@Nullable AuthorLine one, @Nullable AuthorLine other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    boolean same = one.authors().size() == other.authors().size();
    return same && letters(other) > letters(one) ? other : one;
  }

  private static int letters(AuthorLine line) {
    return line.authors().stream().mapToInt(a -> given(a).length()).sum();
  }

  private static String given(Name name) {
    return name instanceof Name.Personal p && p.given() != null ? p.given() : "";
  }

  /** The authors with the family names under which the page says to cite them. */
  static AuthorLine asCited(AuthorLine line, Optional<AuthorLine> cited) {
    List<Name> there = cited.map(AuthorLine::authors).orElse(List.of());
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < line.authors().size(); i++) {
      Name name = line.authors().get(i);
      names.add(i < there.size() ? split(name, there.get(i)) : name);
    }
    return new AuthorLine(names, line.etAl());
  }

  private static Name split(Name name, Name cited) {
    if (!(name instanceof Name.Personal own)
        || !(cited instanceof Name.Personal other)
        || own.given() == null) {
      return name;
    }
    String whole = own.given() + " " + own.family();
    String family = other.family();
    int start = whole.length() - family.length();
    boolean longer = family.length() > own.family().length() && start > 1;
    return longer && whole.endsWith(" " + family)
        ? new Name.Personal(family, whole.substring(0, start - 1), own.suffix())
        : name;
  }
}
