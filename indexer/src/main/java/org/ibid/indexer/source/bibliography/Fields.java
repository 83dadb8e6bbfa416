package org.ibid.indexer.source.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a record's fields hold, by the names that the format gives them. It knows which of it was
 * taken, so that the rest can be told of.
 */
public final class Fields {

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  public Fields() {}

  /** Adds what a field holds; blank is nothing. */
  public void add(String name, String value) {
    String text = value.strip();
    if (!text.isEmpty()) {
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
    }
  }

  /** What a field holds, each time it stands there; all taken. */
  public List<String> all(String name) {
    List<String> held = values(name);
    held.forEach(value -> taken.add(key(name, value)));
    return held;
  }

  /** What a field holds, for a look that takes nothing. */
  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Names of the fields that hold anything, in the order in which they came. */
  public Set<String> names() {
    return values.keySet();
  }

  /** The first text of some fields, in the order of the names, on one line; taken. */
  public Optional<String> line(String... names) {
    return first(value -> Optional.of(Markup.line(value)).filter(line -> !line.isEmpty()), names);
  }

  /** The first text of some fields as it stands, in the order of the names; taken. */
  public Optional<String> first(String... names) {
    return first(Optional::of, names);
  }

  /** The first of some fields that means something, in the order of the names; taken. */
  public <T> Optional<T> first(Function<String, Optional<T>> meaning, String... names) {
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

  /** Takes what a field holds although no field of a paper is for it. */
  public void pass(String... names) {
    for (String name : names) {
      all(name);
    }
  }

  /**
   * What was not taken, once each.
   *
   * @param between what stands between a field's name and what it holds
   */
  public List<String> left(String between) {
    List<String> left = new ArrayList<>();
    values.forEach((name, held) -> {
      for (String value : new LinkedHashSet<>(held)) {
        if (!taken.contains(key(name, value))) {
          left.add(name + between + value);
        }
      }
    });
    return left;
  }

  private static String key(String name, String value) {
    return name + ' ' + value;
  }
}
