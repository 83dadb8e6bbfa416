package org.ibid.server.page;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.ibid.server.api.Extension;
import org.ibid.server.api.ProblemDetails;
import org.ibid.server.evidence.forgotten.KnownList;
import org.ibid.server.page.view.ForgottenView;
import org.ibid.server.page.view.PaperView;
import org.ibid.server.page.view.ProblemView;
import org.ibid.server.page.view.ReferenceView;
import org.ibid.server.page.view.SearchBox;
import org.ibid.server.page.view.SearchView;
import org.ibid.server.search.Engine;

/** The routes of the pages, and how they show what goes wrong. */
public final class PageRoutes implements Extension {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  /** As long as caches are asked to keep anything: a year, in seconds. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Supplier<Engine> engine;
  private final StaticFiles files = new StaticFiles();
  private final Templates templates = new Templates(files);

  /**
   * Pages over an engine.
   *
   * @param engine asked anew for each request, since there may be none yet
   */
  public PageRoutes(Supplier<Engine> engine) {
    this.engine = engine;
  }

  @Override
  public void register(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get("/", this::search);
    routes.get("/papers/{id}", this::paper);
    routes.get("/references/{id}", this::reference);
    new WorkRecordPages(engine, templates).register(routes);
    routes.get("/matrix", context -> show(context, matrix().table(context.queryParamMap())));
    routes.get("/matrix/cell", context -> show(context, matrix().cell(context.queryParamMap())));
    routes.get(
        "/forgotten",
        context -> show(context, "forgotten", forgotten().bySearch(context.queryParamMap())));
    routes.post("/forgotten", this::forgottenByList);
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
    }
  }

  private void paper(Context context) {
    String id = context.pathParam("id");
    new RecordPages(engine.get())
        .paper(id)
        .ifPresentOrElse(
            (PaperView page) -> show(context, "paper", page), () -> unknown(context, "paper", id));
  }

  private void reference(Context context) {
    String id = context.pathParam("id");
    new RecordPages(engine.get())
        .reference(id)
        .ifPresentOrElse(
            (ReferenceView page) -> show(context, "reference", page),
            () -> unknown(context, "reference", id));
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
      problem(context, ProblemView.of(BAD_REQUEST, "No list", "Expected a file called “list”."));
      return;
    }
    try (InputStream in = list.content()) {
      byte[] bytes = in.readNBytes(KnownList.MAX_BYTES + 1);
      ForgottenView page =
          bytes.length > KnownList.MAX_BYTES
              ? ForgottenPages.tooLarge()
              : forgotten().byList(KnownList.read(list.filename(), bytes));
      show(context, "forgotten", page);
    }
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
            () -> unknown(context, "file", context.pathParam("file")));
  }

  private void unknown(Context context, String kind, String id) {
    String message = "This collection has no " + kind + " called “" + id + "”.";
    problem(context, ProblemView.of(NOT_FOUND, "No such " + kind, message));
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
