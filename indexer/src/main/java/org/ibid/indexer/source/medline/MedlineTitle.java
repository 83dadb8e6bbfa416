package org.ibid.indexer.source.medline;

/** Titles as MEDLINE prints them: with a stop, and in brackets where they are translated. */
final class MedlineTitle {

  private MedlineTitle() {}

  /** The title itself. */
  static String of(String printed) {
    String title = withoutStop(printed.strip());
    return isBracketed(title) ? withoutStop(title.substring(1, title.length() - 1).strip()) : title;
  }

  /** Whether one pair of brackets holds all of it. */
  private static boolean isBracketed(String title) {
    if (!title.startsWith("[") || !title.endsWith("]")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < title.length() - 1; i++) {
      depth += title.charAt(i) == '[' ? 1 : title.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return title.length() > 2;
  }

  /** An ellipsis, and the point of {@code U.S.}, are the title's own. */
  private static String withoutStop(String title) {
    int last = title.length() - 1;
    boolean stop = last > 0 && title.charAt(last) == '.';
    boolean own = stop && (title.charAt(last - 1) == '.' || endsInInitials(title, last));
    return stop && !own ? title.substring(0, last).strip() : title;
  }

  private static boolean endsInInitials(String title, int last) {
    return last > 2
        && Character.isUpperCase(title.charAt(last - 1))
        && title.charAt(last - 2) == '.'
        && Character.isUpperCase(title.charAt(last - 3));
  }
}
