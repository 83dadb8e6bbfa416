package org.ibid.server.search;

import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A stretch of a text that is shown, with the marks in it.
 *
 * @param marks at least one, in order, all within the stretch
 */
record Passage(int start, int end, List<Mark> marks) {

  /** Passages that match more of the query come first, then those with more marks, then earlier. */
  static final Comparator<Passage> BEST_FIRST =
      Comparator.comparingInt((Passage passage) -> -passage.distinct())
          .thenComparingInt(passage -> -passage.marks.size())
          .thenComparingInt(Passage::start);

  private static final String ELLIPSIS = "…";

  Passage {
    marks = List.copyOf(marks);
  }

  private int distinct() {
    return (int) marks.stream().map(Mark::query).map(Query::toString).distinct().count();
  }

  /**
   * The passage as HTML, its white space single blanks; an ellipsis where it breaks off within a
   * sentence.
   */
  String html(String text, boolean startsSentence, boolean endsSentence) {
    StringBuilder html = new StringBuilder(startsSentence ? "" : ELLIPSIS);
    int at = start;
    for (Mark mark : marks) {
      if (mark.start() >= at) {
        append(html, text, at, mark.start());
        int markEnd = endOfOverlapping(mark);
        html.append("<mark>");
        append(html, text, mark.start(), markEnd);
        html.append("</mark>");
        at = markEnd;
      }
    }
    append(html, text, at, end);
    return html.append(endsSentence ? "" : ELLIPSIS).toString();
  }

  /** Two clauses may match the same characters; they are shown as one mark. */
  private int endOfOverlapping(Mark first) {
    int markEnd = first.end();
    for (Mark mark : marks) {
      if (mark.start() >= first.start() && mark.start() < markEnd) {
        markEnd = Math.max(markEnd, mark.end());
      }
    }
    return markEnd;
  }

  private static void append(StringBuilder html, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> appendPlain(html, c);
      }
    }
  }

  private static void appendPlain(StringBuilder html, char c) {
    boolean blank = Character.isWhitespace(c);
    if (!blank || html.isEmpty() || html.charAt(html.length() - 1) != ' ') {
      html.append(blank ? ' ' : c);
    }
  }
}
