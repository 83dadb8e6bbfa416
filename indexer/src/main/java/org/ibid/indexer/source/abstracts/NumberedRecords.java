package org.ibid.indexer.source.abstracts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.Lines;

/**
 * The lines of a file grouped into records: one begins with a paragraph of which the first line is
 * a number, a journal and a year, where the record before has had its PMID, or two blank lines or
 * the number before it say so. Files that were joined begin again at 1.
 */
final class NumberedRecords {

  /** Ten times the longest record, an article of several thousand authors and their addresses. */
  static final int MAX_CHARS = 1 << 22;

  /** {@code 12. J Pain. 2010 Nov;11(11)…}, or a book: {@code 3. StatPearls [Internet]. …}. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\ufeff?+([1-9]\\d{0,5}+)[.:] {1,2}+\\S(?:.{1,200}?[.)]) ?+(?:(?:1[89]|20)\\d{2}\\b|\\[Internet\\]).*+|"
              + "\ufeff?+([1-9]\\d{0,5}+)[.:] {1,2}+[^.]{2,120}+\\[Internet\\]\\..*+",
          Pattern.DOTALL);

  /** The last but one paragraph of a record; only a conflict of interest stands behind. */
  private static final Pattern COMPLETE = Pattern.compile("(?m)^PMID: \\d{1,8}\\b");

  private final Lines lines;
  private final Consumer<Text> records;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int number;
  private int line;
  private int chars;
  private int blankLines;

  /** Whether the open record has had what each ends with. */
  private boolean complete;

  /**
   * A record as printed.
   *
   * @param line on which it begins, from 1
   * @param paragraphs with the ends of their lines
   * @param cut a sentence for each line that was cut
   * @param tooLong whether there was more than is kept
   */
  record Text(int line, List<String> paragraphs, List<String> cut, boolean tooLong) {
    Text {
      paragraphs = List.copyOf(paragraphs);
      cut = List.copyOf(cut);
    }
  }

  NumberedRecords(Lines lines, Consumer<Text> records) {
    this.lines = lines;
    this.records = records;
  }

  /** The number that a line gives its record; 0 where it begins none. */
  static int number(String first) {
    Matcher matcher = FIRST.matcher(first);
    if (!matcher.matches()) {
      return 0;
    }
    return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  /** Hands over all records, in order. */
  void read() throws IOException {
    for (String text = lines.next(); text != null; text = lines.next()) {
      int next = paragraph.isEmpty() && !text.isBlank() ? number(text) : 0;
      if (next > 0 && (complete || blankLines > 1 || number == 0 || next == number + 1)) {
        finish();
        number = next;
        line = lines.number();
      }
      if (text.isBlank()) {
        endParagraph();
        blankLines++;
      } else {
        append(text);
        blankLines = 0;
      }
      if (lines.cut()) {
        cut.add("Line " + lines.number() + " is too long; its end was left out.");
      }
    }
    finish();
  }

  private void append(String text) {
    chars += text.length() + 1;
    line = line == 0 ? lines.number() : line;
    if (chars <= MAX_CHARS) {
      paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text.stripTrailing());
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      complete |= COMPLETE.matcher(paragraph).find();
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private void finish() {
    endParagraph();
    if (!paragraphs.isEmpty()) {
      records.accept(new Text(line, paragraphs, cut, chars > MAX_CHARS));
    }
    paragraphs.clear();
    cut.clear();
    complete = false;
    chars = 0;
  }
}
