package org.ibid.server.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Values that were chosen of one dimension. A document passes that has any of the included values
 * (where there are some) and none of the excluded ones.
 *
 * @param name the dimension: {@code mechanism}
 * @param choices at least one
 */
public record Filter(String name, List<Choice> choices) {

  /** A value, and whether it is wanted or not. */
  public record Choice(Value value, boolean excluded) {
    @Override
    public String toString() {
      return (excluded ? "!" : "") + value;
    }
  }

  /** What a document may have in a dimension. */
  public sealed interface Value {}

  /** This value. */
  public record Exactly(String value) implements Value {
    @Override
    public String toString() {
      return needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
  }

  /** A year in this stretch. */
  public record Within(Years years) implements Value {
    /** Always with its hyphen: a single year is a value like any other. */
    @Override
    public String toString() {
      boolean single = years.from() != null && years.from().equals(years.to());
      return single ? years.from() + "-" + years.to() : years.toString();
    }
  }

  /** No value at all. */
  public record Missing() implements Value {
    @Override
    public String toString() {
      return NONE;
    }
  }

  static final String NONE = "none";

  public Filter {
    choices = List.copyOf(choices);
    if (name.isBlank() || choices.isEmpty()) {
      throw new IllegalArgumentException("a filter has a name and a value, got " + name + choices);
    }
  }

  /** A filter for one value. */
  public static Filter of(String name, String value) {
    return new Filter(name, List.of(new Choice(new Exactly(value), false)));
  }

  /** The values that are included, without those that are excluded. */
  public List<Value> included() {
    return choices.stream().filter(c -> !c.excluded()).map(Choice::value).toList();
  }

  /** The values that are excluded. */
  public List<Value> excluded() {
    return choices.stream().filter(Choice::excluded).map(Choice::value).toList();
  }

  /** As it is typed: {@code mechanism:microglia|!"a, b"}. */
  @Override
  public String toString() {
    return choices.stream().map(Choice::toString).collect(Collectors.joining("|", name + ":", ""));
  }

  private static boolean needsQuotes(String value) {
    return value.isEmpty()
        || value.equals(NONE)
        || !value.equals(value.strip())
        || value.chars().anyMatch(c -> ",|:!\"".indexOf(c) >= 0)
        || isStretch(value);
  }

  /** Whether a value without quotes is a stretch of years; a single year is a plain value. */
  static boolean isStretch(String value) {
    boolean hyphen = value.indexOf('-') >= 0 || value.indexOf('–') >= 0;
    return hyphen && Years.parse(value).isPresent();
  }
}
