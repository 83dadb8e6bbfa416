package org.ibid.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Route.Answer;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.export.Exporter;

/** Every route of the API, once: what is served is what is documented. */
final class Routes {

  static final String ROOT = "/api/v1";

  private static final Parameter ID =
      Parameter.path("id", "Its id, percent-encoded: `/` is `%2F`, `#` is `%23`.");

  private final List<Route> all;

  private final Exporter exporter = new Exporter();

  Routes(CurrentEngine engine, Metrics metrics, Audits audits) {
    this.all =
        Stream.of(
                searches(engine),
                decisions(engine),
                corrections(engine),
                records(engine),
                matrix(engine),
                forgotten(engine),
                strategies(engine),
                audit(new AuditResource(engine, audits)),
                evidence(engine),
                vocabulary(engine),
                sources(engine),
                service(engine, metrics))
            .flatMap(List::stream)
            .toList();
  }

  List<Route> all() {
    return all;
  }

  /** Lets Javalin answer every route; HEAD is answered as GET, so that it too can be a 404. */
  void register(RoutesConfig routes) {
    for (Route route : all) {
      Handler handler = checked(route);
      routes.addHttpHandler(route.method(), route.fullPath(), handler);
      if (route.method().equals(HandlerType.GET)) {
        routes.addHttpHandler(HandlerType.HEAD, route.fullPath(), handler);
      }
    }
  }

  private static Handler checked(Route route) {
    List<String> names = route.queryParameters().stream().map(Parameter::name).toList();
    return context -> {
      requireKnown(context, names);
      if (route.answer().isJson() && !names.contains(ExportAnswer.FORMAT)) {
        Negotiation.requireJson(context.header("Accept"));
      }
      route.handler().handle(context);
    };
  }

  private static void requireKnown(Context context, List<String> names) {
    for (String name : RequestValues.ofQueryString(context.queryString()).keySet()) {
      if (!names.contains(name)) {
        throw new ProblemException(unknownParameter(name, names));
      }
    }
  }

  static ProblemDetails unknownParameter(String name, List<String> names) {
    String known = names.isEmpty() ? "none" : String.join(", ", names);
    return ProblemDetails.invalid(
        name, "There is no parameter of that name here; there are: " + known + ".");
  }

  private List<Route> searches(CurrentEngine engine) {
    return Stream.of(Kind.PAPER, Kind.REFERENCE, Kind.STATEMENT, Kind.WORK)
        .flatMap(kind -> search(kind, new SearchResource(engine, kind, exporter)))
        .toList();
  }

  private static Stream<Route> search(Kind kind, SearchResource resource) {
    String plural = kind.id() + "s";
    String name = Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
    Answer answer = Answer.json(name);
    List<Parameter> parameters = SearchResource.PARAMETERS;
    return Stream.of(
        new Route(
            HandlerType.GET,
            "/" + plural,
            "search" + name,
            "The " + plural + " that match, with facets",
            parameters,
            answer,
            resource::get),
        new Route(
            HandlerType.POST,
            "/" + plural,
            "search" + name + "ByBody",
            "The same for a query that is too long for an address",
            parameters,
            answer,
            resource::post));
  }

  /** Before the works, whose ids none of these paths is. */
  private static List<Route> decisions(CurrentEngine engine) {
    DecisionResource decisions = new DecisionResource(engine);
    String path = "/works/decisions";
    return List.of(
        new Route(
            HandlerType.GET,
            path,
            "getDecisions",
            "What readers decided about works, the newest last",
            List.of(),
            Answer.json("DecisionList"),
            decisions::list),
        new Route(
            HandlerType.POST,
            path,
            "decide",
            "Decides that records are of one publication, or of several; the newest decision holds",
            DecisionResource.PARAMETERS,
            Answer.json("Decided"),
            decisions::decide),
        new Route(
            HandlerType.POST,
            path + "/forget",
            "forgetDecision",
            "Takes a decision back, given as it was made",
            DecisionResource.PARAMETERS,
            Answer.json("Decided"),
            decisions::forget));
  }

  private static List<Route> corrections(CurrentEngine engine) {
    CorrectionResource corrections = new CorrectionResource(engine);
    String path = "/corrections";
    return List.of(
        new Route(
            HandlerType.GET,
            path,
            "getCorrections",
            "What people corrected, the earliest first, and what became of it",
            CorrectionResource.LIST_PARAMETERS,
            Answer.json("CorrectionList"),
            corrections::list),
        new Route(
            HandlerType.POST,
            path,
            "correct",
            "Corrects a field of a paper or reference, the references of a mark, or a tag; sent as"
                + " `application/jsonl`, keeps a list that was carried away from another index",
            CorrectionResource.PARAMETERS,
            Answer.json("Corrected"),
            corrections::correct),
        new Route(
            HandlerType.DELETE,
            path + "/{id}",
            "undoCorrection",
            "Takes a correction back",
            List.of(Parameter.path("id", "Its id, as the list has it.")),
            Answer.json("Undone"),
            corrections::undo));
  }

  private List<Route> records(CurrentEngine engine) {
    RecordResource records = new RecordResource(engine, exporter);
    return List.of(
        exportable(
            "/papers/{id}",
            "getPaper",
            "All that was read of a paper",
            "ParsedPaper",
            records::paper),
        exportable(
            "/papers/{id}/references",
            "getPaperReferences",
            "The reference list of a paper, in its order",
            "ReferenceList",
            records::referencesOfPaper),
        record(
            "/papers/{id}/statements",
            "getPaperStatements",
            "The sentences of a paper that cite, in the order of its text",
            "StatementList",
            records::statementsOfPaper),
        exportable(
            "/references/{id}", "getReference", "A reference", "Reference", records::reference),
        exportable(
            "/works/{id}",
            "getWork",
            "A work: the references and papers that are the same publication",
            "Work",
            records::work));
  }

