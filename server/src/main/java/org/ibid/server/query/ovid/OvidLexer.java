package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.ovid.OvidToken.Joint;
import org.ibid.server.query.ovid.OvidToken.Word;
import org.jspecify.annotations.Nullable;

/** Cuts a tidy text into tokens. */
final class OvidLexer {

  /** No platform counts further apart than 99 words; more digits are not a distance. */
  private static final Pattern ADJACENCY = Pattern.compile("adj(\\d{1,2}+)?+");

  private static final Pattern FOREIGN_NEAR = Pattern.compile("(?:near|next)/?+(\\d{1,2}+)");
  private static final Pattern GLUED_NUMBER = Pattern.compile("(?i)(#?+\\d{1,3}+)(?:and|or|not)");
  private static final Pattern GLUED = Pattern.compile("(and|or|not)(\\d{1,3}+)");

  private static final String LINE = "#?+\\s?+[a-z]?+\\d{1,4}+[a-z]?+(?![\\w$*])";
  private static final String LINES = LINE + "(?:\\s*+(?:-|to)\\s*+" + LINE + ")?+";
  private static final Pattern COMBINATION =
      Pattern.compile("(?i)(and|or)\\s*+/\\s*+(" + LINES + "(?:\\s*+[,;]\\s*+" + LINES + ")*+)");

  /** {@code 1-4/or}, as older versions of the platform write it. */
  private static final Pattern TRAILING_COMBINATION =
      Pattern.compile(
          "(?i)(" + LINES + "(?:\\s*+[,;]\\s*+" + LINES + ")*+)\\s*+/\\s*+(and|or)(?![\\w/])");

  private static final Pattern FREQUENCY =
      Pattern.compile("(?i)/\\s*+freq\\s*+>?+=?+\\s*+(\\d{1,4}+)");

  private static final Set<String> EXPLODE = Set.of("exp", "exp.", "exp/", "explode");
  private static final Set<String> OPERATORS = Set.of("and", "or", "not", "and/or");

  private final String text;
  private final TidyText tidy;
  private final LineNames lines;
  private final SuffixReader suffixes;
  private final StrokeReader strokes;
  private final QuotePairs quotes;
  private final Matcher combination;
  private final Matcher trailingCombination;
  private final Matcher frequency;
  private final List<OvidToken> tokens = new ArrayList<>();
  private final int end;
  private boolean headingRun;
  private int at;

  OvidLexer(TidyText tidy, LineNames lines, int start, int end) {
    this.tidy = tidy;
    this.text = tidy.text();
    this.lines = lines;
    this.at = start;
    this.end = end;
    this.suffixes = new SuffixReader(tidy, end);
    this.strokes = new StrokeReader(text, end);
    this.quotes = new QuotePairs(text, start, end);
    this.combination = COMBINATION.matcher(text).useTransparentBounds(true);
    this.trailingCombination = TRAILING_COMBINATION.matcher(text).useTransparentBounds(true);
    this.frequency = FREQUENCY.matcher(text);
  }

  List<OvidToken> tokens() {
    while (at < end) {
      next();
    }
    return withDistances();
  }

