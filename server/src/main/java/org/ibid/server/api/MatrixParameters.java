package org.ibid.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.search.ConceptNames;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixRequest.Axis;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a matrix out of named parameters. What it is narrowed to is read as a search among the
 * references (or, by {@code in}, papers or statements).
 */
public final class MatrixParameters {

  /** Which records {@code search} and {@code filter} are about, the usual ones first. */
  public static final List<Kind> KINDS = List.of(Kind.REFERENCE, Kind.PAPER, Kind.STATEMENT);

  public static final int DEFAULT_LINES = 50;
  public static final int DEFAULT_PER_CELL = 25;

  private final Schema schema;
  private final SearchParameters search;
  private final Map<String, List<String>> values;
  private final int perCell;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * A reading to be made.
   *
   * @param search which names the search has
   * @param perCell how many references a cell names where nothing is said
   */
  public MatrixParameters(
      Schema schema, SearchParameters search, Map<String, List<String>> values, int perCell) {
    this.schema = schema;
    this.search = search;
    this.values = values;
    this.perCell = perCell;
  }

  /** What came of it. */
  public sealed interface Reading {}

  /**
   * A matrix that can be asked of an engine.
   *
   * @param of what it is narrowed to, as understood
   */
  public record Asked(MatrixRequest request, Understood of) implements Reading {}

  /** Why it can't; at least one fault. */
  public record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Reads. */
  public Reading read() {
    Kind kind = kind();
    Axis rows = axis("rows", "row", "mechanism");
    Axis columns = axis("columns", "column", "model");
    Count count = one("count", Count.values(), Count.REFERENCES);
    Evidence evidence = one("evidence", Evidence.values(), Evidence.SCOPE);
    int named = number("per_cell", perCell, 0, MatrixRequest.MAX_PER_CELL);
    return switch (search.read(kind, schema, narrowing())) {
      case Refused refused -> {
        faults.addAll(refused.faults());
        yield new Faulty(faults);
      }
      case Understood understood ->
          faults.isEmpty()
              ? new Asked(
                  new MatrixRequest(understood.request(), rows, columns, count, evidence, named),
                  understood)
              : new Faulty(faults);
    };
  }

  private Map<String, List<String>> narrowing() {
    return Map.of(
        search.textName(),
        values.getOrDefault(search.textName(), List.of()),
        "syntax",
        values.getOrDefault("syntax", List.of()),
        "filter",
        values.getOrDefault("filter", List.of()));
  }

  private Kind kind() {
    String plural = text("in");
    Optional<Kind> kind =
        plural == null
            ? Optional.of(KINDS.getFirst())
            : KINDS.stream().filter(k -> (k.id() + "s").equals(plural)).findFirst();
    if (kind.isEmpty()) {
      refuse("in", KINDS.stream().map(k -> k.id() + "s").toList(), plural);
    }
    return kind.orElse(Kind.REFERENCE);
  }

  private Axis axis(String name, String below, String otherwise) {
    List<String> schemes = schema.schemes().names();
    String scheme = text(name);
    if (scheme == null) {
      scheme = schemes.contains(otherwise) ? otherwise : schemes.getFirst();
    } else if (!schemes.contains(scheme)) {
      refuse(name, schemes, scheme);
    }
    String concept = text(below);
    if (concept != null
        && schemes.contains(scheme)
        && schema.schemes().concept(scheme, concept).isEmpty()) {
      faults.add(new Fault(below, null, unknown(scheme, concept)));
    }
    return new Axis(scheme, concept, number("lines", DEFAULT_LINES, 1, MatrixRequest.MAX_LINES));
  }

  private String unknown(String scheme, String concept) {
    String none = "The scheme " + scheme + " has no concept " + Parameter.shown(concept) + ".";
    return ConceptNames.near(schema.schemes(), scheme, concept)
        .map(near -> none + " Perhaps " + near.id() + " (" + near.label() + ") is meant.")
        .orElse(none);
  }

  private <T extends Enum<T>> T one(String name, T[] all, T otherwise) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    List<String> ids = ids(all);
    if (!ids.contains(value)) {
      refuse(name, ids, value);
      return otherwise;
    }
    return all[ids.indexOf(value)];
  }

  /** What parameters call the constants of an enum: in lower case. */
  public static <T extends Enum<T>> List<String> ids(T[] all) {
    return Arrays.stream(all).map(MatrixParameters::id).toList();
  }

  /** What parameters call a constant of an enum: in lower case. */
  static <T extends Enum<T>> String id(T constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private int number(String name, int otherwise, int least, int most) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      String message =
          "Expected a number from " + least + " to " + most + ", got " + Parameter.shown(value);
      faults.add(new Fault(name, null, message + "."));
      return otherwise;
    }
    return number;
  }

  private @Nullable String text(String name) {
    List<String> given =
        values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
    if (given.size() > 1) {
      faults.add(new Fault(name, null, "Expected one value, got " + given.size() + "."));
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  private void refuse(String name, List<String> expected, @Nullable String got) {
    faults.add(
        new Fault(
            name,
            null,
            "Expected one of "
                + String.join(", ", expected)
                + ", got "
                + Parameter.shown(got == null ? "" : got)
                + "."));
  }
}
