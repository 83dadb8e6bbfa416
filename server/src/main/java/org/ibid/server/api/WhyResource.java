package org.ibid.server.api;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.why.Explanation;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.Syntax;
import org.jspecify.annotations.Nullable;

/** Why a query finds a record or not. */
final class WhyResource {

  private static final String ID = "id";
  private static final String IN = "in";
  private static final String SEARCH = "search";
  private static final List<Kind> KINDS =
      List.of(Kind.PAPER, Kind.REFERENCE, Kind.STATEMENT, Kind.WORK);

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(SEARCH, new Text(), "The query."),
          Parameter.query(
              "syntax", new OneOf(Syntax.ids()), "The language that `search` is written in."),
          Parameter.query(
              SearchParameters.MAPPING,
              new OneOf(SearchParameters.MAPPINGS),
              "Whether words without a tag are searched as headings, too, in PubMed's syntax."),
          Parameter.query(
              ID, new Text(), "Of the record; of a paper also a DOI or a PMID as it is pasted."),
          Parameter.query(
              IN,
              new OneOf(KINDS.stream().map(kind -> kind.id() + "s").toList()),
              "What the record is one of."));

  private final CurrentEngine current;

  WhyResource(CurrentEngine current) {
    this.current = current;
  }

  void get(Context context) {
    Map<String, List<String>> values = new HashMap<>(RequestValues.of(context));
    String id = one(values.remove(ID));
    Kind kind = kind(one(values.remove(IN)));
    if (id.isBlank()) {
      throw new ProblemException(ProblemDetails.invalid(ID, "Expected the id of a record."));
    }
    Engine engine = current.get();
    Understood asked =
        switch (SearchParameters.API.read(kind, engine.schema(), values)) {
          case Understood understood -> understood;
          case Refused refused ->
              throw new ProblemException(ProblemDetails.invalid(refused.faults().getFirst()));
        };
    try {
      Explanation explanation =
          Explanation.of(engine, kind, asked.query(), asked.syntax().matching(), id)
              .orElseThrow(() -> CitedResource.unknown(engine, kind, id));
      JsonBody.send(context, json -> WhyAnswer.write(json, asked, explanation));
    } catch (InvalidRequestException e) {
      throw new ProblemException(ProblemDetails.invalid(asked.fault(e, SEARCH)));
    }
  }

  private static String one(@Nullable List<String> given) {
    return given == null || given.isEmpty() ? "" : given.getFirst();
  }

  private static Kind kind(String plural) {
    if (plural.isBlank()) {
      return Kind.PAPER;
    }
    return KINDS.stream()
        .filter(kind -> plural.equals(kind.id() + "s"))
        .findFirst()
        .orElseThrow(() ->
            new ProblemException(
                ProblemDetails.invalid(
                    IN,
                    "Expected papers, references, statements or works, got "
                        + Parameter.shown(plural)
                        + ".")));
  }
}
