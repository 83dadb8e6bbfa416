package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of the strategy that a text may mean, and how it names them. */
final class LineNames {

  /** A strategy of more lines than this has not been seen; a number of more digits is a value. */
  private static final Pattern NUMBER = Pattern.compile("#?+\\d{1,4}+");

  private static final Pattern RANGE = Pattern.compile("#?+(\\d{1,3}+)-#?+(\\d{1,3}+)");
  private static final Pattern PART = Pattern.compile("[^,;\\s#-]++");

  /** The most lines of a range: what a text may hold many of has to end. */
  private static final int MOST = 1_000;

  private final Map<String, String> known = new LinkedHashMap<>();
  private final List<String> order;

  LineNames(List<String> lines) {
    order = List.copyOf(lines);
    lines.forEach(line -> known.putIfAbsent(line.toLowerCase(Locale.ROOT), line));
  }

  /** The line that a single word may name: any number, and any name that the strategy has. */
  Optional<String> named(String word) {
    if (NUMBER.matcher(word).matches()) {
      return Optional.of(plain(word));
    }
    return Optional.ofNullable(known.get(plain(word).toLowerCase(Locale.ROOT)));
  }

  /** The lines of a bare range, {@code 2-4}; empty where the word isn't one. */
  Optional<List<String>> range(String word) {
    Matcher range = RANGE.matcher(word);
    if (!range.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(range.group(1));
    int to = Integer.parseInt(range.group(2));
    return from < to
        ? Optional.of(IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList())
        : Optional.empty();
  }

  /** The last line before this one. */
  Optional<String> last() {
    return order.isEmpty() ? Optional.empty() : Optional.of(order.getLast());
  }

  /** The lines of a list with ranges: {@code 1-4,7}. */
  List<String> list(String text, TidyText tidy, int start, int end) {
    List<String> names = new ArrayList<>();
    for (String item : text.split("[,;]", -1)) {
      List<String> ends = new ArrayList<>();
      Matcher part = PART.matcher(item.toLowerCase(Locale.ROOT));
      while (part.find()) {
        if (!part.group().equals("to")) {
          ends.add(known.getOrDefault(part.group(), part.group()));
        }
      }
      if (names.size() > MOST) {
        break;
      }
      names.addAll(range(ends.getFirst(), ends.getLast(), tidy, start, end));
    }
    return names;
  }

  private List<String> range(String from, String to, TidyText tidy, int start, int end) {
    int first = order.indexOf(from);
    int last = order.indexOf(to);
    if (first >= 0 && last >= first && !(isNumber(from) && isNumber(to))) {
      return order.subList(first, last + 1);
    }
    if (from.equals(to)) {
      return List.of(from);
    }
    if (!isNumber(from) || !isNumber(to)) {
      tidy.warn(start, end, "no-such-line", "Lines " + from + " to " + to + " are no range here.");
      return List.of(from, to);
    }
    return numbers(Integer.parseInt(from), Integer.parseInt(to), tidy, start, end);
  }

  private static List<String> numbers(int from, int to, TidyText tidy, int start, int end) {
    if (to < from) {
      tidy.warn(start, end, "reversed-range", "This range runs backwards; it was turned round.");
      return numbers(to, from, tidy, start, end);
    }
    if (to - from >= MOST) {
      tidy.refuse(start, end, "too-many-lines", "A range has at most " + MOST + " lines.");
      return List.of(Integer.toString(from));
    }
    List<String> numbers = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      numbers.add(Integer.toString(number));
    }
    return numbers;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String plain(String word) {
    return word.startsWith("#") ? word.substring(1) : word;
  }
}
