package org.ibid.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.server.query.SimpleToken.Field;
import org.ibid.server.query.SimpleToken.Kind;
import org.ibid.server.query.SimpleToken.Operand;
import org.ibid.server.query.SimpleToken.Sign;
import org.jspecify.annotations.Nullable;

/** Cuts a text in simple syntax into tokens. Reads each character a bounded number of times. */
final class SimpleLexer {

  /** Words that stand further apart than this are not near each other in any sense. */
  private static final int MOST_SLOP = 1_000;

  private final String text;
  private final Fields fields;
  private final Limits limits;
  private final Problems problems;
  private final List<SimpleToken> tokens = new ArrayList<>();
  private final int end;
  private final int lastQuote;
  private int at;
  private int operands;

  SimpleLexer(String text, Fields fields, Limits limits, Problems problems) {
    this.text = text;
    this.fields = fields;
    this.limits = limits;
    this.problems = problems;
    this.end = end();
    this.lastQuote = lastQuote();
  }

  /** All tokens, in order. */
  List<SimpleToken> tokens() {
    skipBlanks();
    while (at < end) {
      if (operands == limits.words()) {
        problems.warn(
            at,
            text.length() - at,
            "too-many-words",
            "Only the first " + limits.words() + " words were searched; the rest was cut.");
        break;
      }
      readToken();
      skipBlanks();
    }
    return tokens;
  }

  private int end() {
    int most = limits.characters();
    if (text.length() <= most) {
      return text.length();
    }
    int cut = most;
    while (cut > 0 && !Characters.isBlank(text.charAt(cut))) {
      cut--;
    }
    int kept = cut == 0 ? most : cut;
    problems.warn(
        kept,
        text.length() - kept,
        "too-long",
        "A query has at most "
            + most
            + " characters, this one "
            + text.length()
            + ": what follows character "
            + kept
            + " was cut.");
    return kept;
  }

