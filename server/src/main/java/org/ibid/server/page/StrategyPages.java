package org.ibid.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.api.StrategyFile;
import org.ibid.server.api.StrategyParameters;
import org.ibid.server.page.view.PageUrl;
import org.ibid.server.page.view.StrategyPageReader;
import org.ibid.server.page.view.StrategyView;
import org.ibid.server.page.view.StrategyView.Asked;
import org.ibid.server.page.view.StrategyView.Choice;
import org.ibid.server.page.view.StrategyView.Result;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.Languages;
import org.ibid.server.strategy.StrategyRun;
import org.ibid.server.strategy.StrategyRunner;
import org.ibid.server.strategy.text.LabelStyle;
import org.ibid.server.strategy.text.Strategy;
import org.ibid.server.strategy.text.StrategyReader;

/** Answers the addresses and forms of the page that runs strategies. */
final class StrategyPages {

  /** What every browser, proxy and mail program passes on whole (RFC 9110, 4.1, asks for more). */
  private static final int LONGEST_ADDRESS = 6_000;

  private static final String EDIT = "edit";
  private static final String ABOUT = "about";

  private static final List<String> STATE =
      List.of(
          StrategyParameters.TEXT,
          StrategyParameters.SYNTAX,
          StrategyParameters.IN,
          StrategyParameters.KNOWN,
          EDIT);

  private final Engine engine;

  StrategyPages(Engine engine) {
    this.engine = engine;
  }

  /** What an address or a form leads to. */
  sealed interface Answer {}

  record Found(StrategyView page) implements Answer {}

  /** The address of the same state, which can be kept and sent. */
  record Elsewhere(String address) implements Answer {}

  /** The state of an address, run. */
  StrategyView answer(Map<String, List<String>> parameters) {
    Asked asked = asked(parameters);
    if (asked.text().isBlank()) {
      return new StrategyView(asked, List.of(), null);
    }
    return switch (StrategyParameters.read(parameters)) {
      case StrategyParameters.Refused(Fault fault) ->
          new StrategyView(asked, List.of(fault.message()), null);
      case StrategyParameters.Understood understood -> {
        try {
          StrategyRun run = new StrategyRunner(engine).run(understood.request());
          Result result = StrategyPageReader.read(run, one(parameters, EDIT));
          yield new StrategyView(asked, List.of(), result);
        } catch (InvalidRequestException e) {
          yield new StrategyView(asked, List.of(String.valueOf(e.getMessage())), null);
        }
      }
    };
  }

  /** A form was sent: what it changes is done, and whatever fits an address gets one. */
  Answer posted(Map<String, List<String>> fields) {
    Map<String, List<String>> state = new HashMap<>(fields);
    state.put(StrategyParameters.TEXT, List.of(changed(fields)));
    String address = address(state);
    boolean fits = address.length() <= LONGEST_ADDRESS && one(state, ABOUT).isBlank();
    return fits ? new Elsewhere(address) : new Found(answer(state));
  }

  /** A file was opened. */
  Answer opened(String content, Map<String, List<String>> fields) {
    StrategyFile file = StrategyFile.read(content);
    Map<String, List<String>> state = new HashMap<>(fields);
    state.put(StrategyParameters.TEXT, List.of(file.text()));
    state.put(StrategyParameters.SYNTAX, List.of(file.syntax()));
    state.put(ABOUT, List.of(file.about()));
    return posted(state);
  }

  /** The strategy of a form as a file. */
  static String file(Map<String, List<String>> fields, LocalDate today) {
    Strategy strategy = strategy(text(fields));
    Syntax syntax =
        StrategyParameters.syntax(strategy, syntax(fields)).orElseGet(() -> Languages.of(strategy));
    return new StrategyFile(text(fields), syntax.id(), one(fields, ABOUT)).json(today);
  }

  private static Strategy strategy(String text) {
    return switch (StrategyReader.read(text)) {
      case StrategyReader.Read(Strategy strategy) -> strategy;
      case StrategyReader.Refused refused ->
          new Strategy(text, List.of(), List.of(), LabelStyle.NONE);
    };
  }

  /** The text with a line changed, or with one that combines those ticked. */
  private static String changed(Map<String, List<String>> fields) {
    String text = text(fields);
    String line = one(fields, "line");
    String query = one(fields, "query");
    if (!line.isEmpty() && !query.isBlank()) {
      return strategy(text).replacing(line, query);
    }
    List<String> sets = fields.getOrDefault("set", List.of());
    String operator = one(fields, "combine");
    return sets.isEmpty() || !List.of("or", "and").contains(operator)
        ? text
        : strategy(text).adding(combined(sets, operator, fields));
  }

  private static String combined(
      List<String> sets, String operator, Map<String, List<String>> fields) {
    Strategy strategy = strategy(text(fields));
    boolean pubmed =
        StrategyParameters.syntax(strategy, syntax(fields))
            .filter(syntax -> syntax.id().equals("pubmed"))
            .isPresent();
    return pubmed
        ? sets.stream()
            .map(set -> Character.isDigit(set.charAt(set.length() - 1)) ? "#" + set : set)
            .collect(Collectors.joining(" " + operator.toUpperCase(Locale.ROOT) + " "))
        : String.join(" " + operator + " ", sets);
  }

  private static String address(Map<String, List<String>> state) {
    List<String> pairs = new ArrayList<>();
    for (String name : STATE) {
      String value = one(state, name);
      if (!value.isBlank() && !value.equals(otherwise(name))) {
        pairs.add(name + "=" + PageUrl.inQuery(value.replace("\r\n", "\n")));
      }
    }
    String line = one(state, EDIT).isBlank() ? "" : "#edit";
    return pairs.isEmpty() ? "/strategy" : "/strategy?" + String.join("&", pairs) + line;
  }

  private static String otherwise(String name) {
    return switch (name) {
      case StrategyParameters.SYNTAX -> StrategyParameters.DETECTED;
      case StrategyParameters.IN -> StrategyParameters.kinds().getFirst();
      default -> "";
    };
  }

  private static Asked asked(Map<String, List<String>> parameters) {
    String syntax = syntax(parameters);
    String in = one(parameters, StrategyParameters.IN);
    String kind =
        StrategyParameters.kinds().contains(in) ? in : StrategyParameters.kinds().getFirst();
    return new Asked(
        text(parameters),
        StrategyParameters.syntaxes().stream()
            .map(id -> new Choice(id, label(id), id.equals(syntax)))
            .toList(),
        StrategyParameters.kinds().stream().map(id -> new Choice(id, id, id.equals(kind))).toList(),
        String.join("\n", parameters.getOrDefault(StrategyParameters.KNOWN, List.of())),
        one(parameters, ABOUT));
  }

  private static String label(String syntax) {
    return Syntax.of(syntax).map(Languages::name).orElse("as the text shows");
  }

  private static String syntax(Map<String, List<String>> parameters) {
    String syntax = one(parameters, StrategyParameters.SYNTAX);
    return StrategyParameters.syntaxes().contains(syntax) ? syntax : StrategyParameters.DETECTED;
  }

  private static String text(Map<String, List<String>> parameters) {
    return String.join("\n", parameters.getOrDefault(StrategyParameters.TEXT, List.of()))
        .replace("\r\n", "\n");
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }
}
