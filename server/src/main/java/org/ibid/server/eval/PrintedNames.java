package org.ibid.server.eval;

import java.util.List;
import org.ibid.indexer.literature.Name;

/** The names at the start of a string that was taken out of XML, where markup told them apart. */
final class PrintedNames {

  private PrintedNames() {}

  /**
   * The string with a space between family and given name and a comma between two persons, where
   * nothing stands there: {@code SheenJ.BergL.} is printed as {@code Sheen J., Berg L.}
   */
  static String separated(String raw, List<Name> authors) {
    StringBuilder printed = new StringBuilder(raw);
    int at = 0;
    for (Name author : authors) {
      if (author instanceof Name.Personal person) {
        at = separate(printed, person, at);
      }
    }
    return printed.toString();
  }

  /** Where the search for the next person starts. */
  private static int separate(StringBuilder printed, Name.Personal person, int from) {
    int family = printed.indexOf(person.family(), from);
    if (family < 0) {
      return from;
    }
    int start = family;
    if (family > 0 && family == from && isNameUnit(printed.charAt(family - 1))) {
      printed.insert(family, ", ");
      start += 2;
    }
    int end = start + person.family().length();
    String given = person.given() == null ? "" : person.given();
    if (given.isEmpty() || printed.indexOf(given, end) != end) {
      return end;
    }
    printed.insert(end, ' ');
    return end + 1 + given.length();
  }

  private static boolean isNameUnit(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