  private int lastQuote() {
    int last = end - 1;
    while (last >= 0 && !Characters.isQuote(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private void skipBlanks() {
    while (at < end && Characters.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private void readToken() {
    char c = text.charAt(at);
    boolean beforeWord = isBeforeWord();
    if (Characters.isQuote(c)) {
      readPhrase();
    } else if (c == '(') {
      sign(Kind.OPEN, at, at + 1);
    } else if (c == ')') {
      sign(Kind.CLOSE, at, at + 1);
    } else if (c == '-' && beforeWord) {
      sign(Kind.NOT, at, at + 1);
    } else if (c == '+' && beforeWord) {
      at++; // every word is required already
    } else {
      readWord();
    }
  }

  private boolean isBeforeWord() {
    int next = at + 1;
    while (next < end && Characters.isInvisible(text.charAt(next))) {
      next++;
    }
    return next < end && !Characters.isBlank(text.charAt(next));
  }

  private void readPhrase() {
    int open = at;
    if (open == lastQuote && closesNothing(open)) {
      problems.warn(
          open, 1, "unclosed-quote", "This quotation mark has no partner; it was left out.");
      at++;
      return;
    }
    at++;
    while (at < end && !Characters.isQuote(text.charAt(at))) {
      at++;
    }
    String phrase = Characters.tidy(text.substring(open + 1, at));
    if (at == end) {
      problems.warn(
          open,
          end - open,
          "unclosed-quote",
          "This quotation mark is never closed; all that follows was taken as one phrase.");
    } else {
      at++;
    }
    addPhrase(phrase, open);
  }

  /** Whether a lone quotation mark stands after a word, where it can't open a phrase. */
  private boolean closesNothing(int quote) {
    return quote > 0 && Character.isLetterOrDigit(text.charAt(quote - 1));
  }

  private void addPhrase(String phrase, int open) {
    int slop = readSlop();
    if (!Characters.hasWord(phrase)) {
      leftOut(open);
      return;
    }
    if (phrase.indexOf('*') >= 0) {
      problems.warn(
          open,
          at - open,
          "truncation-in-phrase",
          "A * between quotation marks stands for nothing.");
    }
    operand(new Query.Phrase(phrase, slop), open);
  }

  private int readSlop() {
    int digit = at + 1;
    while (at < end && text.charAt(at) == '~' && digit < end && isDigit(text.charAt(digit))) {
      digit++;
    }
    int slop = 0;
    for (int i = at + 1; i < digit; i++) {
      slop = Math.min(MOST_SLOP, slop * 10 + text.charAt(i) - '0');
    }
    at = digit > at + 1 ? digit : at;
    return slop;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void readWord() {
    int start = at;
    int colon = -1;
    while (at < end && !endsWord(text.charAt(at))) {
      if (text.charAt(at++) == ':' && colon < 0) {
        colon = at;
        if (readField(start)) {
          return;
        }
      }
    }
    if (colon > 0) {
      warnOfUnknownField(start, colon);
    }
    addWord(Characters.tidy(text.substring(start, at)), start);
  }

  /** Takes what stands before a colon for a field, if there is one of that name. */
  private boolean readField(int start) {
    String name = Characters.tidy(text.substring(start, at - 1)).toLowerCase(Locale.ROOT);
    if (fields.words().contains(name)) {
      tokens.add(new Field(name, start, at - start));
      return true;
    }
    if (fields.years().contains(name)) {
      readYears(name, start);
      return true;
    }
    return false;
  }

  private static boolean endsWord(char c) {
    return c == '(' || c == ')' || Characters.isQuote(c) || isGap(c);
  }

  /** A blank that can be seen; an invisible character in a word doesn't end it. */
  private static boolean isGap(char c) {
    return Characters.isBlank(c) && !Characters.isInvisible(c);
  }

  private void readYears(String name, int start) {
    int value = at;
    String typed = nextWord();
    if (typed.isEmpty()) {
      skipBlanks();
      typed = nextWord();
    }
    Optional<Years> years = Years.parse(typed);
    if (years.isPresent()) {
      addYears(name, years.get(), start);
      return;
    }
    at = value;
    String rest = nextWord();
    problems.warn(
        start,
        at - start,
        "not-a-year",
        name + ": takes a year or years (2010, 2010-2018, 2010-); this was searched as words.");
    addOperand(rest.isEmpty() ? name : name + ":" + rest, start);
  }

  private String nextWord() {
    int start = at;
    while (at < end && !endsWord(text.charAt(at))) {
      at++;
    }
    return Characters.tidy(text.substring(start, at));
  }

  private void addYears(String name, Years years, int start) {
    Years forward = years.isReversed() ? new Years(years.to(), years.from()) : years;
    if (years.isReversed()) {
      problems.warn(
          start, at - start, "reversed-years", "The years were turned round: " + forward + ".");
    }
    Query range = Query.Range.of(text(forward.from()), text(forward.to()));
    operand(new Query.Fielded(List.of(name), range), start);
  }

  private static @Nullable String text(@Nullable Integer year) {
    return year == null ? null : year.toString();
  }

  private void addWord(String word, int start) {
    switch (word) {
      case "AND" -> sign(Kind.AND, start, at);
      case "OR" -> sign(Kind.OR, start, at);
      case "NOT" -> sign(Kind.NOT, start, at);
      default -> addOperand(word, start);
    }
  }

  private void addOperand(String word, int start) {
    if (word.chars().allMatch(c -> c == '*')) {
      operand(new Query.Everything(), start);
    } else if (!Characters.hasWord(word)) {
      leftOut(start);
    } else {
      operand(word.indexOf('*') < 0 ? new Query.Term(word) : truncation(word), start);
    }
  }

  private void warnOfUnknownField(int start, int colon) {
    String name = text.substring(start, colon - 1);
    boolean named = colon < at && text.charAt(colon) != '/';
    if (named && !name.isEmpty() && name.chars().allMatch(Character::isLetter)) {
      problems.warn(
          start,
          colon - start,
          "unknown-field",
          "There is no field " + name + ": this was searched as words.");
    }
  }

  private static Query truncation(String word) {
    List<Query.Part> parts = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int star = word.indexOf('*', from);
      int to = star < 0 ? word.length() : star;
      if (to > from) {
        parts.add(new Query.Literal(word.substring(from, to)));
      }
      from = to;
      while (from < word.length() && word.charAt(from) == '*') {
        from++;
      }
      if (star >= 0) {
        parts.add(Query.Gap.any());
      }
    }
    return new Query.Truncation(parts);
  }

  private void leftOut(int start) {
    problems.warn(
        start,
        at - start,
        "nothing-to-search",
        "There is no letter or digit in this, so it was left out.");
  }

  private void operand(Query query, int start) {
    operands++;
    tokens.add(new Operand(query, start, at - start));
  }

  private void sign(Kind kind, int from, int to) {
    at = to;
    tokens.add(new Sign(kind, from, to - from));
  }
}
