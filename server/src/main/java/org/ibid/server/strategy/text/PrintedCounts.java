package org.ibid.server.strategy.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the numbers of records off the ends of lines, where a strategy is printed with them. */
final class PrintedCounts {

  private static final int LONGEST = 40;

  private static final String NUMBER = "(\\d{1,3}(?:[,.\u00a0\u2009\u202f]\\d{3})++|\\d{1,10}+)";

  /** A number that can be nothing else. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:\\t\\h*+"
              + NUMBER
              + "(?:\\h++\\d\\d:\\d\\d:\\d\\d)?|\\h[(\\[]?(?:results?|hits|records|citations|n)\\h*+[:=]\\h*+"
              + NUMBER
              + "[)\\]]?|\\h[(\\[]?"
              + NUMBER
              + "\\h++(?:results?|hits|records|citations|articles)[)\\]]?)\\h*+$",
          Pattern.CASE_INSENSITIVE);

  /** A number that is one where most lines have it. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:(?<=\\h)\\(" + NUMBER + "\\)|(?<=\\h)\\[" + NUMBER + "]|(?<=\\s)" + NUMBER + ")$");

  private static final Set<String> BEFORE_OPERANDS =
      Set.of("or", "and", "not", "to", "limit", "adj", "near", "with");

  private PrintedCounts() {}

  static List<Entry> taken(List<Entry> entries) {
    long inColumn = entries.stream().filter(e -> column(e) != null || said(e) != null).count();
    boolean hasColumn = entries.size() > 1 && inColumn * 2 >= entries.size();
    return entries.stream().map(entry -> taken(entry, hasColumn)).toList();
  }

  private static Entry taken(Entry entry, boolean hasColumn) {
    Tail tail = said(entry);
    if (tail == null && hasColumn) {
      tail = column(entry);
    }
    return tail == null ? entry : entry.until(tail.start(), tail.number());
  }

  /** A count, and where the query before it ends. */
  private record Tail(int start, long number) {}

  private static @Nullable Tail said(Entry entry) {
    return tail(entry, SAID);
  }

  private static @Nullable Tail column(Entry entry) {
    Tail tail = tail(entry, COLUMN);
    if (tail == null) {
      return null;
    }
    String before = entry.whole().substring(entry.start(), tail.start());
    int word = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1;
    return BEFORE_OPERANDS.contains(before.substring(word).toLowerCase(Locale.ROOT)) ? null : tail;
  }

  private static @Nullable Tail tail(Entry entry, Pattern pattern) {
    int from = Math.max(entry.start(), entry.end() - LONGEST);
    Matcher matcher =
        pattern.matcher(entry.whole()).region(from, entry.end()).useTransparentBounds(true);
    if (!matcher.find()) {
      return null;
    }
    int start = matcher.start();
    while (start > entry.start() && Character.isWhitespace(entry.whole().charAt(start - 1))) {
      start--;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null && start > entry.start()) {
        return new Tail(start, number(matcher.group(group)));
      }
    }
    return null;
  }

  /** A number with or without separators of thousands. */
  static long number(String digits) {
    return Long.parseLong(digits.replaceAll("\\D", ""));
  }
}
