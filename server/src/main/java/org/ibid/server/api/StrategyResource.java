package org.ibid.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.Texts;
import org.ibid.server.strategy.StrategyRun;
import org.ibid.server.strategy.StrategyRunner;

/** Runs strategies. */
final class StrategyResource {

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(
              StrategyParameters.TEXT, new Text(), "The strategy as printed, numbers and all."),
          Parameter.query(
              StrategyParameters.SYNTAX,
              new OneOf(StrategyParameters.syntaxes()),
              "The language of its lines; `auto` is the one that shows in them."),
          Parameter.query(
              SearchParameters.MAPPING,
              new OneOf(SearchParameters.MAPPINGS),
              "Whether words without a tag are searched as headings, too, in PubMed's language."),
          Parameter.query(
              StrategyParameters.IN, new OneOf(StrategyParameters.kinds()), "What is searched."),
          Parameter.query(
              "filter", new Texts(), "What everything found must also be, as in a search."),
          Parameter.query(
              StrategyParameters.KNOWN,
              new Texts(),
              "Papers that it should find: DOIs, `pmid:N`, or ids of the collection."));

  private static final List<String> NAMES = PARAMETERS.stream().map(Parameter::name).toList();

  private final CurrentEngine current;

  StrategyResource(CurrentEngine current) {
    this.current = current;
  }

  void post(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    for (String name : values.keySet()) {
      if (!NAMES.contains(name)) {
        throw new ProblemException(Routes.unknownParameter(name, NAMES));
      }
    }
    switch (StrategyParameters.read(values)) {
      case StrategyParameters.Refused refused ->
          throw new ProblemException(ProblemDetails.invalid(refused.fault()));
      case StrategyParameters.Understood understood -> {
        StrategyRun run = new StrategyRunner(current.get()).run(understood.request());
        JsonBody.send(context, json -> StrategyAnswer.write(json, run));
      }
    }
  }
}
