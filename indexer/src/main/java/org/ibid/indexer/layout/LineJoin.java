package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines of a wrapped text. A hyphen at a line's end stays or goes as the text itself
 * prints the word elsewhere: {@code exercise-} and {@code induced} keep it where the text has
 * {@code exercise-induced}, or has both halves as words; {@code hyper-} and {@code algesia} lose
 * it.
 */
final class LineJoin {

  private static final String HYPHENS = "-\u2010\u2011\u00AD";

  /** Longer words are data. */
  private static final int LONGEST_WORD = 100;

  /** A half of a compound that stands as a word of its own has so many letters. */
  private static final int SHORTEST_HALF = 3;

  /** What stands behind a hyphen, and ends no word of its own: {@code exercise-induced}. */
  private static final Set<String> SECOND_HALVES =
      Set.of(
          "induced",
          "related",
          "based",
          "associated",
          "mediated",
          "dependent",
          "specific",
          "derived",
          "thirds",
          "quarters",
          "controlled",
          "matched",
          "adjusted");

  /** With these before them they are words: {@code correlated}, {@code independent}. */
  private static final Set<String> PREFIXES =
      Set.of("un", "in", "inter", "cor", "uncor", "co", "dis", "non", "data", "mis");

  /** {@code . 2018 Jul 1;8(4):277}: a stop that a page set on the next line. */
  private static final Pattern CONTINUATION = Pattern.compile("[.;,]\\s*+\\d");

  /** After {@code pre-}, before {@code post-}: the hyphen doesn't join the two. */
  private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to|und|et|y)\\b");

  /** How often the text prints the words that its line ends leave open. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** Learns from the lines of a whole text, in order. */
  LineJoin(List<Line> lines) {
    Set<String> open = new HashSet<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (endsInHyphen(text)) {
        open.addAll(forms(lastWord(text), firstWord(lines.get(i + 1).text())));
      }
    }
    if (!open.isEmpty()) {
      count(lines, open);
    }
  }

  private static List<String> forms(String head, String tail) {
    List<String> forms = new ArrayList<>(List.of(head + "-" + tail, head + tail, head, tail));
    forms.add(head.substring(head.lastIndexOf('-') + 1) + tail);
    return forms;
  }

  private void count(List<Line> lines, Set<String> open) {
    boolean broken = false;
    for (Line line : lines) {
      String text = line.text();
      int end = endsInHyphen(text) ? text.length() - lastWord(text).length() - 1 : text.length();
      int from = broken ? firstWord(text).length() : 0;
      int start = -1;
      for (int i = from; i <= end; i++) {
        boolean inside = i < end && isWord(text.charAt(i));
        if (inside && start < 0) {
          start = i;
        } else if (!inside && start >= 0) {
          note(text.substring(start, i), open);
          start = -1;
        }
      }
      broken = endsInHyphen(text);
    }
  }

  private void note(String word, Set<String> open) {
    String plain = plain(word);
    if (open.contains(plain)) {
      counts.merge(plain, 1, Integer::sum);
    }
  }

  private static String plain(String word) {
    return word.replace('\u2010', '-').replace('\u2011', '-').toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || HYPHENS.indexOf(c) >= 0;
  }

  private static boolean endsInHyphen(String text) {
    int end = text.length();
    return end > 1
        && HYPHENS.indexOf(text.charAt(end - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(end - 2));
  }

  /** The word before the hyphen at the end of a line. */
  private static String lastWord(String text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && isWord(text.charAt(start - 1))) {
      start--;
    }
    return plain(text.substring(start, end));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < Math.min(text.length(), LONGEST_WORD) && isWord(text.charAt(end))) {
      end++;
    }
    return plain(text.substring(0, end));
  }

  /** Adds a line to those before it. */
  void append(StringBuilder text, Line next) {
    String line = next.text();
    if (endsInHyphen(text) && Character.isLetterOrDigit(line.charAt(0)) && !isSuspended(line)) {
      if (isSplit(text.substring(Math.max(0, text.length() - LONGEST_WORD)), line)) {
        text.setLength(text.length() - 1);
      }
    } else if (!endsInDash(text, line) && !CONTINUATION.matcher(line).lookingAt()) {
      text.append(' ');
    }
    text.append(next.printed());
  }

  private static boolean endsInHyphen(StringBuilder text) {
    int from = Math.max(0, text.length() - 2);
    return endsInHyphen(text.substring(from));
  }

  private static boolean endsInDash(StringBuilder text, String next) {
    int end = text.length();
    return end > 1
        && text.charAt(end - 1) == '–'
        && Character.isLetterOrDigit(text.charAt(end - 2))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  private static boolean isSuspended(String next) {
    return SUSPENDED.matcher(next).lookingAt();
  }

  /** Whether the hyphen is there only because the line ended. */
  private boolean isSplit(String text, String next) {
    if (text.charAt(text.length() - 1) == '\u00AD') {
      return true;
    }
    String head = lastWord(text);
    String tail = firstWord(next);
    if (head.isEmpty() || tail.isEmpty() || !Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    int hyphenated = times(head + "-" + tail);
    int joined = times(head + tail) + times(head.substring(head.lastIndexOf('-') + 1) + tail);
    if (hyphenated + joined > 0) {
      return joined >= hyphenated;
    }
    boolean second = SECOND_HALVES.contains(tail) && !PREFIXES.contains(head);
    boolean compound =
        Math.min(head.length(), tail.length()) >= SHORTEST_HALF
            && times(head) > 0
            && times(tail) > 0;
    return !compound && !second;
  }

  private int times(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Whether a line only goes on with the stop of the one before it. */
  static boolean isContinuation(String line) {
    return CONTINUATION.matcher(line).lookingAt();
  }
}
