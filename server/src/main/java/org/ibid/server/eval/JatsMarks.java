package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.eval.GoldArticle.Mark;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Text;

/**
 * Groups the links to references in a paragraph into marks, so that they can be printed in any
 * style: neighbours separated by nothing but punctuation are one mark, a dash between two numbers
 * stands for what is between them, brackets and names that the style printed around a mark are part
 * of it, and a stop before it comes after it.
 */
final class JatsMarks {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;\\[\\]()–—‑−-]*+");
  private static final Pattern DASH = Pattern.compile("[\\s\\[\\]()]*+[–—‑−-][\\s\\[\\]()]*+");
  private static final Pattern NUMERIC = Pattern.compile("[\\s\\d,;–—‑−\\[\\]()-]++");
  private static final Pattern RANGE =
      Pattern.compile("\\D*(\\d{1,3})\\s*[–—‑−-]\\s*(\\d{1,3})\\D*");
  private static final Pattern YEARS =
      Pattern.compile("[\\s(]*+\\d{4}[a-z]?(?:[\\s,;&]++(?:and )?\\d{4}[a-z]?)*+[\\s)]*+");
  private static final Pattern NAMES_AND_YEAR =
      Pattern.compile("([^\\d]*?)[\\s,(\\[]*+(?:1[5-9]|20)\\d\\d[a-z]?\\s*[)\\]]?");

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(?:al|e\\.g|i\\.e|cf|vs|[Ff]igs?|[Rr]efs?|[Nn]os?|p|\\p{Lu})\\.$");
  private static final int LONGEST_ABBREVIATION = 8;

  /** Names of two authors with particles, or of one and "and colleagues". */
  private static final int MAX_NAMES = 90;

  /** Lists of ranges are shorter; a longer one is a dash that means something else. */
  private static final int MAX_RANGE = 60;

  /** A stretch of the paragraph as it stands in the XML. */
  sealed interface Piece {
    /** Characters. */
    record Chars(String text) implements Piece {}

    /** A link to references, by their positions. */
    record Link(List<Integer> targets, String text) implements Piece {}
  }

  private final Map<Integer, String> firstAuthors;
  private final List<Piece> pieces;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private int open;
  private int at;

  private JatsMarks(List<Piece> pieces, Map<Integer, String> firstAuthors) {
    this.pieces = new ArrayList<>(pieces);
    this.firstAuthors = firstAuthors;
  }

  /**
   * The runs of a paragraph.
   *
   * @param firstAuthors family name of each reference's first author
   */
  static List<Run> group(List<Piece> pieces, Map<Integer, String> firstAuthors) {
    return new JatsMarks(pieces, firstAuthors).group();
  }

  private List<Run> group() {
    for (at = 0; at < pieces.size(); at++) {
      switch (pieces.get(at)) {
        case Piece.Chars(String text) -> before.append(text);
        case Piece.Link link -> mark(link);
      }
    }
    flush();
    return runs;
  }

  private void flush() {
    if (!before.isEmpty()) {
      open = Math.max(0, open + balance(before));
      runs.add(new Text(before.toString()));
      before.setLength(0);
    }
  }

  private static int balance(CharSequence text) {
    return text.chars().map(c -> c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0).sum();
  }

  private boolean isEnclosed() {
    return open + balance(before) > 0;
  }

  private void mark(Piece.Link first) {
    Set<Integer> targets = new LinkedHashSet<>(expanded(first));
    StringBuilder printed = new StringBuilder(first.text());
    Piece.Link last = first;
    while (at + 1 < pieces.size()) {
      String separator = pieces.get(at + 1) instanceof Piece.Chars(String text) ? text : "";
      int next = at + (separator.isEmpty() ? 1 : 2);
      if (next >= pieces.size()
          || !(pieces.get(next) instanceof Piece.Link link)
          || !joins(separator, last, link)) {
        break;
      }
      if (DASH.matcher(separator).matches() && isNumeric(last) && isNumeric(link)) {
        targets.addAll(between(last, link));
      }
      targets.addAll(expanded(link));
      printed.append(separator).append(link.text());
      last = link;
      at = next;
    }
    boolean isYear = YEARS.matcher(first.text()).matches();
    place(List.copyOf(targets), isYear, printed.toString());
  }

  /** Whether two links are one mark: {@code 3, 5}, {@code Ito 2001; Ito and Abe 2003}. */
  private boolean joins(String separator, Piece.Link last, Piece.Link link) {
    if (SEPARATOR.matcher(separator).matches()) {
      return separator.indexOf(')') < 0 || separator.indexOf('(') > 0 || isNumeric(last);
    }
    String names = separator.strip();
    return YEARS.matcher(link.text()).matches()
        && names.length() <= MAX_NAMES
        && (names.startsWith(";") || names.startsWith(","))
        && names.contains(author(link.targets().getFirst()));
  }

  private String author(int reference) {
    return firstAuthors.getOrDefault(reference, "\0");
  }

  private static boolean isNumeric(Piece.Link link) {
    return NUMERIC.matcher(link.text()).matches() && !YEARS.matcher(link.text()).matches();
  }

  private static List<Integer> between(Piece.Link from, Piece.Link to) {
    List<Integer> between = new ArrayList<>();
    int first = from.targets().getLast();
    int last = to.targets().getFirst();
    for (int i = first + 1; i < last && last - first <= MAX_RANGE; i++) {
      between.add(i);
    }
    return between;
  }

  /** The targets of a link, whose own text may be a range from the one it names. */
  private List<Integer> expanded(Piece.Link link) {
    Matcher range = RANGE.matcher(link.text());
    if (link.targets().size() != 1 || !range.matches()) {
      return link.targets();
    }
    int length = Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1));
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i <= length && length <= MAX_RANGE; i++) {
      all.add(link.targets().getFirst() + i);
    }
    boolean isPlausible = !all.isEmpty() && firstAuthors.containsKey(all.getLast());
    return isPlausible ? all : link.targets();
  }

  private void place(List<Integer> targets, boolean isYear, String text) {
    String printed = text;
    boolean narrative = false;
    if (isYear) {
      printed = withNames(targets.getFirst(), printed);
    } else if (!isEnclosed() && targets.size() == 1) {
      Matcher named = NAMES_AND_YEAR.matcher(printed);
      if (named.matches() && !named.group(1).isBlank()) {
        before.append(named.group(1).stripTrailing()).append(' ');
        printed = printed.substring(named.end(1)).strip();
        narrative = true;
      }
    }
    printed = withBrackets(printed);
    boolean gap = stripBefore();
    narrative = narrative || (targets.size() == 1 && endsWithNames(targets.getFirst()));
    if (!printed.chars().anyMatch(Character::isLetter)) {
      moveStop();
    }
    flush();
    runs.add(new Mark(targets, narrative, (gap ? " " : "") + printed));
  }

  /** Takes the names before a year into the mark where both stand in parentheses. */
  private String withNames(int reference, String years) {
    int start = before.lastIndexOf(author(reference));
    if (start < 0 || before.length() - start > MAX_NAMES || !isEnclosed()) {
      return years;
    }
    String names = before.substring(start);
    if (names.indexOf('(') >= 0 || names.indexOf(';') >= 0) {
      return years;
    }
    before.setLength(start);
    return names + years;
  }

  /** Takes brackets that hold nothing but the mark into it. */
  private String withBrackets(String printed) {
    String text = before.toString().stripTrailing();
    String after = after();
    String follows = after.stripLeading();
    boolean opens = text.endsWith("(") || text.endsWith("[");
    boolean closes = follows.startsWith(")") || follows.startsWith("]");
    if (!opens || !closes) {
      return printed;
    }
    before.setLength(text.length() - 1);
    after(follows.substring(1));
    return text.substring(text.length() - 1) + printed + follows.charAt(0);
  }

  private String after() {
    return at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Chars(String text)
        ? text
        : "";
  }

  private void after(String text) {
    if (at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Chars) {
      pieces.set(at + 1, new Piece.Chars(text));
    } else {
      pieces.add(at + 1, new Piece.Chars(text));
    }
  }

  private boolean stripBefore() {
    int length = before.toString().stripTrailing().length();
    boolean gap = length < before.length();
    before.setLength(length);
    return gap;
  }

  private boolean endsWithNames(int reference) {
    String tail = before.substring(Math.max(0, before.length() - MAX_NAMES));
    int start = tail.lastIndexOf(author(reference));
    if (start < 0) {
      return false;
    }
    String rest = tail.substring(start + author(reference).length());
    return rest.matches(
        "(?:,? et al\\.?,?| (?:and|&) [\\p{L}’' -]{2,40}| and (?:colleagues|co-?workers))?(?:[’']s?)?");
  }

  private static boolean endsWithAbbreviation(String text) {
    String tail = text.substring(Math.max(0, text.length() - LONGEST_ABBREVIATION));
    return ABBREVIATION.matcher(tail).find();
  }

  /** A stop before the mark comes after it: {@code pain.7 The} is {@code pain [7]. The}. */
  private void moveStop() {
    String text = before.toString();
    String after = after();
    boolean isStop = !text.isEmpty() && ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean isFree = after.isEmpty() || Character.isWhitespace(after.charAt(0));
    if (isStop && isFree && !endsWithAbbreviation(text)) {
      before.setLength(text.length() - 1);
      after(text.substring(text.length() - 1) + after);
    }
  }
}
