package org.ibid.indexer.source.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A record of lines of which some begin a field with its tag; a draft that its reader fills line by
 * line.
 */
public final class TaggedRecord {

  /** 100,000 authors with their addresses have a quarter of it. */
  public static final int MAX_CHARS = 1 << 24;

  /** Text between records is a heading, a number or a search link of a database. */
  private static final int MAX_STRAY_LINES = 50;

  private final int line;
  private final Fields fields = new Fields();
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<String> stray = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private String tag = "";
  private int strayLeft;
  private int chars;

  /**
   * A record without any field yet.
   *
   * @param line on which it begins, from 1
   */
  public TaggedRecord(int line) {
    this.line = line;
  }

  /**
   * Adds a line that begins a field.
   *
   * @param printed the whole line
   */
  public void begin(String name, String text, String printed) {
    close();
    tag = name;
    tags.add(name);
    append(text, printed);
  }

  /** Adds a line that goes on with the field before it. */
  public void more(String continuation) {
    value.append('\n');
    append(continuation.strip(), continuation);
  }

  private void append(String text, String printed) {
    chars += printed.length() + 1;
    if (!isTooLong()) {
      value.append(text);
      raw.append(printed).append('\n');
    }
  }

  private void close() {
    if (!tag.isEmpty()) {
      fields.add(tag, value.toString());
    }
    value.setLength(0);
    tag = "";
  }

  /** Adds a line that stands before the record or behind its end. */
  public void addStray(String text) {
    if (stray.size() < MAX_STRAY_LINES) {
      stray.add(text);
    } else if (!text.isBlank()) {
      strayLeft++;
    }
  }

  /** Gives the lines that stand outside of this record to another one. */
  public void moveStrayTo(TaggedRecord other) {
    stray.forEach(other::addStray);
    other.strayLeft += strayLeft;
    stray.clear();
    strayLeft = 0;
  }

  /** Notes a line that was longer than what was kept of it. */
  public void addCut(int lineNumber) {
    if (cut.size() < MAX_STRAY_LINES) {
      cut.add("Line " + lineNumber + " is too long; its end was left out.");
    }
  }

  /** Says what stands outside of the record's fields. */
  public void tellOfTheRest(Item item) {
    stray.forEach(text -> item.drop(text, "outside of the record"));
    if (strayLeft > 0) {
      item.warn(strayLeft + " more lines stand outside of the record.");
    }
    cut.forEach(item::warn);
  }

  /** What its tags hold so far. */
  public Fields fields() {
    close();
    return fields;
  }

  /** Whether a tag stands in it, even with nothing behind. */
  public boolean has(String name) {
    return tags.contains(name);
  }

  /** Whether no tag but this stands in it. */
  public boolean hasOnly(String name) {
    return tags.stream().allMatch(name::equals);
  }

  /** The tag of the field that was begun last; empty behind the end of one. */
  public String openTag() {
    return tag;
  }

  /** Whether there were more characters than are kept. */
  public boolean isTooLong() {
    return chars > MAX_CHARS;
  }

  /** The lines as printed, each with its end. */
  public String raw() {
    return raw.toString();
  }

  /** Line on which it begins, from 1. */
  public int line() {
    return line;
  }
}
