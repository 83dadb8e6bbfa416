package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;

/** What stands in lists of names besides names: joiners, "et al", marks of editors. */
final class ListWords {

  /** What leads to another name. */
  private static final List<String> JOINERS =
      List.of(
          "and ", "& ", "und ", "et ", "y ", "e ", "\u2026 ", "... ", ". . . ", "AND ", "And ",
          "a ", "with ");

  /** What says that there are more. */
  private static final List<String> MORE =
      List.of(
          "et al",
          "ET AL",
          "et coll",
          "and others",
          "and colleagues",
          "others",
          "u. a.",
          "u.a.",
          "\u7b49",
          "\u2026");

  private static final Set<String> EDITORS =
      Set.of("ed", "eds", "editor", "editors", "hrsg", "org", "orgs");

  private ListWords() {}

  /** Where a word that leads to another name ends; {@code at} if none starts there. */
  static int joinerEnd(String text, int at) {
    for (String joiner : JOINERS) {
      if (text.startsWith(joiner, at) && !isEtAl(text, at)) {
        int end = at + joiner.length();
        return text.startsWith("& ", end) ? end + 2 : end;
      }
    }
    return at;
  }

  private static boolean isEtAl(String text, int at) {
    return text.startsWith("et al", at) || text.startsWith("et coll", at);
  }

  /** Where the words end that say that there are more names; {@code at} if none start there. */
  static int moreEnd(String text, int at) {
    for (String form : MORE) {
      if (text.startsWith(form, at)) {
        return at + form.length();
      }
    }
    return at;
  }

  /** Where a mark of editors ends, with its stop; {@code at} if none starts there. */
  static int editorsEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String word = Locator.lower(Spaces.trimmed(text.substring(at, end), "."));
    return EDITORS.contains(word) ? end : at;
  }

  /** Whether a list goes on, or says whose it is, so that what stands before is a name. */
  static boolean continuesAt(String text, int at) {
    return joinerEnd(text, at) > at || moreEnd(text, at) > at || editorsEnd(text, at) > at;
  }
}
