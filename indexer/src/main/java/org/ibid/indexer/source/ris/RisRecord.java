package org.ibid.indexer.source.ris;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lines of one record, by tag. It knows which of them a field has taken. */
final class RisRecord {

  /** 100,000 authors with their addresses have a quarter of it. */
  static final int MAX_CHARS = 1 << 24;

  /** Text between records is a heading, a number or a search link of a database. */
  private static final int MAX_STRAY_LINES = 50;

  /** Fields of free text; in any other an empty line is the end. */
  private static final Set<String> PROSE =
      Set.of("AB", "N1", "N2", "KW", "AD", "RN", "U1", "U2", "U3", "U4", "U5", "M1", "M2");

  private final int number;
  private final int line;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> stray = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private String tag = "";
  private int strayLeft;
  private int chars;
  private boolean ended;
  private boolean typed;

  /**
   * A record without any field yet.
   *
   * @param number of it in its file, from 1
   * @param line on which it begins, from 1
   */
  RisRecord(int number, int line) {
    this.number = number;
    this.line = line;
  }

  /** Adds a line that begins a field. */
  void add(RisLine field, String printed) {
    close();
    tag = field.tag();
    typed |= field.begins();
    ended |= field.ends();
    append(field.value(), printed);
  }

  /** Adds a line that goes on with the field before it. */
  void add(String continuation) {
    value.append('\n');
    append(continuation.strip(), continuation);
  }

  private void append(String text, String printed) {
    chars += printed.length() + 1;
    if (!tooLong()) {
      value.append(text);
      raw.append(printed).append('\n');
    }
  }

  private void close() {
    if (!tag.isEmpty()) {
      fields.computeIfAbsent(tag, t -> new ArrayList<>()).add(value.toString().strip());
    }
    value.setLength(0);
    tag = "";
  }

  /** Adds a line that stands before the record or behind its end. */
  void addStray(String text) {
    if (stray.size() < MAX_STRAY_LINES) {
      stray.add(text);
    } else if (!text.isBlank()) {
      strayLeft++;
    }
  }

  /** Notes a line that was longer than what was kept of it. */
  void addCut(int lineNumber) {
    if (cut.size() < MAX_STRAY_LINES) {
      cut.add("Line " + lineNumber + " is too long; its end was left out.");
    }
  }

  /** A sentence for each line that was cut. */
  List<String> cut() {
    return cut;
  }

  /** What a tag holds, each time it stands there, without those that hold nothing; all taken. */
  List<String> all(String name) {
    List<String> values = values(name);
    values.forEach(held -> taken.add(key(name, held)));
    return values;
  }

  /** What a tag holds, for a look that takes nothing. */
  List<String> values(String name) {
    close();
    return fields.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  /** The first that some tags hold, in the order of the tags; taken. */
  Optional<String> first(String... names) {
    return first(Optional::of, names);
  }

  /** The first that some tags hold and that means something, in the order of the tags; taken. */
  <T> Optional<T> first(Function<String, Optional<T>> meaning, String... names) {
    for (String name : names) {
      for (String held : values(name)) {
        Optional<T> found = meaning.apply(held);
        if (found.isPresent()) {
          taken.add(key(name, held));
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** What no field has taken: {@code L2 - https://…}. */
  List<String> left() {
    close();
    List<String> left = new ArrayList<>();
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      for (String held : new LinkedHashSet<>(field.getValue())) {
        if (!held.isEmpty() && !taken.contains(key(field.getKey(), held))) {
          left.add(field.getKey() + "  - " + held);
        }
      }
    }
    return left;
  }

  private static String key(String name, String held) {
    return name + ' ' + held;
  }

  List<String> stray() {
    return stray;
  }

  /** How many more lines than {@link #stray} has stand outside. */
  int strayLeft() {
    return strayLeft;
  }

  int number() {
    return number;
  }

  int line() {
    return line;
  }

  boolean hasType() {
    return typed;
  }

  boolean hasEnd() {
    return ended;
  }

  boolean tooLong() {
    return chars > MAX_CHARS;
  }

  /** Whether an empty line may stand in the field that was begun last. */
  boolean takesParagraphs() {
    return PROSE.contains(tag);
  }

  /** Whether only its type is known yet. */
  boolean isBare() {
    close();
    return fields.keySet().stream().allMatch(name -> name.equals("TY"));
  }

  String raw() {
    return raw.toString();
  }
}
