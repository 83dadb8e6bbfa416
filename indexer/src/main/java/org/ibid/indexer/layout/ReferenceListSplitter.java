package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits the lines of a reference list into its entries. */
final class ReferenceListSplitter {

  /** How many labels may be missing between two entries before the higher one is no label. */
  private static final int WIDEST_GAP = 5;

  /** Fewer words without a number are a link or a caption. */
  private static final int FEWEST_WORDS = 5;

  /** So many lines of furniture may stand before the first label. */
  private static final int FURNITURE = 3;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:\\[\\s?(\\d{1,4})\\s?\\]\\.?|\\((\\d{1,4})\\)|(\\d{1,4})[.)．](?!\\d)|(\\d{1,4})(?=\\s+\\p{Lu})|(\\d{1,4})(?=\\t))[\\s ]*+(.*+)",
          Pattern.DOTALL);
  private static final Pattern LABEL_ALONE = Pattern.compile("[\\[(]?(\\d{1,4})[\\]).]?");

  /**
   * {@code Woolf CJ}, {@code Woolf, C. J.}, {@code Woolf C.J.}: how an entry of most styles starts.
   */
  private static final Pattern AUTHOR_START =
      Pattern.compile(
          "(?:(?:de|da|van|von|der|den|del|di|la|le|ten|el|al)\\s){0,3}[\\p{Lu}][\\p{L}'’-]{1,30}+(?:[ -][\\p{Lu}][\\p{L}'’-]{1,30}+)?(?:,\\s?|\\s)(?:\\p{Lu}(?!\\p{Ll})\\.?[ -]?){1,4}+(?:[,;&(]|(?<=[. ])|$).*+",
          Pattern.DOTALL);

  /** {@code Coastal Data Group. 2019. …}, {@code Knox RB. n.d. …}, {@code Field, A. (2007) …}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "\\p{L}[^()\\d]{1,200}?[\\s,.(]{1,3}(?:(?:1[89]|20)\\d{2}[a-z]?|n\\.d\\.|in press)[).,:]{1,2}\\s.*+",
          Pattern.DOTALL);

  private static final Pattern ENTRY_END =
      Pattern.compile(".*(?:[.)\\]\\d]|doi\\.org/\\S++)\\s*+", Pattern.DOTALL);

  private final List<Line> lines;
  private final DroppedText dropped;

  private ReferenceListSplitter(List<Line> lines, DroppedText dropped) {
    this.lines = lines;
    this.dropped = dropped;
  }

  /** The entries in order; link rows go to {@code dropped}. */
  static List<ListEntry> split(List<Line> list, DroppedText dropped) {
    return new ReferenceListSplitter(list, dropped).split();
  }

  private List<ListEntry> split() {
    List<Start> labelled = labelledStarts();
    boolean numbered =
        !labelled.isEmpty()
            && labelled.getFirst().line() <= FURNITURE
            && (labelled.size() > 1 || lines.size() <= 3);
    return entries(numbered ? labelled : unlabelledStarts());
  }

  private List<ListEntry> entries(List<Start> starts) {
    List<ListEntry> entries = new ArrayList<>();
    int first = starts.isEmpty() ? lines.size() : starts.getFirst().line();
    for (Line line : lines.subList(0, first)) {
      dropped.add(line.text(), LinkRow.is(line.text()) ? "link row" : "reference list furniture");
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
      entry(starts.get(i), end).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<ListEntry> entry(Start start, int end) {
    StringBuilder text = new StringBuilder(start.rest());
    StringBuilder links = new StringBuilder();
    for (Line line : lines.subList(start.line() + 1, end)) {
      boolean row = LinkRow.is(line.text());
      (row ? links : text).append(' ').append(line.printed());
      if (row) {
        dropped.add(line.text(), "link row");
      }
    }
    String printed = Blank.collapse(text.toString());
    int tail = LinkRow.tail(printed);
    if (tail < printed.length()) {
      dropped.add(Blank.strip(printed.substring(tail)), "link row");
    }
    String raw = printed.substring(0, tail);
    if (start.label() == null && isFurniture(raw)) {
      dropped.add(raw, "reference list furniture");
      return Optional.empty();
    }
    return raw.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListEntry(start.label(), raw, Identifiers.of(printed + links)));
  }

  /** An entry has a year, or at least the words of a title. */
  private static boolean isFurniture(String raw) {
    return Words.count(raw) < FEWEST_WORDS && raw.chars().noneMatch(Character::isDigit);
  }

  private static boolean isYearFirst(String text) {
    return YEAR_FIRST.matcher(text).matches();
  }

  /** Lines whose labels count on from each other. */
  private List<Start> labelledStarts() {
    Map<Integer, Integer> last = new HashMap<>();
    List<Start> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Start candidate = labelled(i);
      if (candidate != null) {
        candidates.add(candidate);
        last.put(candidate.number(), i);
      }
    }
    List<Start> starts = new ArrayList<>();
    int before = -1;
    for (Start candidate : candidates) {
      boolean next =
          before < 0 ? candidate.number() <= WIDEST_GAP : candidate.number() == before + 1;
      boolean afterGap =
          before >= 0
              && candidate.number() > before
              && candidate.number() <= before + WIDEST_GAP
              && last.getOrDefault(before + 1, -1) < candidate.line();
      if (next || afterGap) {
        starts.add(candidate);
        before = candidate.number();
      }
    }
    return starts;
  }

  private @Nullable Start labelled(int i) {
    String text = lines.get(i).text();
    Matcher alone = LABEL_ALONE.matcher(text);
    if (alone.matches()) {
      return new Start(i, alone.group(1), "");
    }
    Matcher m = LABELLED.matcher(text);
    if (!m.matches()) {
      return null;
    }
    for (int group = 1; group <= 5; group++) {
      if (m.group(group) != null) {
        return new Start(i, m.group(group), m.group(6));
      }
    }
    return null;
  }

  /**
   * In a list without labels an entry starts at a bullet, after a blank line, or where the indent
   * goes back; in a list that shows none of these, at a line that starts with an author.
   */
  private List<Start> unlabelledStarts() {
    boolean bullets = !lines.isEmpty() && lines.getFirst().bullet();
    boolean blanks = isBlankSeparated();
    int least = lines.stream().mapToInt(Line::indent).min().orElse(0);
    boolean hanging = lines.stream().anyMatch(l -> l.indent() > least && !LinkRow.is(l.text()));
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean start =
          bullets
              ? line.bullet()
              : blanks ? line.afterBlank() : hanging ? line.indent() == least : startsEntry(i);
      if (start && !LinkRow.is(line.text())) {
        starts.add(new Start(i, null, bullets ? line.text() : line.printed()));
      }
    }
    return starts;
  }

  /** Blank lines part the entries unless more entries start without one. */
  private boolean isBlankSeparated() {
    int blank = 0;
    int none = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean row = LinkRow.is(lines.get(i).text());
      blank += lines.get(i).afterBlank() && !row ? 1 : 0;
      none += !lines.get(i).afterBlank() && !row && startsEntry(i) ? 1 : 0;
    }
    return blank > none;
  }

  private boolean startsEntry(int i) {
    String text = lines.get(i).text();
    if (i == 0 || LinkRow.is(lines.get(i - 1).text())) {
      return true;
    }
    String before = lines.get(i - 1).text();
    boolean ended = ENTRY_END.matcher(before).matches() || isYearFirst(before);
    boolean start = AUTHOR_START.matcher(text).matches() || isYearFirst(text);
    return ended && (start || text.length() > 200);
  }

  /** Where an entry starts; its label, and what stands behind the label on the line. */
  private record Start(int line, @Nullable String label, String rest) {
    int number() {
      return label == null ? -1 : Integer.parseInt(label);
    }
  }
}
