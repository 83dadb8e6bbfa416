package org.ibid.indexer.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds heads and feet in a text that doesn't show where its pages end: lines that come again and
 * again with the next number, and what comes again beside them.
 */
final class RepeatedLines {

  /** Pages have more lines. */
  private static final int NEAREST = 15;

  /** Two pages are so unlike in their number of lines at most. */
  private static final int MOST_UNLIKE = 2;

  /** Numbers that count on so often aren't a table's or a list's. */
  private static final int FEWEST_NUMBERS = 3;

  /** Fewer words before a number are a caption's or a heading's: {@code Table 1}. */
  private static final int FEWEST_WORDS = 3;

  /** A head and a foot are so many lines apart at most. */
  private static final int BESIDE = 5;

  /** Longer lines are text. */
  private static final int LONGEST = 240;

  private static final Pattern NUMBER = Pattern.compile("\\d++");
  private static final Pattern PAGE_OF =
      Pattern.compile("(?:page |p )?#(?: (?:of|/) #)?|[-–—] # [-–—]");

  private final List<String> lines;

  /** A line that counts: where it stands, its number, and how many before it count up to it. */
  private record Counted(int line, int number, int length, @Nullable Counted before) {}

  private RepeatedLines(List<String> lines) {
    this.lines = lines;
  }

  /** Positions of such lines. */
  static Set<Integer> of(List<String> lines) {
    return new RepeatedLines(lines).find();
  }

  private Set<Integer> find() {
    Map<String, List<Integer>> counting = new HashMap<>();
    Map<String, List<Integer>> constant = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() <= LONGEST && !Ink.isEmpty(line)) {
        String plain = plain(line);
        constant.computeIfAbsent(plain, k -> new ArrayList<>()).add(i);
        for (String key : countingKeys(plain)) {
          counting.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<Integer> running = new HashSet<>();
    counting.forEach((key, at) -> running.addAll(counted(key, at)));
    constant.values().forEach(at -> running.addAll(beside(at, Set.copyOf(running))));
    return running;
  }

  private static String plain(String line) {
    return Ink.stripped(line).replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
  }

  /** The line with its first, and with its last number masked; one of them may be the page's. */
  private static List<String> countingKeys(String plain) {
    List<String> keys = new ArrayList<>();
    Matcher number = NUMBER.matcher(plain);
    int start = -1;
    int end = -1;
    while (number.find()) {
      if (start < 0) {
        keys.add(
            "#" + plain.substring(number.end()) + "\u0000" + plain.substring(0, number.start()));
      }
      start = number.start();
      end = number.end();
    }
    if (start >= 0 && keys.getFirst().length() != plain.length() - (end - start) + 2) {
      keys.add(plain.substring(end) + "\u0000" + plain.substring(0, start) + "#");
    }
    return keys;
  }

  /** The longest run of a key's lines whose numbers count on page by page; empty if too short. */
  private List<Integer> counted(String key, List<Integer> at) {
    if (at.size() < 2) {
      return List.of();
    }
    boolean first = key.startsWith("#");
    Map<Integer, Counted> ending = new HashMap<>();
    for (int line : at) {
      int number = number(plain(lines.get(line)), first);
      Counted before = ending.get(number - 1);
      Counted counted =
          before != null && line - before.line() >= NEAREST
              ? new Counted(line, number, before.length() + 1, before)
              : new Counted(line, number, 1, null);
      ending.merge(number, counted, (one, other) -> other.length() >= one.length() ? other : one);
    }
    Counted best =
        ending.values().stream()
            .max(Comparator.comparingInt(Counted::length).thenComparing(c -> -c.line()))
            .orElseThrow();
    List<Integer> run = new ArrayList<>();
    for (Counted c = best; c != null; c = c.before()) {
      run.addFirst(c.line());
    }
    return isEnough(plain(lines.get(best.line())), run) ? run : List.of();
  }

  private static int number(String plain, boolean first) {
    Matcher number = NUMBER.matcher(plain);
    int value = -1;
    while (number.find()) {
      value = number.end() - number.start() > 6 ? -1 : Integer.parseInt(number.group());
      if (first) {
        return value;
      }
    }
    return value;
  }

  private boolean isEnough(String plain, List<Integer> run) {
    boolean page = PAGE_OF.matcher(NUMBER.matcher(plain).replaceAll("#")).matches();
    boolean worded = plain.split(" ").length > FEWEST_WORDS;
    return (page || worded)
        && (run.size() >= FEWEST_NUMBERS || (run.size() == 2 && (worded || plain.indexOf(' ') > 0)))
        && isRegular(run);
  }

  private static boolean isRegular(List<Integer> run) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 1; i < run.size(); i++) {
      least = Math.min(least, run.get(i) - run.get(i - 1));
      most = Math.max(most, run.get(i) - run.get(i - 1));
    }
    return most <= MOST_UNLIKE * least;
  }

  /** Lines that come again beside such lines; by themselves, if they do so at even distances. */
  private List<Integer> beside(List<Integer> at, Set<Integer> running) {
    if (at.size() < 2) {
      return List.of();
    }
    List<Integer> beside = at.stream().filter(i -> isNear(i, running)).toList();
    if (beside.size() > 1) {
      return beside;
    }
    boolean even =
        at.size() >= FEWEST_NUMBERS
            && lines.get(at.getFirst()).length() >= NEAREST
            && at.get(1) - at.get(0) >= NEAREST
            && isRegular(at);
    return even && running.isEmpty() ? at : List.of();
  }

  private static boolean isNear(int line, Set<Integer> running) {
    for (int other = line - BESIDE; other <= line + BESIDE; other++) {
      if (running.contains(other)) {
        return true;
      }
    }
    return false;
  }
}
