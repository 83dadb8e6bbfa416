package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that a page lists its affiliations under; superscripts once, they come glued to the
 * authors' names.
 *
 * @param letters small letters that open an affiliation below the authors
 */
record AffiliationMarks(Set<Character> letters) {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\(?([a-z])(?:[.)]\\s*|\\s)(?=\\p{Lu}).*+|([a-z])(?=\\p{Lu}[a-z]{2,}\\s).*+",
          Pattern.DOTALL);

  AffiliationMarks {
    letters = Set.copyOf(letters);
  }

  static AffiliationMarks none() {
    return new AffiliationMarks(Set.of());
  }

  /** The marks that open the given lines, which stand below the authors. */
  static AffiliationMarks of(List<String> lines) {
    Set<Character> letters = new HashSet<>();
    for (String line : lines) {
      Matcher m = OPENING.matcher(line);
      if (m.matches()) {
        letters.add((m.group(1) != null ? m.group(1) : m.group(2)).charAt(0));
      }
    }
    return letters.contains('a') ? new AffiliationMarks(letters) : none();
  }

  /**
   * The names without marks. A letter comes off only if every name ends in one, or else it may be
   * the name's own.
   */
  List<String> unglue(List<String> parts) {
    List<String> names = new ArrayList<>();
    boolean all = true;
    boolean loose = false;
    for (String part : parts) {
      String name = PrintedName.withoutMarks(part);
      if (isLooseMark(name)) {
        loose = true;
      } else {
        names.add(name);
        all &= endsInMark(name);
      }
    }
    if (letters.isEmpty() || (!all && !loose)) {
      return names;
    }
    return names.stream()
        .map(n -> endsInMark(n) ? n.substring(0, n.length() - 1).strip() : n)
        .toList();
  }

  /** What is left of {@code Gen Lia,b} after its comma. */
  private boolean isLooseMark(String part) {
    return part.isEmpty() || (part.length() == 1 && letters.contains(part.charAt(0)));
  }

  private boolean endsInMark(String name) {
    return name.length() > 2 && letters.contains(name.charAt(name.length() - 1));
  }
}
