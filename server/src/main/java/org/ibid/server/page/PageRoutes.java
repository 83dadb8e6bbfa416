package org.ibid.server.page;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.source.TextDecoder;
import org.ibid.server.api.Extension;
import org.ibid.server.api.ProblemDetails;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.evidence.cited.Near;
import org.ibid.server.page.view.AuditView;
import org.ibid.server.page.view.CitedView;
import org.ibid.server.page.view.ClaimView;
import org.ibid.server.page.view.NearRecords;
import org.ibid.server.page.view.PaperView;
import org.ibid.server.page.view.ProblemView;
import org.ibid.server.page.view.SearchBox;
import org.ibid.server.page.view.SearchView;
import org.ibid.server.page.view.StrategyView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** The routes of the pages, and how they show what goes wrong. */
public final class PageRoutes implements Extension {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  /** As long as caches are asked to keep anything: a year, in seconds. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Supplier<Engine> engine;
  private final AuditPages audits;
  private final StaticFiles files = new StaticFiles();
  private final Templates templates = new Templates(files);

  /**
   * Pages over an engine.
   *
   * @param engine asked anew for each request, since there may be none yet
   */
  public PageRoutes(Supplier<Engine> engine) {
    this(engine, new Audits(null));
  }

  /** Pages that show audits as the API does. */
  public PageRoutes(Supplier<Engine> engine, Audits audits) {
    this.engine = engine;
    this.audits = new AuditPages(engine, audits);
  }

  @Override
  public void register(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get("/", this::search);
    routes.get("/papers/{id}", this::paper);
    routes.get("/papers/{id}/audit", this::audit);
    routes.get("/references/{id}", this::reference);
    new WorkRecordPages(engine, templates).register(routes);
    new CorrectionPages(engine, templates).register(routes);
    routes.get("/matrix", context -> show(context, matrix().table(context.queryParamMap())));
    routes.get("/matrix/cell", context -> show(context, matrix().cell(context.queryParamMap())));
    routes.get(
        "/forgotten", context -> show(context, forgotten().bySearch(context.queryParamMap())));
    routes.post("/forgotten", this::forgottenByList);
    routes.get("/works/{id}", this::work);
    routes.get(
        "/sources",
        context ->
            show(context, "sources", new SourcePages(engine.get()).page(parameters(context))));
    routes.get(
        "/strategy",
        context -> show(context, "strategy", strategies().answer(context.queryParamMap())));
    routes.post(
        "/strategy", context -> strategy(context, strategies().posted(context.formParamMap())));
    routes.post("/strategy/open", this::openStrategy);
    routes.post("/strategy/file", PageRoutes::saveStrategy);
    routes.get(
        "/why",
        context -> {
          WhyPages.Answer answer = new WhyPages(engine.get()).answer(context.queryParamMap());
          show(context.status(answer.status()), "why", answer.page());
        });
    routes.get("/claim", this::claim);
    routes.post("/claim", this::claimByBody);
    routes.get(StaticFiles.FOLDER + "{file}", this::file);
  }

  @Override
  public void show(ProblemDetails problem, Context context) {
    String heading =
        switch (problem.status()) {
          case NOT_FOUND -> "Nothing here";
          case 503 -> "Still reading the papers";
          default -> problem.title();
        };
    problem(context, ProblemView.of(problem.status(), heading, problem.detail()));
  }

  private void search(Context context) {
    switch (new SearchPages(engine.get()).answer(context.queryParamMap())) {
      case SearchPages.Found(SearchView page) -> show(context, "search", page);
      case SearchPages.Elsewhere(String address) -> context.redirect(address);
      case SearchPages.Refused(List<SearchView.Note> notes, SearchBox box) ->
          problem(context, ProblemView.refused(notes, box));
      case SearchPages.Unknown(Kind kind, String id) -> unknown(context, kind, id);
    }
  }

  private void paper(Context context) {
    String id = context.pathParam("id");
    new RecordPages(engine.get())
        .paper(id)
        .ifPresentOrElse(
            (PaperView page) -> show(context, "paper", page),
            () -> unknown(context, Kind.PAPER, id));
  }

  private void audit(Context context) {
    String id = context.pathParam("id");
    audits
        .paper(id)
        .ifPresentOrElse(
            (AuditView page) -> show(context, "audit", page),
            () -> unknown(context, Kind.PAPER, id));
  }

  private void reference(Context context) {
    String id = context.pathParam("id");
    cited(context, Kind.REFERENCE, new CitedPages(engine.get()).reference(id, parameters(context)));
  }

