package org.ibid.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.query.Filters;
import org.ibid.server.query.ParsedFilters;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.Languages;
import org.ibid.server.strategy.StrategyRequest;
import org.ibid.server.strategy.text.Strategy;
import org.ibid.server.strategy.text.StrategyReader;

/** Reads a strategy and what is asked of it out of named parameters. */
public final class StrategyParameters {

  public static final String TEXT = "text";
  public static final String SYNTAX = "syntax";
  public static final String IN = "in";
  public static final String KNOWN = "known";

  /** The syntax that shows in the text. */
  public static final String DETECTED = "auto";

  private static final List<Kind> KINDS =
      List.of(Kind.PAPER, Kind.REFERENCE, Kind.WORK, Kind.STATEMENT);

  private StrategyParameters() {}

  /** What came of reading parameters. */
  public sealed interface Reading {}

  /** A strategy that can be run. */
  public record Understood(StrategyRequest request) implements Reading {}

  /** Why there is none. */
  public record Refused(Fault fault) implements Reading {}

  /** Every name that the {@code in} parameter may have, the default first. */
  public static List<String> kinds() {
    return KINDS.stream().map(kind -> kind.id() + "s").toList();
  }

  /** Every name that the {@code syntax} parameter may have, the default first. */
  public static List<String> syntaxes() {
    return Stream.concat(Stream.of(DETECTED), Syntax.ids().stream()).toList();
  }

  /** What the values of each parameter ask. */
  public static Reading read(Map<String, List<String>> values) {
    return misnamed(values).<Reading>map(refused -> refused).orElseGet(() -> readText(values));
  }

  /** A choice that isn't there is told before anything is read. */
  private static Optional<Refused> misnamed(Map<String, List<String>> values) {
    String syntax = one(values, SYNTAX, DETECTED);
    if (!syntaxes().contains(syntax)) {
      return Optional.of(refused(SYNTAX, oneOf(syntaxes(), syntax)));
    }
    String in = one(values, IN, kinds().getFirst());
    if (!kinds().contains(in)) {
      return Optional.of(refused(IN, oneOf(kinds(), in)));
    }
    List<String> mappings = SearchParameters.MAPPINGS;
    String mapping = mapping(values);
    return mappings.contains(mapping)
        ? Optional.empty()
        : Optional.of(refused(SearchParameters.MAPPING, oneOf(mappings, mapping)));
  }

  private static Reading readText(Map<String, List<String>> values) {
    return switch (StrategyReader.read(String.join("\n", values.getOrDefault(TEXT, List.of())))) {
      case StrategyReader.Refused(Problem problem) ->
          new Refused(new Fault(TEXT, problem.offset(), problem.message()));
      case StrategyReader.Read(Strategy strategy) when strategy.lines().isEmpty() ->
          new Refused(new Fault(TEXT, 0, "Expected a strategy of at least one line."));
      case StrategyReader.Read(Strategy strategy) -> read(strategy, values);
    };
  }

  private static Reading read(Strategy strategy, Map<String, List<String>> values) {
    Syntax syntax = syntax(strategy, one(values, SYNTAX, DETECTED)).orElseThrow();
    Kind kind = KINDS.get(kinds().indexOf(one(values, IN, kinds().getFirst())));
    ParsedFilters filters = Filters.parse(given(values, "filter"));
    List<String> known = known(given(values, KNOWN));
    if (!filters.problems().isEmpty()) {
      Problem problem = filters.problems().getFirst();
      return new Refused(new Fault("filter", problem.offset(), problem.message()));
    }
    if (known.size() > StrategyRequest.MOST_KNOWN) {
      String most = "Expected at most " + StrategyRequest.MOST_KNOWN + " papers, got ";
      return refused(KNOWN, most + known.size() + ".");
    }
    return new Understood(
        new StrategyRequest(
            strategy,
            syntax,
            mapping(values).equals(SearchParameters.MAPPINGS.getFirst()),
            kind,
            filters.filters(),
            known,
            StrategyRequest.MOST_TIME));
  }

  private static String mapping(Map<String, List<String>> values) {
    return one(values, SearchParameters.MAPPING, SearchParameters.MAPPINGS.getFirst());
  }

  /** The syntax of that name, or the one that shows in the text. */
  public static Optional<Syntax> syntax(Strategy strategy, String name) {
    return name.equals(DETECTED) ? Optional.of(Languages.of(strategy)) : Syntax.of(name);
  }

  /** The known papers of some texts, one a line or several with blanks or commas between. */
  public static List<String> known(List<String> texts) {
    List<String> known = new ArrayList<>();
    for (String text : texts) {
      Stream.of(text.split("[\\s,;]++")).filter(name -> !name.isBlank()).forEach(known::add);
    }
    return known.stream().distinct().toList();
  }

  private static Refused refused(String parameter, String message) {
    return new Refused(new Fault(parameter, null, message));
  }

  private static String oneOf(List<String> expected, String got) {
    return "Expected one of " + String.join(", ", expected) + ", got " + Parameter.shown(got) + ".";
  }

  private static String one(Map<String, List<String>> values, String name, String otherwise) {
    List<String> given = given(values, name);
    return given.isEmpty() ? otherwise : given.getFirst();
  }

  private static List<String> given(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }
}
