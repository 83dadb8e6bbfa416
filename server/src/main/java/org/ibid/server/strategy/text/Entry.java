package org.ibid.server.strategy.text;

import org.jspecify.annotations.Nullable;

/**
 * A line that is being put together.
 *
 * @param name what stands as its number, or null where it is counted
 * @param from where it begins in the whole text, its number included
 * @param start where its query begins; as {@code end} where there is none yet
 * @param open how many parentheses its query leaves open
 * @param title what stood where the query should, and turned out to be a heading; or null
 */
record Entry(
    String whole,
    @Nullable String name,
    int from,
    int start,
    int end,
    int open,
    @Nullable Aside title,
    @Nullable Long count) {

  /** As far as it is looked at to tell what it is. */
  private static final int HEAD = 4_001;

  private static final int TAIL = 40;

  /** A line that begins with a printed one, behind its number where it has one. */
  static Entry of(Printed line, @Nullable Label label) {
    return label == null ? of(line, null, line.start()) : of(line, label.name(), label.rest());
  }

  static Entry of(Printed line, @Nullable String name, int start) {
    int open = Wording.open(line.whole().substring(start, line.end()));
    return new Entry(line.whole(), name, line.start(), start, line.end(), open, null, null);
  }

  String text() {
    return whole.substring(start, end);
  }

  /** Its beginning, which is all of it but where it is very long. */
  String head() {
    return whole.substring(start, Math.min(end, start + HEAD));
  }

  /** Its last characters. */
  String tail() {
    return whole.substring(Math.max(start, end - TAIL), end);
  }

  boolean isEmpty() {
    return start >= end;
  }

  /** With the line after it taken in. */
  Entry and(Printed line) {
    int begin = isEmpty() ? line.start() : start;
    int more = Wording.open(line.text());
    return new Entry(whole, name, from, begin, line.end(), open + more, title, count);
  }

  /** With what it says as a heading, and the line after it as its query. */
  Entry headed(Printed line) {
    int more = Wording.open(line.text());
    return new Entry(whole, name, from, line.start(), line.end(), more, heading(), count);
  }

  /** All of it as a heading. */
  Aside heading() {
    return new Aside(Aside.Kind.HEADING, whole.substring(from, end), from);
  }

  /** With its query ending earlier. */
  Entry until(int earlier, long printed) {
    return new Entry(whole, name, from, start, earlier, open, title, printed);
  }

  /** With its query beginning later. */
  Entry from(int later) {
    return new Entry(whole, name, from, later, end, open, title, count);
  }

  Entry counted(long printed) {
    return new Entry(whole, name, from, start, end, open, title, printed);
  }
}
