package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The authors that a mark names before its year: {@code Kami et al.}, {@code see van der Berg &
 * Lee}, {@code World Health Organization}.
 *
 * @param first key of the first author, as {@link AuthorYears#key} makes it; empty if no name of
 *     the list was found
 * @param second that of the second; empty if there is none, or more are left out
 * @param count how many are named
 * @param more whether others are left out: {@code et al.}
 * @param start where the first name starts in the text
 */
record CitedNames(String first, String second, int count, boolean more, int start) {

  static final CitedNames NONE = new CitedNames("", "", 0, false, 0);

  /** {@code et al.} stands for the rest of three authors or more. */
  private static final int SHORTENED = 3;

  /** A body's name has no more words. */
  private static final int MAX_WORDS = 16;

  private static final Set<String> COLLEAGUES =
      Set.of("colleagues", "coworkers", "co-workers", "associates", "others", "cols");

  private static final Set<String> ALL = Set.of("al", "al.", "alii");

  /** What a word of the names is. */
  private enum Kind {
    /** A name may start with it. */
    CAPITAL,
    SMALL,
    INITIAL,
    /** A comma, a semicolon, "and". */
    BREAK
  }

  private record Item(Kind kind, String key, int start) {
    boolean isBreak() {
      return kind == Kind.BREAK;
    }

    boolean starts() {
      return kind == Kind.CAPITAL;
    }
  }

  boolean isFound() {
    return !first.isEmpty();
  }

  /** Whether a work of so many authors is named so. */
  boolean mayBe(int authors) {
    return authors == AuthorYears.UNKNOWN || (more ? authors >= SHORTENED : count == authors);
  }

  /**
   * The first of the names that the list has, with what follows it.
   *
   * @param isListed whether a key is that of a first author of the list
   */
  static CitedNames of(String text, Predicate<String> isListed) {
    List<Item> items = new ArrayList<>();
    boolean more = read(text, items);
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).starts()) {
        continue;
      }
      String body = body(items, i);
      if (items.size() - i <= MAX_WORDS && isListed.test(body)) {
        return new CitedNames(body, "", 1, more, items.get(i).start);
      }
      int end = end(items, i);
      String name = key(items, i, end);
      if (isListed.test(name)) {
        return withRest(items, i, end, more);
      }
    }
    return NONE;
  }

  private static CitedNames withRest(List<Item> items, int from, int to, boolean more) {
    String second = "";
    int count = 1;
    int at = to + 1;
    while (at < items.size()) {
      int end = end(items, at);
      if (end > at && items.get(at).starts()) {
        count++;
        second = count == 2 ? key(items, at, end) : second;
      }
      at = end + 1;
    }
    return new CitedNames(key(items, from, to), second, count, more, items.get(from).start);
  }

  private static int end(List<Item> items, int from) {
    int end = from;
    while (end < items.size() && !items.get(end).isBreak()) {
      end++;
    }
    return end;
  }

  private static String key(List<Item> items, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < Math.min(to, from + MAX_WORDS); i++) {
      key.append(items.get(i).kind == Kind.INITIAL ? "" : items.get(i).key);
    }
    return key.toString();
  }

  /** The key of a body's name, joiners left out: {@code Food and Nutrition Board, …}. */
  private static String body(List<Item> items, int from) {
    StringBuilder key = new StringBuilder();
    items.subList(from, items.size()).forEach(item -> key.append(item.key));
    return key.toString();
  }

  /** Reads the words, up to "et al."; returns whether that is there. */
  private static boolean read(String text, List<Item> items) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isNameUnit(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        if (",;&/".indexOf(text.charAt(at)) >= 0) {
          items.add(new Item(Kind.BREAK, "", at));
        }
        at++;
        continue;
      }
      String word = text.substring(at, end);
      if (ALL.contains(word) || COLLEAGUES.contains(word)) {
        dropJoiner(items);
        return true;
      }
      add(word, at, items);
      at = end;
    }
    return false;
  }

  private static boolean isNameUnit(char c) {
    return NameWords.isNameUnit(c) || Character.isDigit(c);
  }

  private static void dropJoiner(List<Item> items) {
    while (!items.isEmpty() && (items.getLast().isBreak() || items.getLast().key.equals("et"))) {
      items.removeLast();
    }
  }

  private static void add(String word, int start, List<Item> items) {
    if (NamesBefore.isAnd(word)) {
      items.add(new Item(Kind.BREAK, "", start));
      return;
    }
    String bare = word.endsWith("'s") || word.endsWith("\u2019s") ? cut(word) : word;
    String key = AuthorYears.key(bare);
    boolean starts = NameWords.isFamilyWord(bare) || NameWords.isParticle(bare);
    if (!key.isEmpty()) {
      Kind kind = key.length() == 1 ? Kind.INITIAL : starts ? Kind.CAPITAL : Kind.SMALL;
      items.add(new Item(kind, key, start));
    }
  }

  private static String cut(String possessive) {
    return possessive.substring(0, possessive.length() - 2);
  }
}