  private List<Route> evidence(CurrentEngine engine) {
    CitedResource cited = new CitedResource(engine, exporter);
    return List.of(
        new Route(
            HandlerType.GET,
            "/references/{id}/statements",
            "getReferenceStatements",
            "The statements that cite a reference, with facets",
            withId(CitedResource.OF_REFERENCE),
            Answer.json("Statements"),
            cited::ofReference),
        new Route(
            HandlerType.GET,
            "/works/{id}/statements",
            "getWorkStatements",
            "The statements that cite any reference of a work, with facets",
            withId(CitedResource.OF_WORK),
            Answer.json("Statements"),
            cited::ofWork),
        new Route(
            HandlerType.POST,
            "/claims",
            "findClaim",
            "The statements most like a text, and the works that they cite for it",
            ClaimResource.PARAMETERS,
            Answer.json("ClaimAnswer"),
            new ClaimResource(engine)::post));
  }

  private static List<Parameter> withId(List<Parameter> others) {
    return Stream.concat(Stream.of(ID), others.stream()).toList();
  }

  /** A record or list that can be carried away too. */
  private static Route exportable(
      String path, String operation, String summary, String schema, Handler handler) {
    List<Parameter> parameters =
        Stream.concat(Stream.of(ID), ExportAnswer.PARAMETERS.stream()).toList();
    return new Route(
        HandlerType.GET, path, operation, summary, parameters, Answer.json(schema), handler);
  }

  private static Route record(
      String path, String operation, String summary, String schema, Handler handler) {
    return new Route(
        HandlerType.GET, path, operation, summary, List.of(ID), Answer.json(schema), handler);
  }

  private static List<Route> matrix(CurrentEngine engine) {
    MatrixResource matrix = new MatrixResource(engine);
    return List.of(
        new Route(
            HandlerType.GET,
            "/matrix",
            "getMatrix",
            "What the concepts of two schemes are cited for together",
            MatrixResource.PARAMETERS,
            Answer.json("Matrix"),
            matrix::matrix),
        new Route(
            HandlerType.GET,
            "/matrix/cell",
            "getMatrixCell",
            "The quotations that a cell stands on, or what comes nearest to an empty one",
            MatrixResource.CELL_PARAMETERS,
            Answer.json("MatrixCell"),
            matrix::cell));
  }

  private static List<Route> forgotten(CurrentEngine engine) {
    ForgottenResource forgotten = new ForgottenResource(engine);
    return List.of(
        new Route(
            HandlerType.GET,
            "/forgotten",
            "getForgotten",
            "Works that are cited with those of a search and are not among them",
            ForgottenResource.PARAMETERS,
            Answer.json("Forgotten"),
            forgotten::bySearch),
        new Route(
            HandlerType.POST,
            "/forgotten",
            "getForgottenByList",
            "The same for a list in the body, in any format that is read: RIS, BibTeX, NBIB",
            ForgottenResource.UPLOAD_PARAMETERS,
            Answer.json("Forgotten"),
            forgotten::byList));
  }

  private static List<Route> strategies(CurrentEngine engine) {
    return List.of(
        new Route(
            HandlerType.POST,
            "/strategies",
            "runStrategy",
            "Runs a search strategy: what each line and each term of it finds",
            StrategyResource.PARAMETERS,
            Answer.json("StrategyAnswer"),
            new StrategyResource(engine)::post),
        new Route(
            HandlerType.GET,
            "/why",
            "getWhy",
            "Why a query finds a record or not: what matched in each clause, or which one failed",
            WhyResource.PARAMETERS,
            Answer.json("Why"),
            new WhyResource(engine)::get));
  }

  private static List<Route> audit(AuditResource audit) {
    return List.of(
        record(
            "/papers/{id}/audit",
            "auditPaper",
            "Whether the reference list of a paper is sound",
            "Audit",
            audit::paper));
  }

  private static List<Route> vocabulary(CurrentEngine engine) {
    SchemeResource schemes = new SchemeResource(engine);
    return List.of(
        new Route(
            HandlerType.GET,
            "/schemes/{scheme}",
            "getScheme",
            "The concepts of a scheme",
            List.of(Parameter.path("scheme", "Its name: `mechanism`.")),
            Answer.json("Scheme"),
            schemes::scheme),
        new Route(
            HandlerType.GET,
            "/suggest",
            "suggest",
            "Concepts that have a label with a word that begins so",
            SchemeResource.SUGGEST_PARAMETERS,
            Answer.json("Suggestions"),
            schemes::suggest));
  }

  private static List<Route> sources(CurrentEngine engine) {
    return List.of(
        new Route(
            HandlerType.GET,
            "/sources",
            "getSources",
            "Every source: what it was taken for, what was read of it, what was left out or rejected",
            SourceResource.PARAMETERS,
            Answer.json("SourceReport"),
            new SourceResource(engine)::get));
  }

  private List<Route> service(CurrentEngine engine, Metrics metrics) {
    ServiceResource service = new ServiceResource(engine, metrics);
    return List.of(
        service(
            "/health",
            "getHealth",
            "Whether searches are answered",
            Answer.json("Health"),
            service::health),
        service(
            "/metrics",
            "getMetrics",
            "Measurements for Prometheus",
            new Answer(Metrics.MEDIA_TYPE, "Metrics"),
            service::metrics),
        service(
            "/openapi.json",
            "getOpenApi",
            "This document",
            Answer.json("OpenApi"),
            context -> service.openApi(context, this)));
  }

  private static Route service(
      String path, String operation, String summary, Answer answer, Handler handler) {
    return new Route(HandlerType.GET, path, operation, summary, List.of(), answer, handler);
  }
}
