package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * The names before a year in parentheses: {@code Kami et al. (2016)}, {@code Smith and Lee (2010)}.
 *
 * @param first family name of the first author; empty if there is none
 * @param second that of the second; empty if there is none or more
 * @param start where the names start
 */
record NamesBefore(String first, String second, int start) {

  private static final NamesBefore NONE = new NamesBefore("", "", 0);

  private record Part(String text, int start) {}

  boolean isFound() {
    return !first.isEmpty();
  }

  static NamesBefore at(String text, int from, int to) {
    List<Part> parts = parts(text, from, to);
    int at = parts.size() - 1;
    boolean more = false;
    if (at >= 1 && isMore(parts.get(at).text, parts.get(at - 1).text)) {
      more = true;
      at -= 2;
    }
    if (at < 0 || !isName(parts.get(at).text)) {
      return NONE;
    }
    int nameStart = nameStart(parts, at);
    String name = text.substring(parts.get(nameStart).start, end(parts.get(at)));
    int before = nameStart - 1;
    boolean second =
        !more && before > 0 && isAnd(parts.get(before).text) && isName(parts.get(before - 1).text);
    if (!second) {
      return new NamesBefore(name, "", parts.get(nameStart).start);
    }
    int firstStart = nameStart(parts, before - 1);
    String first = text.substring(parts.get(firstStart).start, end(parts.get(before - 1)));
    return new NamesBefore(first, name, parts.get(firstStart).start);
  }

  private static boolean isMore(String last, String beforeLast) {
    boolean etAl = last.startsWith("al") && last.length() <= 4 && beforeLast.equals("et");
    boolean colleagues = last.startsWith("colleagues") || last.startsWith("associates");
    return etAl || (colleagues && isAnd(beforeLast));
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("&");
  }

  private static boolean isName(String word) {
    return NameWords.isFamilyWord(word) && word.chars().anyMatch(Character::isLowerCase);
  }

  /** Particles belong to the name: {@code van der Berg}. */
  private static int nameStart(List<Part> parts, int at) {
    int start = at;
    while (start > 0 && NameWords.isParticle(parts.get(start - 1).text)) {
      start--;
    }
    return start;
  }

  private static int end(Part part) {
    int end = part.start + part.text.length();
    return part.text.endsWith(",") ? end - 1 : end;
  }

  private static List<Part> parts(String text, int from, int to) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = text.indexOf(' ', at);
      end = end < 0 || end > to ? to : end;
      if (end > at) {
        parts.add(new Part(text.substring(at, end), at));
      }
      at = end + 1;
    }
    return parts;
  }
}
