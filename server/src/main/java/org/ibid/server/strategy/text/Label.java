package org.ibid.server.strategy.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be the number of a line, at the beginning of a printed one.
 *
 * @param name as printed, without the signs around it
 * @param number the number in it; 0 where it is a capital letter alone
 * @param letter the letter in it, in lower case; 0 where it is a number alone
 * @param rest where what follows it begins in the whole text
 */
record Label(String name, int number, char letter, LabelStyle style, int rest) {

  /**
   * Four digits are a year or a count rather than a line; what is said of 1,000 lines is enough.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\[(]?+)(#\\h?+|S|s|)(\\d{1,4}+)([a-zA-Z]?+)([\\])]?+)([.):]?+)(?=\\h|$|(?<=[.)])(?:[^\\d\\s]|\\d++\\h++(?:or|and|not)\\b))");

  private static final Pattern LETTER = Pattern.compile("([A-Z])([.):])(?=\\h)");

  /** What a line that begins so combines is the number before it, not what follows. */
  private static final Pattern OPERATOR =
      Pattern.compile(
          "(?:or|and|not|adj\\d*+|near\\d*+)\\b(?!\\h*+/).*+", Pattern.CASE_INSENSITIVE);

  static Optional<Label> of(Printed line) {
    Matcher letter = LETTER.matcher(line.whole()).region(line.start(), line.end());
    if (letter.lookingAt()) {
      char capital = letter.group(1).charAt(0);
      LabelStyle style = LabelStyle.of("", letter.group(2));
      return Optional.of(
          new Label(
              letter.group(1),
              0,
              Character.toLowerCase(capital),
              style,
              after(line, letter.end())));
    }
    Matcher number = NUMBER.matcher(line.whole()).region(line.start(), line.end());
    return number.lookingAt() ? of(line, number) : Optional.empty();
  }

  private static Optional<Label> of(Printed line, Matcher found) {
    boolean bracketed = !found.group(1).isEmpty();
    String close = found.group(5) + found.group(6);
    if (bracketed != (close.startsWith("]") || close.startsWith(")")) && bracketed) {
      return Optional.empty();
    }
    boolean tab = found.end() < line.end() && line.whole().charAt(found.end()) == '\t';
    String after = close.isEmpty() && tab ? "\t" : close;
    LabelStyle style = LabelStyle.of(found.group(1) + found.group(2), after);
    int rest = after(line, found.end());
    boolean alone = rest >= line.end();
    if (!alone && !style.isPlain() && combines(line.whole(), rest, line.end())) {
      return Optional.empty();
    }
    String letter = found.group(4).toLowerCase(Locale.ROOT);
    return Optional.of(
        new Label(
            found.group(3) + found.group(4),
            Integer.parseInt(found.group(3)),
            letter.isEmpty() ? 0 : letter.charAt(0),
            style,
            rest));
  }

  private static boolean combines(String whole, int from, int to) {
    return OPERATOR.matcher(whole).region(from, Math.min(to, from + 12)).lookingAt();
  }

  private static int after(Printed line, int end) {
    int rest = end;
    while (rest < line.end() && Character.isWhitespace(line.whole().charAt(rest))) {
      rest++;
    }
    return rest;
  }

  /** Whether it is a capital letter. */
  boolean isCapital() {
    return number == 0;
  }

  /** Whether it is a number alone. */
  boolean isNumber() {
    return letter == 0;
  }
}
