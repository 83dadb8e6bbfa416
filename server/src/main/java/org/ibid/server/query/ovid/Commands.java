package org.ibid.server.query.ovid;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the commands that Ovid prints as lines of a strategy: {@code limit 4 to humans},
 * {@code remove duplicates from 5}, {@code from 6 keep 1-20}, {@code 5 use ppez}. All else is an
 * expression.
 */
final class Commands {

  /**
   * What a text says.
   *
   * @param subjectStart where the expression begins that the command is about
   * @param limitStart where the limits begin; -1 where there are none
   */
  record Command(int subjectStart, int subjectEnd, int limitStart, int limitEnd) {
    boolean isLimit() {
      return limitStart >= 0;
    }
  }

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)\\s*+(?:\\d{1,4}+[.)]?\\s++)?+(?:limit(?:ed)?|\\.\\.l(?:imit)?/)\\s*+"
              + "(?:to\\s++|(?<line>#?+\\s?+[a-z]?+\\d{1,4}+[a-z]?+)\\s++(?!(?:and|or|not)\\b)(?:to\\s++|by\\s++)?+|(?=[(#\\d]))");

  private static final Pattern TO = Pattern.compile("(?i)[)\\da-z]\\s++to\\s++");
  private static final Pattern DUPLICATES =
      Pattern.compile("(?i)\\s*+(?:remove\\s++duplicates\\s++from|\\.\\.dedup)\\s++");

  private static final Pattern KEEP =
      Pattern.compile(
          "(?i)\\s*+(?:\\d{1,4}+[.)]?+\\s++)?+from\\s++(#?+\\d{1,4}+)\\s++keep\\s++[\\d,\\s-]*+");

  private static final Pattern DOTTED = Pattern.compile("\\s*+\\.\\.[a-z]++");

  /** Codes of databases have three letters and more; nothing else follows one. */
  private static final Pattern USE =
      Pattern.compile(
          "(?i)(?<=[\\d)/.\"])\\s*+\\buse\\s++[a-z]{3,10}+(?:\\s*+,\\s*+[a-z]{3,10}+)*+[\\s.]*+$");

  /** Where {@code use} stands at the end, a name or two of databases follow. */
  private static final int LONGEST_USE = 120;

  private final TidyText tidy;
  private final String text;
  private final LineNames lines;

  Commands(TidyText tidy, LineNames lines) {
    this.tidy = tidy;
    this.text = tidy.text();
    this.lines = lines;
  }

  /** The command that the whole text is; what of it can't be done is told. */
  Command command() {
    int end = withoutUse();
    Matcher duplicates = DUPLICATES.matcher(text).region(0, end);
    if (duplicates.lookingAt()) {
      tidy.warn(
          duplicates.start(),
          duplicates.end(),
          "duplicates-kept",
          "Each paper is held once; nothing was removed.");
      return new Command(duplicates.end(), end, -1, -1);
    }
    Matcher keep = KEEP.matcher(text).region(0, end);
    if (keep.matches()) {
      tidy.warn(
          keep.end(1),
          end,
          "selection-not-applied",
          "Which records were picked by hand can't be told; all of the line were kept.");
      return new Command(keep.start(1), keep.end(1), -1, -1);
    }
    Matcher other = DOTTED.matcher(text).region(0, end);
    Optional<Command> limit = limit(end);
    if (limit.isEmpty() && other.lookingAt()) {
      tidy.refuse(
          other.start(),
          other.end(),
          "unknown-command",
          "This command of Ovid's can't be done here.");
    }
    return limit.orElse(new Command(0, end, -1, -1));
  }

  private int withoutUse() {
    Matcher use = USE.matcher(text).useTransparentBounds(true);
    use.region(Math.max(0, text.length() - LONGEST_USE), text.length());
    if (!use.find()) {
      return text.length();
    }
    tidy.warn(
        use.start(),
        use.end(),
        "database-not-applied",
        "This names one of Ovid's databases; here, all papers were searched.");
    return use.start();
  }

  /** A limit, also where the whole of it stands in parentheses. */
  private Optional<Command> limit(int end) {
    int start = 0;
    int stop = end;
    for (int open = next(0, end); open < end && text.charAt(open) == '('; open = next(start, end)) {
      int close = last(stop);
      if (close <= open || text.charAt(close) != ')') {
        break;
      }
      start = open + 1;
      stop = close;
    }
    Matcher limit = LIMIT.matcher(text).region(start, stop);
    return limit.lookingAt() && isBalanced(start, stop) ? limit(limit, stop) : Optional.empty();
  }

  private int next(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int last(int end) {
    int at = end - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at;
  }

  /** Whether nothing is closed in a stretch that is opened before it. */
  private boolean isBalanced(int start, int end) {
    int depth = 0;
    for (int i = start; i < end && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      depth -= c == ')' ? 1 : 0;
    }
    return start == 0 || depth >= 0;
  }

  private Optional<Command> limit(Matcher limit, int end) {
    String line = limit.group("line");
    if (line != null) {
      return lines.named(line.replace(" ", "")).isPresent()
          ? Optional.of(new Command(limit.start("line"), limit.end("line"), limit.end(), end))
          : Optional.empty();
    }
    boolean about =
        text.substring(0, limit.end()).stripTrailing().toLowerCase(Locale.ROOT).endsWith("to");
    Matcher to = TO.matcher(text).region(limit.end(), end);
    if (!about && to.find()) {
      return Optional.of(new Command(limit.end(), to.start() + 1, to.end(), end));
    }
    return about
        ? Optional.of(new Command(limit.end(), limit.end(), limit.end(), end))
        : Optional.empty();
  }
}
