package org.ibid.server.strategy.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Syntax;
import org.jspecify.annotations.Nullable;

/** How a line's operators are written: with capitals or not, and mixed without parentheses. */
final class Operators {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /** No subject heading is longer. */
  private static final int LONGEST_HEADING = 200;

  private static final Pattern NO_HEADING =
      Pattern.compile("[().\"$*]|\\b(?:and|or|not|exp)\\b", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final boolean pubmed;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Group> open = new ArrayDeque<>();
  private boolean mixed;
  private boolean uncapitalised;

  private Operators(String text, Syntax syntax) {
    this.text = text;
    this.pubmed = syntax.id().equals("pubmed");
    open.push(new Group());
  }

  static List<Problem> of(String text, Syntax syntax) {
    boolean boolWords = syntax.id().equals("pubmed") || syntax.id().equals("ovid");
    return boolWords ? new Operators(text, syntax).read() : List.of();
  }

  /** What stands within one pair of parentheses. */
  private static final class Group {
    private @Nullable String first;
    private int operandFrom;
  }

  private List<Problem> read() {
    Matcher word = WORD.matcher(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.isQuote(c)) {
        at = closing(at);
      } else if (c == '[') {
        int end = text.indexOf(']', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (c == '(') {
        open.push(new Group());
        at++;
        group().operandFrom = at;
      } else if (c == ')') {
        if (open.size() > 1) {
          open.pop();
        }
        at++;
      } else if (Character.isLetterOrDigit(c) && word.region(at, text.length()).lookingAt()) {
        operator(word.group(), at, word.end());
        at = word.end();
      } else {
        at++;
      }
    }
    return problems;
  }

  private Group group() {
    return open.getFirst();
  }

  private int closing(int quote) {
    for (int i = quote + 1; i < text.length(); i++) {
      if (Characters.isQuote(text.charAt(i))) {
        return i + 1;
      }
    }
    return quote + 1;
  }

  private void operator(String word, int start, int end) {
    String name = word.toUpperCase(Locale.ROOT);
    boolean boolWord = name.equals("AND") || name.equals("OR") || name.equals("NOT");
    boolean list = end < text.length() && text.charAt(end) == '/';
    if (!boolWord || list || isInHeading(start, end)) {
      return;
    }
    if (pubmed && !word.equals(name) && !uncapitalised) {
      uncapitalised = true;
      String message = "PubMed takes only " + name + " for an operator, not " + word + ".";
      warn(start, end, ProblemCode.OPERATOR_CAPITALIZATION, message);
    }
    mix(name, start, end);
    group().operandFrom = end;
  }

  private void mix(String name, int start, int end) {
    Group group = group();
    String first = group.first;
    group.first = first == null ? name : first;
    if (first == null
        || first.equals(name)
        || mixed
        || !(name.equals("OR") || first.equals("OR"))) {
      return;
    }
    mixed = true;
    String order = pubmed ? "from left to right" : "with AND before OR";
    warn(
        start,
        end,
        ProblemCode.IMPLICIT_PRECEDENCE,
        first
            + " and "
            + name
            + " stand side by side and are read "
            + order
            + "; parentheses say which is meant.");
  }

  /** {@code Wounds and Injuries/}: an operator's left operand ends, a heading's words don't. */
  private boolean isInHeading(int start, int end) {
    String before = text.substring(group().operandFrom, start).strip();
    if (pubmed || before.isEmpty() || "/.)]\"".indexOf(before.charAt(before.length() - 1)) >= 0) {
      return false;
    }
    if (before.chars().allMatch(c -> Character.isDigit(c) || c == '#')) {
      return false;
    }
    String after = text.substring(end, Math.min(text.length(), end + LONGEST_HEADING));
    int slash = after.indexOf('/');
    return slash >= 0 && !NO_HEADING.matcher(after).region(0, slash).find();
  }

  private void warn(int start, int end, String code, String message) {
    problems.add(Problem.warning(start, end - start, code, message));
  }
}