  private void work(Context context) {
    String id = context.pathParam("id");
    cited(context, Kind.WORK, new CitedPages(engine.get()).work(id, parameters(context)));
  }

  private static Map<String, List<String>> parameters(Context context) {
    return context.queryParamMap();
  }

  private void cited(Context context, Kind kind, CitedPages.Answer answer) {
    switch (answer) {
      case CitedPages.Found(CitedView page) -> show(context, kind.id(), page);
      case CitedPages.Unknown() -> unknown(context, kind, context.pathParam("id"));
      case CitedPages.Refused(String message) ->
          problem(context, ProblemView.of(BAD_REQUEST, "This can’t be shown", message));
    }
  }

  private void claim(Context context) {
    claim(context, new ClaimPages(engine.get()).answer(context.queryParamMap()));
  }

  private void claimByBody(Context context) {
    claim(context, new ClaimPages(engine.get()).posted(context.formParamMap()));
  }

  private void claim(Context context, ClaimPages.Answer answer) {
    switch (answer) {
      case ClaimPages.Found(ClaimView page) -> show(context, "claim", page);
      case ClaimPages.Elsewhere(String address) -> context.redirect(address, HttpStatus.SEE_OTHER);
      case ClaimPages.Refused(String message) ->
          problem(context, ProblemView.of(BAD_REQUEST, "This can’t be looked for", message));
    }
  }

  private MatrixPages matrix() {
    return new MatrixPages(engine.get());
  }

  private void show(Context context, MatrixPages.Answer answer) {
    switch (answer) {
      case MatrixPages.Table table -> show(context, "matrix", table.page());
      case MatrixPages.Opened cell -> show(context, "cell", cell.page());
      case MatrixPages.Refused(String message) ->
          problem(context, ProblemView.of(BAD_REQUEST, "That can’t be asked", message));
    }
  }

  private ForgottenPages forgotten() {
    return new ForgottenPages(engine.get());
  }

  private void forgottenByList(Context context) throws IOException {
    UploadedFile list = context.uploadedFile("list");
    if (list == null) {
      show(context, ForgottenPages.noList());
      return;
    }
    try (InputStream in = list.content()) {
      show(context, forgotten().byList(list.filename(), in));
    }
  }

  private StrategyPages strategies() {
    return new StrategyPages(engine.get());
  }

  private void strategy(Context context, StrategyPages.Answer answer) {
    switch (answer) {
      case StrategyPages.Found(StrategyView page) -> show(context, "strategy", page);
      case StrategyPages.Elsewhere(String address) ->
          context.redirect(address, HttpStatus.SEE_OTHER);
    }
  }

  private void openStrategy(Context context) throws IOException {
    UploadedFile file = context.uploadedFile("file");
    if (file == null || file.size() == 0) {
      problem(context, ProblemView.of(BAD_REQUEST, "No file", "Expected a file called “file”."));
      return;
    }
    try (InputStream in = file.content()) {
      String content = TextDecoder.decode(in.readAllBytes()).text();
      strategy(context, strategies().opened(content, context.formParamMap()));
    }
  }

  private static void saveStrategy(Context context) {
    context
        .header("Content-Disposition", "attachment; filename=\"strategy.json\"")
        .contentType("application/json; charset=utf-8")
        .result(StrategyPages.file(context.formParamMap(), LocalDate.now(ZoneOffset.UTC)));
  }

  private void show(Context context, ForgottenPages.Answer answer) {
    context.status(answer.status());
    show(context, "forgotten", answer.page());
  }

  private void file(Context context) {
    files
        .find(context.pathParam("file"))
        .ifPresentOrElse(
            file ->
                context
                    .header(Header.CACHE_CONTROL, FOR_EVER)
                    .contentType(file.contentType())
                    .result(file.open()),
            () -> problem(context, unknown("file", context.pathParam("file"))));
  }

  private void unknown(Context context, Kind kind, String id) {
    List<Hit> near = new Near(engine.get()).to(kind, id);
    problem(context, unknown(kind.id(), id).withNear(NearRecords.of(kind, near)));
  }

  private static ProblemView unknown(String kind, String id) {
    String message = "This collection has no " + kind + " called “" + id + "”.";
    return ProblemView.of(NOT_FOUND, "No such " + kind, message);
  }

  private void problem(Context context, ProblemView page) {
    context.status(page.status());
    show(context, "problem", page);
  }

  private void show(Context context, String template, Object page) {
    context
        .header(Header.CACHE_CONTROL, "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(templates.render(template, page));
  }
}
