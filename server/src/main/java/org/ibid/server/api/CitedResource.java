package org.ibid.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.evidence.cited.Cited;
import org.ibid.server.evidence.cited.Near;
import org.ibid.server.evidence.cited.Subject;
import org.ibid.server.export.Exporter;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Citing.Company;
import org.ibid.server.search.Engine;

/** The statements about a reference or a work, searched as all statements are. */
final class CitedResource {

  private static final String CITED = "cited";
  private static final String OF = "of";

  private static final Parameter COMPANY =
      Parameter.query(
          CITED,
          new OneOf(Stream.of(Company.values()).map(CitedResource::id).toList()),
          "Whether a mark must cite it `alone`, or `together` with others.");

  private static final Parameter EXTENT =
      Parameter.query(
          OF,
          new OneOf(List.of("reference", "work")),
          "Of this entry of its paper's list only, or of its work: what other papers say too.");

  static final List<Parameter> OF_WORK = with(COMPANY);
  static final List<Parameter> OF_REFERENCE = with(COMPANY, EXTENT);

  private final CurrentEngine current;
  private final Exporter exporter;

  CitedResource(CurrentEngine current, Exporter exporter) {
    this.current = current;
    this.exporter = exporter;
  }

  private static List<Parameter> with(Parameter... own) {
    List<Parameter> parameters = new ArrayList<>(SearchResource.PARAMETERS);
    parameters.addAll(List.of(own));
    return List.copyOf(parameters);
  }

  void ofReference(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    Engine engine = current.get();
    String id = context.pathParam("id");
    Subject subject =
        new Cited(engine).reference(id).orElseThrow(() -> unknown(engine, Kind.REFERENCE, id));
    boolean ofWork = one(values, OF, List.of("reference", "work")).equals("work");
    send(context, values, ofWork ? subject.all() : subject.own());
  }

  void ofWork(Context context) {
    Engine engine = current.get();
    String id = context.pathParam("id");
    Subject subject = new Cited(engine).work(id).orElseThrow(() -> unknown(engine, Kind.WORK, id));
    send(context, RequestValues.of(context), subject.own());
  }

  private void send(Context context, Map<String, List<String>> values, Set<String> references) {
    List<String> companies = Stream.of(Company.values()).map(CitedResource::id).toList();
    Company company = Company.valueOf(one(values, CITED, companies).toUpperCase(Locale.ROOT));
    // a work whose only member is a paper is cited by nothing: no statement has an empty id
    Set<String> cited = references.isEmpty() ? Set.of("") : references;
    new SearchResource(current, Kind.STATEMENT, exporter)
        .citing(context, values, new Citing(cited, company));
  }

  private static String one(Map<String, List<String>> values, String name, List<String> expected) {
    List<String> given =
        values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
    String value = given.isEmpty() ? expected.getFirst() : String.join(",", given);
    if (!expected.contains(value)) {
      throw new ProblemException(
          ProblemDetails.invalid(
              name,
              "Expected one of "
                  + String.join(", ", expected)
                  + ", got "
                  + Parameter.shown(value)
                  + "."));
    }
    return value;
  }

  static ProblemException unknown(Engine engine, Kind kind, String id) {
    List<String> near =
        new Near(engine).to(kind, id).stream().map(hit -> '"' + hit.id() + '"').toList();
    ProblemDetails problem = ProblemDetails.unknown(kind.id(), id);
    return new ProblemException(
        near.isEmpty()
            ? problem
            : problem.withDetail(problem.detail() + " Near it: " + String.join(", ", near) + "."));
  }

  private static String id(Company company) {
    return company.name().toLowerCase(Locale.ROOT);
  }
}
