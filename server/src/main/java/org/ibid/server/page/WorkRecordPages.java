package org.ibid.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.work.Decision;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Decider;
import org.ibid.server.api.DecisionResource;
import org.ibid.server.api.OwnSite;
import org.ibid.server.page.view.MembersReader;
import org.ibid.server.page.view.MembersView;
import org.ibid.server.page.view.PageUrl;
import org.ibid.server.page.view.ProblemView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** The records of a work, with what joined them; and the forms by which they are parted. */
final class WorkRecordPages {

  private static final String DECISIONS = "/works/decisions";
  private static final int BAD_REQUEST = 400;

  private final Supplier<Engine> engine;
  private final Templates templates;

  WorkRecordPages(Supplier<Engine> engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  void register(RoutesConfig routes) {
    routes.get("/works/{id}/records", this::show);
    routes.post(DECISIONS, this::decide);
  }

  private void show(Context context) {
    String id = context.pathParam("id");
    of(id)
        .ifPresentOrElse(
            view -> render(context, "records", view),
            () -> context.redirect(PageUrl.work(id))); // which says what is near
  }

  /** What a page shows of a work's records; empty where there is no such work. */
  Optional<MembersView> of(String work) {
    return engine.get().find(Kind.WORK, work).map(this::of);
  }

  private MembersView of(Hit work) {
    List<String> shown = MembersReader.shown(work);
    Optional<Decider> decider = current().flatMap(CurrentEngine::decider);
    List<Decision> decisions =
        decider.map(d -> d.decisions().all()).orElse(List.of()).stream()
            .filter(decision -> decision.ids().stream().anyMatch(shown::contains))
            .toList();
    return MembersReader.read(
        work,
        records(shown.stream()),
        decisions,
        records(MembersReader.elsewhere(shown, decisions)),
        decider.isPresent());
  }

  /** Those there are; a decision outlives the records that it is about. */
  private List<Hit> records(Stream<String> ids) {
    return ids.flatMap(id -> engine.get().find(kind(id), id).stream()).toList();
  }

  private static Kind kind(String id) {
    return id.indexOf('#') < 0 ? Kind.PAPER : Kind.REFERENCE;
  }

  /** Empty where the pages are shown over an engine alone, as a test does. */
  private Optional<CurrentEngine> current() {
    return engine instanceof CurrentEngine current ? Optional.of(current) : Optional.empty();
  }

  private void decide(Context context) {
    OwnSite.require(context);
    CurrentEngine current = current().orElseThrow(NotFoundResponse::new);
    Decision decision;
    try {
      decision = read(context);
    } catch (IllegalArgumentException e) {
      context.status(BAD_REQUEST);
      String why = String.valueOf(e.getMessage());
      render(context, "problem", ProblemView.of(BAD_REQUEST, "Nothing was decided", why));
      return;
    }
    String work =
        isForgotten(context)
            ? DecisionResource.forgotten(current, decision).stream().findFirst().orElse("")
            : DecisionResource.decided(current, decision).getFirst();
    context.redirect(work.isEmpty() ? "/" : PageUrl.workRecords(work), HttpStatus.SEE_OTHER);
  }

  private static boolean isForgotten(Context context) {
    return "forget".equals(context.formParam("decision"));
  }

  /** The forms name records, those beside them, and one that is typed in. */
  private static Decision read(Context context) {
    List<String> records = context.formParams("record");
    if ("split".equals(context.formParam("decision"))) {
      List<String> others = new ArrayList<>(context.formParams("shown"));
      others.removeAll(records);
      if (records.isEmpty() || others.isEmpty()) {
        throw new IllegalArgumentException("Choose some of the records, but not all of them.");
      }
      return Decision.different(records, others);
    }
    if ("different".equals(context.formParam("kind"))) {
      return Decision.different(records, context.formParams("from"));
    }
    List<String> same = new ArrayList<>(records);
    context.formParams("other").stream().map(String::strip).forEach(same::add);
    if (same.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("Name the record that is of this publication, too.");
    }
    return Decision.same(same);
  }

  private void render(Context context, String template, Object page) {
    context
        .header(Header.CACHE_CONTROL, "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(templates.render(template, page));
  }
}
