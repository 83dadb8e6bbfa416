package org.ibid.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.Texts;
import org.ibid.server.api.Parameter.WholeNumber;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.claim.ClaimAnswer;
import org.ibid.server.evidence.claim.Claims;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Engine;

/** What a claim stands on. */
final class ClaimResource {

  private static final WholeNumber PER_PAGE =
      new WholeNumber(Claims.DEFAULT_LIMIT, Claims.MAX_LIMIT);

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query("text", new Text(), "A sentence or some, as pasted, marks and all."),
          Parameter.query(
              "filter", new Texts(), "What the statements must also be, as in `/statements`."),
          Parameter.query("per_page", PER_PAGE, "How many statements."));

  private static final List<String> NAMES = PARAMETERS.stream().map(Parameter::name).toList();

  private final CurrentEngine current;

  ClaimResource(CurrentEngine current) {
    this.current = current;
  }

  void post(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    for (String name : values.keySet()) {
      if (!NAMES.contains(name)) {
        throw new ProblemException(Routes.unknownParameter(name, NAMES));
      }
    }
    String text = String.join("\n", values.getOrDefault("text", List.of()));
    Engine engine = current.get();
    ClaimAnswer answer = new Claims(engine).answer(text, filters(engine, values), limit(values));
    context.header("Total-Results", Integer.toString(answer.statements().size()));
    JsonBody.send(context, json -> ClaimAnswerJson.write(json, answer));
  }

  private static Filters filters(Engine engine, Map<String, List<String>> values) {
    Map<String, List<String>> filter = Map.of("filter", values.getOrDefault("filter", List.of()));
    return switch (SearchParameters.API.read(Kind.STATEMENT, engine.schema(), filter)) {
      case Understood understood -> understood.request().filters();
      case Refused refused ->
          throw new ProblemException(ProblemDetails.invalid(refused.faults().getFirst()));
    };
  }

  private static int limit(Map<String, List<String>> values) {
    String typed = String.join(",", values.getOrDefault("per_page", List.of()));
    return typed.isBlank()
        ? Claims.DEFAULT_LIMIT
        : PER_PAGE
            .read(typed)
            .filter(number -> number > 0)
            .orElseThrow(() ->
                new ProblemException(
                    ProblemDetails.invalid(
                        "per_page",
                        "Expected a number from 1 to "
                            + Claims.MAX_LIMIT
                            + ", got "
                            + Parameter.shown(typed)
                            + ".")));
  }
}
