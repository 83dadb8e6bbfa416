package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fields that are named after an operand: {@code .ti,ab.}, without its closing dot, with
 * blanks, or with dots for commas. A dot is also part of words ({@code A.fumigatus}, {@code vs.}),
 * so that a code which isn't closed, or isn't known, has to stand where only a suffix could.
 */
final class SuffixReader {

  private static final Pattern CODES =
      Pattern.compile("\\s*+[a-zA-Z_]{2,8}+(?:\\s*+[,;/]\\s*+[a-zA-Z_]{2,8}+(?![a-zA-Z_]))*+");

  private static final Pattern CODE = Pattern.compile("[a-zA-Z_]++");
  private static final Set<String> OPERATORS = Set.of("and", "or", "not", "adj");

  /** Words of three and four letters that aren't codes stand between dots, too: {@code .vs.}. */
  private static final int LONGEST_UNKNOWN = 4;

  private final String text;
  private final int end;
  private final Matcher codes;

  SuffixReader(TidyText tidy, int end) {
    this.text = tidy.text();
    this.end = end;
    this.codes = CODES.matcher(text);
  }

  /** The suffix that begins with the dot at an offset; empty where the dot is something else. */
  Optional<OvidToken.Suffix> at(int dot) {
    if (dot + 1 >= end) {
      return Optional.empty();
    }
    if (text.charAt(dot + 1) == '(') {
      return parenthesised(dot);
    }
    if (!lookingAt(dot + 1)) {
      return Optional.empty();
    }
    List<String> names = names(codes.group());
    int stop = codes.end();
    boolean spaced = text.charAt(dot + 1) == ' ';
    int close = skipBlanks(stop);
    boolean closed =
        close < end && text.charAt(close) == '.' && (close == stop || endsAt(close + 1));
    boolean known = names.stream().allMatch(OvidFields::isCode);
    if (!closed) {
      return known && !spaced && endsOperand(stop)
          ? Optional.of(new OvidToken.Suffix(names, dot, stop))
          : Optional.empty();
    }
    if (!known && (spaced || !endsAt(close + 1) || !couldBe(names))) {
      return Optional.empty();
    }
    return known && followedByMore(close)
        ? Optional.of(chained(names, dot, close + 1))
        : known || endsAt(close + 1)
            ? Optional.of(new OvidToken.Suffix(names, dot, close + 1))
            : Optional.empty();
  }

  /** {@code .(ti,ab).} */
  private Optional<OvidToken.Suffix> parenthesised(int dot) {
    if (!lookingAt(dot + 2) || !text.startsWith(").", codes.end())) {
      return Optional.empty();
    }
    List<String> names = names(codes.group());
    return names.stream().allMatch(OvidFields::isCode)
        ? Optional.of(new OvidToken.Suffix(names, dot, codes.end() + 2))
        : Optional.empty();
  }

  private boolean lookingAt(int start) {
    return start < end && codes.region(start, end).lookingAt();
  }

  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    Matcher name = CODE.matcher(list);
    while (name.find()) {
      names.add(name.group().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static boolean couldBe(List<String> names) {
    return names.stream().anyMatch(OvidFields::isCode)
        || names.stream().allMatch(name -> name.length() <= LONGEST_UNKNOWN);
  }

  /** Whether {@code .ti.} goes on as {@code .ti.ab.} or {@code .ti.,ab.}. */
  private boolean followedByMore(int close) {
    int next = close + 1;
    if (next < end && text.charAt(next) == ',') {
      next++;
    }
    if (next >= end || !lookingAt(next)) {
      return false;
    }
    int stop = skipBlanks(codes.end());
    return stop < end
        && text.charAt(stop) == '.'
        && text.charAt(next) != ' '
        && names(codes.group()).stream().allMatch(OvidFields::isCode);
  }

  private OvidToken.Suffix chained(List<String> first, int dot, int from) {
    List<String> names = new ArrayList<>(first);
    int stop = from;
    while (followedByMore(stop - 1)) {
      names.addAll(names(codes.group()));
      stop = skipBlanks(codes.end()) + 1;
    }
    return new OvidToken.Suffix(names, dot, stop);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private boolean endsAt(int i) {
    return i >= end || " ()\"/,.;".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether nothing follows that belongs to the same operand. */
  private boolean endsOperand(int from) {
    int next = skipBlanks(from);
    if (next >= end || text.charAt(next) == ')' || text.charAt(next) == '/') {
      return true;
    }
    if (next == from) {
      return ",;".indexOf(text.charAt(next)) >= 0 && skipBlanks(next + 1) >= end;
    }
    int stop = next;
    while (stop < end && Character.isLetter(text.charAt(stop)) && stop - next < LONGEST_UNKNOWN) {
      stop++;
    }
    return OPERATORS.contains(text.substring(next, stop).toLowerCase(Locale.ROOT));
  }
}
