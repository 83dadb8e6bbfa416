package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the stroke after a subject heading, and the qualifiers that follow it: {@code /}, {@code
 * /su}, {@code /di, pa, ra}, {@code /surgery}. Strokes stand in words as well ({@code mg/kg}),
 * where what follows is no qualifier.
 */
final class StrokeReader {

  private static final int CODE = 2;
  private static final Set<String> OPERATORS = Set.of("and", "or", "not");

  private final String text;
  private final int end;

  StrokeReader(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /**
   * The stroke at an offset; empty where it is part of a word.
   *
   * @param heading whether what stands before it can be nothing but a heading; then two letters
   *     that aren't a qualifier are one that isn't known, and are left to the parser
   */
  Optional<OvidToken.Stroke> at(int stroke, boolean heading) {
    int next = stroke + 1;
    if (isBoundary(next) || isOperator(next)) {
      return Optional.of(new OvidToken.Stroke(List.of(), stroke, next));
    }
    List<String> qualifiers = new ArrayList<>();
    int stop = qualifier(next, qualifiers, heading);
    if (stop < 0) {
      return Optional.empty();
    }
    for (int more = afterComma(stop); more > 0; more = afterComma(stop)) {
      int further = qualifier(more, qualifiers, heading);
      if (further < 0) {
        break;
      }
      stop = further;
    }
    return Optional.of(new OvidToken.Stroke(qualifiers, stroke, stop));
  }

  /** Reads one qualifier; gives its end, or -1 where there is none. */
  private int qualifier(int start, List<String> qualifiers, boolean heading) {
    int from = start < end && text.charAt(start) == '*' ? start + 1 : start;
    if (from + CODE <= end && isBoundary(from + CODE)) {
      String code = text.substring(from, from + CODE);
      if (Qualifiers.named(code).isPresent() || (heading && isLetters(code))) {
        qualifiers.add(code.toLowerCase(Locale.ROOT));
        return from + CODE;
      }
    }
    return spelledOut(from, qualifiers);
  }

  private int spelledOut(int from, List<String> qualifiers) {
    for (int stop = Math.min(end, from + Qualifiers.LONGEST); stop > from + CODE; stop--) {
      if (isBoundary(stop) && text.charAt(stop - 1) != ' ') {
        Optional<String> name = Qualifiers.named(text.substring(from, stop));
        if (name.isPresent()) {
          qualifiers.add(name.get());
          return stop;
        }
      }
    }
    return -1;
  }

  /** {@code Knee/or Hip/}: two letters that are an operator are no qualifier. */
  private boolean isOperator(int start) {
    return OPERATORS.stream()
        .anyMatch(operator ->
            text.regionMatches(true, start, operator, 0, operator.length())
                && isBoundary(start + operator.length()));
  }

  private int afterComma(int from) {
    int i = skipBlanks(from);
    return i < end && text.charAt(i) == ',' ? skipBlanks(i + 1) : -1;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** A dot is a boundary where it ends the text, or a sentence; else a field follows. */
  private boolean isBoundary(int i) {
    if (i >= end) {
      return true;
    }
    char c = text.charAt(i);
    return c == '.' ? i + 1 >= end || text.charAt(i + 1) == ' ' : " ()\",;".indexOf(c) >= 0;
  }

  private static boolean isLetters(String code) {
    return code.chars().allMatch(Character::isLetter);
  }
}
