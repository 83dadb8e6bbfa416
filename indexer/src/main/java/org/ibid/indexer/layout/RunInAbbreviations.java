package org.ibid.indexer.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations that were printed one behind the other, as a paragraph, whose lines end anywhere.
 */
final class RunInAbbreviations {

  /** Fewer are a line of a list. */
  private static final int FEWEST = 2;

  /** {@code ; BK = }, {@code , QLQ-C30: }: words that a sign parts from what they stand for. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|(?<=[;,.；])\\s*+(?:and\\s++)?)([^\\s=:：;,；]{1,30}+(?: [^\\s=:：;,；]{1,15}+){0,2})\\s*+[=:：]\\s*+(?=\\S)");

  /** {@code heart rate (HR),}: as a text defines them. */
  private static final Pattern DEFINED =
      Pattern.compile(
          "(?:^|[,;.]|\\band\\b)\\s*+([^,;()=:]{3,120}?)\\s*+\\(([^()\\s]{0,11}\\p{L}[^()\\s]{0,11})\\)(?=\\s*+(?:[,;.]|and\\b|$))");

  private static final Pattern CONJUNCTION = Pattern.compile("^and\\s++");
  private static final Pattern TAIL = Pattern.compile("(?:[;,；]\\s++and|[\\s;,.；]++)$");

  private final String text;
  private final Map<String, String> pairs = new LinkedHashMap<>();
  private final StringBuilder rest = new StringBuilder();

  private RunInAbbreviations(String text) {
    this.text = text;
  }

  /**
   * Reads the lines of a list as one text.
   *
   * @param listed how many lines begin with a short form and a sign
   * @param lines how many there are
   * @return empty where they are better read one by one
   */
  static Optional<RunInAbbreviations> of(String text, int listed, int lines) {
    RunInAbbreviations signed = new RunInAbbreviations(text);
    signed.readSigned();
    if (signed.pairs.size() >= Math.max(FEWEST, listed)) {
      return Optional.of(signed);
    }
    RunInAbbreviations defined = new RunInAbbreviations(text);
    defined.readDefined();
    boolean enough = defined.pairs.size() >= Math.max(FEWEST, lines / 2);
    return listed == 0 && enough ? Optional.of(defined) : Optional.empty();
  }

  /** Short form to long form, in order. */
  Map<String, String> pairs() {
    return pairs;
  }

  /** What is in none of them. */
  String rest() {
    return Blank.collapse(rest.toString());
  }

  private void readSigned() {
    Matcher start = SIGNED.matcher(text);
    int from = 0;
    String term = "";
    while (start.find()) {
      put(term, text.substring(from, start.start()));
      from = start.end();
      term = start.group(1);
    }
    put(term, text.substring(from));
  }

  private void readDefined() {
    Matcher pair = DEFINED.matcher(text);
    int from = 0;
    while (pair.find()) {
      rest.append(text, from, pair.start()).append(' ');
      put(pair.group(2), CONJUNCTION.matcher(pair.group(1)).replaceFirst(""));
      from = pair.end();
    }
    rest.append(TAIL.matcher(text.substring(from)).replaceFirst(""));
  }

  private void put(String term, String meaning) {
    String longForm = TAIL.matcher(Blank.strip(meaning)).replaceFirst("");
    if (term.isEmpty()) {
      rest.append(longForm);
    } else if (!longForm.isEmpty()) {
      pairs.putIfAbsent(term, longForm);
    }
  }
}