  /** {@code adj 3}: a number between adj and an operand is its distance. */
  private List<OvidToken> withDistances() {
    List<OvidToken> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<OvidToken> distant = i + 2 < tokens.size() ? distant(i) : Optional.empty();
      joined.add(distant.orElse(tokens.get(i)));
      i += distant.isPresent() ? 1 : 0;
    }
    return joined;
  }

  private Optional<OvidToken> distant(int i) {
    boolean operand =
        tokens.get(i + 2) instanceof Word || tokens.get(i + 2) instanceof OvidToken.Open;
    if (!operand
        || !(tokens.get(i) instanceof OvidToken.Operator adj)
        || !adj.joint().equals(Joint.ADJ)
        || !(tokens.get(i + 1) instanceof Word number)
        || number.quoted()
        || !ADJACENCY.matcher("adj" + number.text()).matches()) {
      return Optional.empty();
    }
    tidy.warn(
        adj.start(), number.end(), "stray-blank", "This was read as adj" + number.text() + ".");
    return Optional.of(new OvidToken.Operator(adjacency(number.text()), adj.start(), number.end()));
  }

  private void next() {
    char c = text.charAt(at);
    switch (c) {
      case ' ' -> at++;
      case '(' -> add(new OvidToken.Open(at, at + 1));
      case ')' -> add(new OvidToken.Close(at, at + 1));
      case '"' -> quoted();
      case '.' -> dot();
      case ':' -> colon();
      case '/' -> stroke();
      default -> combinationOrWord();
    }
  }

  private void dot() {
    Optional<OvidToken.Suffix> suffix = suffixes.at(at);
    if (suffix.isPresent()) {
      add(suffix.get());
    } else {
      word();
    }
  }

  /** {@code (knee or hip):ti,ab}, as other platforms write it. */
  private void colon() {
    boolean afterGroup = at > 0 && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == '"');
    Optional<OvidToken.Suffix> suffix = afterGroup ? suffixes.at(at) : Optional.empty();
    if (suffix.isEmpty()) {
      word();
      return;
    }
    add(suffix.get());
    tidy.warn(
        suffix.get().start(),
        suffix.get().end(),
        "foreign-field",
        "Ovid names fields after a dot; this was read as if one stood here.");
  }

  private void stroke() {
    Optional<OvidToken> after = frequency().or(() -> strokes.at(at, headingRun).map(s -> s));
    if (after.isPresent() && !tokens.isEmpty()) {
      add(after.get());
    } else {
      word();
    }
  }

  static boolean isSign(Word word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    return !word.quoted() && (isExplode(lower) || lower.startsWith("*"));
  }

  static boolean isExplode(String lower) {
    return EXPLODE.contains(lower);
  }

  private Optional<OvidToken> frequency() {
    frequency.region(at, end);
    return frequency.lookingAt()
        ? Optional.of(
            new OvidToken.Frequency(
                Math.max(1, Integer.parseInt(frequency.group(1))), at, frequency.end()))
        : Optional.empty();
  }

  private void add(OvidToken token) {
    boolean first = tokens.isEmpty() || !(tokens.getLast() instanceof Word);
    headingRun = token instanceof Word word && (first ? isSign(word) : headingRun);
    tokens.add(token);
    at = token.end();
  }

  private void combinationOrWord() {
    char c = text.charAt(at);
    if ((c == 'o' || c == 'O' || c == 'a' || c == 'A') && combination.region(at, end).lookingAt()) {
      combination(combination.group(1), combination.group(2), combination.end());
    } else if ((c == '#' || (c >= '0' && c <= '9'))
        && trailingCombination.region(at, end).lookingAt()) {
      combination(
          trailingCombination.group(2), trailingCombination.group(1), trailingCombination.end());
    } else {
      word();
    }
  }

  private void combination(String operator, String named, int stop) {
    List<String> names = lines.list(named, tidy, at, stop);
    add(new OvidToken.Combination(operator.equalsIgnoreCase("and"), names, at, stop));
  }

  private void quoted() {
    int close = quotes.closing(at);
    if (close < 0) {
      tidy.warn(
          at, at + 1, "unclosed-quote", "This quotation mark has no partner; it was left out.");
      at++;
      return;
    }
    int stop = close;
    boolean heading = false;
    String inside = text.substring(at + 1, close).strip();
    if (inside.endsWith("/")) {
      heading = true;
      inside = inside.substring(0, inside.length() - 1).strip();
    }
    stop++;
    while (stop < end && Wildcards.isAnyEnding(text.charAt(stop))) {
      inside += text.charAt(stop++);
    }
    if (inside.isEmpty()) {
      tidy.warn(at, stop, "nothing-to-search", "Nothing is quoted here; it was left out.");
    } else {
      add(new Word(inside, true, at, stop));
    }
    if (heading && !inside.isEmpty()) {
      add(new OvidToken.Stroke(List.of(), close - 1, stop));
    }
    at = stop;
  }

  private void word() {
    int start = at++;
    while (at < end && !endsWord(start)) {
      at++;
    }
    String word = text.substring(start, at);
    Matcher number = GLUED_NUMBER.matcher(word);
    if (number.matches()) {
      at = start + number.end(1);
      word = number.group(1);
      tidy.warn(start, at, "missing-blank", "A blank was put in after this.");
    }
    add(operator(word, start).orElse(new Word(word, false, start, at)));
  }

  private boolean endsWord(int start) {
    char c = text.charAt(at);
    return switch (c) {
      case ' ', ')', '"' -> true;
      case '(' -> !isPartOfName(start);
      case '.' -> suffixes.at(at).isPresent();
      case '/' ->
          !isExplode(text.substring(start, Math.min(at + 1, start + 8)).toLowerCase(Locale.ROOT))
              && !isAndOr(start)
              && (strokes.at(at, headingFrom(start)).isPresent() || frequency().isPresent());
      default -> false;
    };
  }

  private boolean isAndOr(int start) {
    return at - start == 3 && text.regionMatches(true, start, "and/or", 0, 6);
  }

  private boolean headingFrom(int start) {
    boolean first = tokens.isEmpty() || !(tokens.getLast() instanceof Word);
    return first ? text.charAt(start) == '*' : headingRun;
  }

  /**
   * {@code 25(OH)D}, {@code 2-(4-methylphenyl)acetate}, {@code child(ren)}: a short parenthesis
   * within a word.
   */
  private boolean isPartOfName(int start) {
    final int longest = 24;
    String before = text.substring(start, Math.min(at, start + longest)).toLowerCase(Locale.ROOT);
    if (isOperator(before)
        || isExplode(before)
        || !(Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
      return false;
    }
    int close = at + 1;
    while (close < end && close - at <= longest && isNameCharacter(text.charAt(close))) {
      close++;
    }
    boolean name = close < end && text.charAt(close) == ')' && close > at + 1;
    at = name ? close : at;
    return name;
  }

  private static boolean isOperator(String lower) {
    return OPERATORS.contains(lower)
        || ADJACENCY.matcher(lower).matches()
        || FOREIGN_NEAR.matcher(lower).matches();
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || "+-',".indexOf(c) >= 0;
  }

  private Optional<OvidToken> operator(String word, int start) {
    String lower = word.toLowerCase(Locale.ROOT);
    Matcher adjacency = ADJACENCY.matcher(lower);
    if (adjacency.matches()) {
      return Optional.of(new OvidToken.Operator(adjacency(adjacency.group(1)), start, at));
    }
    Matcher near = FOREIGN_NEAR.matcher(lower);
    if (near.matches()) {
      return Optional.of(new OvidToken.Operator(foreign(near, start), start, at));
    }
    if (OPERATORS.contains(lower)) {
      return Optional.of(new OvidToken.Operator(joint(lower, start), start, at));
    }
    return glued(word, lower, start);
  }

  /** {@code 2 or3}: between numbers, an operator may lack its blank; else it is a word. */
  private Optional<OvidToken> glued(String word, String lower, int start) {
    Matcher glued = GLUED.matcher(lower);
    boolean afterNumber =
        !tokens.isEmpty()
            && tokens.getLast() instanceof Word last
            && lines.named(last.text()).isPresent();
    if (afterNumber && word.equals("&") && isAlone(tokens.size() - 1)) {
      tidy.warn(start, at, "foreign-operator", "Ovid's operator is and; this was read as it.");
      return Optional.of(new OvidToken.Operator(Joint.AND, start, at));
    }
    if (!afterNumber || !glued.matches()) {
      return Optional.empty();
    }
    tidy.warn(start, start + word.length(), "missing-blank", "A blank was put in after this.");
    at = start + glued.end(1);
    return Optional.of(new OvidToken.Operator(joint(glued.group(1), start), start, at));
  }

  /** Whether no word stands before a word. */
  private boolean isAlone(int word) {
    return word == 0 || !(tokens.get(word - 1) instanceof Word);
  }

  private Joint joint(String lower, int start) {
    if (lower.equals("and/or")) {
      tidy.warn(start, at, "and-or", "Whoever writes and/or means or; it was read so.");
    }
    return switch (lower) {
      case "and" -> Joint.AND;
      case "not" -> Joint.NOT;
      default -> Joint.OR;
    };
  }

  private static Joint adjacency(@Nullable String distance) {
    return distance == null
        ? Joint.ADJ
        : new Joint(Joint.Kind.ADJ, Math.max(0, Integer.parseInt(distance) - 1), false);
  }

  private Joint foreign(Matcher near, int start) {
    boolean next = near.group().startsWith("next");
    tidy.warn(
        start,
        at,
        "foreign-operator",
        "Ovid's operator is adj; this was read as adj" + near.group(1) + ".");
    int between = Math.max(0, Integer.parseInt(near.group(1)) - 1);
    return new Joint(Joint.Kind.ADJ, between, next);
  }
}
