package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names before a year in parentheses: {@code Kami et al. (2016)}, {@code Smith, Cho and Lee
 * (2010)}.
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

  private static final Set<String> AND = Set.of("and", "&", "e", "y", "und");

  /** A list of more names is shortened to {@code et al.} */
  private static final int MAX_NAMES = 6;

  /**
   * The names that end at {@code to}.
   *
   * @param listed whether a name is that of a first author of the list
   */
  static NamesBefore at(String text, int from, int to, Predicate<String> listed) {
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
    return withFirst(text, parts, before - 1, name, listed);
  }

  /** The first of the names before "and": the farthest that the list knows, else the nearest. */
  private static NamesBefore withFirst(
      String text, List<Part> parts, int nearest, String last, Predicate<String> listed) {
    NamesBefore found = NONE;
    int at = nearest;
    for (int i = 0; i < MAX_NAMES && at >= 0 && isName(parts.get(at).text); i++) {
      int start = nameStart(parts, at);
      String name = text.substring(parts.get(start).start, end(parts.get(at)));
      if (i == 0 || listed.test(name)) {
        found = new NamesBefore(name, last, parts.get(start).start);
      }
      boolean more = start > 0 && parts.get(start - 1).text.endsWith(",");
      at = more ? start - 1 : -1;
    }
    return found;
  }

  private static boolean isMore(String last, String beforeLast) {
    boolean etAl = last.startsWith("al") && last.length() <= 4 && beforeLast.equals("et");
    boolean colleagues = last.startsWith("colleagues") || last.startsWith("associates");
    return etAl || (colleagues && isAnd(beforeLast));
  }

  static boolean isAnd(String word) {
    return AND.contains(word);
  }

  private static boolean isName(String word) {
    return NameWords.isFamilyWord(word) && word.chars().anyMatch(Character::isLowerCase);
  }

  /** Particles belong to the name: {@code van der Berg}. */
  private static int nameStart(List<Part> parts, int at) {
    int start = at;
    while (start > 0
        && NameWords.isParticle(parts.get(start - 1).text)
        && !isAnd(parts.get(start - 1).text)) {
      start--;
    }
    return start;
  }

  private static int end(Part part) {
    int end = part.start + part.text.length();
    if (part.text.endsWith("'s") || part.text.endsWith("\u2019s")) {
      return end - 2;
    }
    return ",'\u2019".indexOf(part.text.charAt(part.text.length() - 1)) >= 0 ? end - 1 : end;
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
