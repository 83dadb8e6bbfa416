package org.ibid.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.InvalidCorrectionException;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.correction.Outcome.Status;
import org.ibid.indexer.correction.Values;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.CorrectionDesk;
import org.ibid.server.api.CorrectionList;
import org.ibid.server.api.CorrectionResource;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.OwnSite;
import org.ibid.server.page.view.CorrectReader;
import org.ibid.server.page.view.CorrectView;
import org.ibid.server.page.view.CorrectionsReader;
import org.ibid.server.page.view.PageUrl;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Where papers and references are corrected, and what was: forms that need no script. */
final class CorrectionPages {

  private static final String CORRECTIONS = "/corrections";
  private static final int BAD_REQUEST = 400;

  /** As many as a page shows. */
  private static final int SHOWN = 50;

  /** Who corrected last: forms need not ask again. */
  private static final String BY_COOKIE = "ibid-by";

  private static final Duration REMEMBERED = Duration.ofDays(180);

  private final Supplier<Engine> engine;
  private final Templates templates;

  CorrectionPages(Supplier<Engine> engine, Templates templates) {
    this.engine = engine;
    this.templates = templates;
  }

  void register(RoutesConfig routes) {
    routes.get("/papers/{id}/correct", context -> show(context, context.pathParam("id")));
    routes.get("/references/{id}/correct", context -> show(context, context.pathParam("id")));
    routes.get(CORRECTIONS, this::list);
    routes.post(CORRECTIONS, this::correct);
    routes.post(CORRECTIONS + "/undo", this::undo);
  }

  private CurrentEngine current() {
    if (engine instanceof CurrentEngine current) {
      return current;
    }
    throw new NotFoundResponse();
  }

  private CorrectionDesk desk() {
    return current().desk().orElseThrow(NotFoundResponse::new);
  }

  private void show(Context context, String record) {
    page(record, last(context, record, Map.of(), ""))
        .ifPresentOrElse(
            view -> render(context, "correct", view),
            () -> context.redirect(pageOf(record))); // which says what is near
  }

  private static String pageOf(String record) {
    return record.indexOf('#') < 0 ? PageUrl.paper(record) : PageUrl.reference(record);
  }

  private CorrectReader.Last last(
      Context context, String record, Map<String, String> typed, String refused) {
    List<Outcome> outcomes = desk().outcomes(RecordId.paperOf(record), schemes());
    String by = Optional.ofNullable(context.cookie(BY_COOKIE)).orElse("");
    String who = typed.getOrDefault("by", decoded(by));
    return new CorrectReader.Last(who, typed, refused, outcomes);
  }

  private static String decoded(String cookie) {
    try {
      return URLDecoder.decode(cookie, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private Optional<CorrectView> page(String record, CorrectReader.Last last) {
    Engine now = engine.get();
    boolean paper = record.indexOf('#') < 0;
    Optional<Hit> hit = now.find(paper ? Kind.PAPER : Kind.REFERENCE, record);
    Optional<String> parsed = now.parsedPaper(RecordId.paperOf(record));
    if (hit.isEmpty() || parsed.isEmpty()) {
      return Optional.empty();
    }
    CorrectReader reader = new CorrectReader(parsed.get(), now.schema().schemes());
    return Optional.of(
        paper
            ? reader.paper(hit.get(), last)
            : reader.reference(CorrectionResource.part(record), hit.get(), last));
  }

  private void list(Context context) {
    Optional<Status> status = parameter(context, "status").flatMap(Status::of);
    Optional<String> cursor = parameter(context, "cursor");
    CorrectionList list;
    try {
      list = list(status, cursor);
    } catch (DateTimeException e) {
      cursor = Optional.empty(); // what stands in an address by mistake shows the first page
      list = list(status, cursor);
    }
    render(context, "corrections", CorrectionsReader.read(list, status, cursor.isEmpty()));
  }

  private static Optional<String> parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  private CorrectionList list(Optional<Status> status, Optional<String> cursor) {
    return CorrectionList.of(
        desk(), schemes(), new CorrectionList.Request(status, true, SHOWN, cursor));
  }

  private Schemes schemes() {
    return engine.get().schema().schemes();
  }

  private void correct(Context context) {
    OwnSite.require(context);
    String record = value(context, "record");
    String shown = value(context, "shown");
    Map<String, String> typed = new LinkedHashMap<>();
    try {
      List<Draft> drafts = drafts(context, record, typed);
      List<Correction> made =
          drafts.isEmpty() ? List.of() : desk().correct(RecordId.paperOf(record), drafts);
      remember(context, value(context, "by"));
      context.redirect(CorrectReader.href(after(shown, made)), HttpStatus.SEE_OTHER);
    } catch (InvalidCorrectionException e) {
      String why = String.valueOf(e.getMessage());
      Optional<CorrectView> page = page(shown, last(context, shown, typed, why));
      context.status(BAD_REQUEST);
      render(context, "correct", page.orElseThrow(NotFoundResponse::new));
    }
  }

  private static String value(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").replace("\r\n", "\n").strip();
  }

  /** The page that was shown, under the id that its paper has by now. */
  private String after(String shown, List<Correction> made) {
    List<Outcome> outcomes = desk().outcomes(made, schemes());
    if (outcomes.isEmpty() || outcomes.getFirst().isOrphan()) {
      return shown;
    }
    String paper = RecordId.paperOf(outcomes.getFirst().record());
    return paper + shown.substring(RecordId.paperOf(shown).length());
  }

  private static void remember(Context context, String by) {
    String encoded = URLEncoder.encode(by, StandardCharsets.UTF_8);
    Cookie cookie = new Cookie(BY_COOKIE, encoded, "/", (int) REMEMBERED.toSeconds(), false, true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }

  /** What a form changes: only that is a correction. */
  private List<Draft> drafts(Context context, String record, Map<String, String> typed) {
    String part = CorrectionResource.part(record);
    typed.put("by", value(context, "by"));
    Correction.Said said = CorrectionResource.said(value(context, "by"), value(context, "note"));
    List<Draft> drafts = new ArrayList<>();
    List<String> names = new ArrayList<>(Values.fields(part.isEmpty()));
    names.add(Correction.REFERENCES);
    for (String name : names) {
      if (context.formParam("field." + name) != null) {
        String now = value(context, "field." + name);
        typed.put(name, now);
        if (!now.equals(value(context, "was." + name))) {
          drafts.add(new Draft(part, name, values(name, now), said));
        }
      }
    }
    drafts.addAll(tags(context, part, said));
    return drafts;
  }

  private static List<String> values(String field, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    String between = field.equals(Correction.REFERENCES) ? "[,;\\s]+" : "\n";
    return Values.isList(field)
        ? List.of(text.split(between)).stream()
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList()
        : List.of(field.equals(Correction.ABSTRACT) ? text : text.replace('\n', ' '));
  }

  private List<Draft> tags(Context context, String part, Correction.Said said) {
    List<Draft> drafts = new ArrayList<>();
    for (String had : context.formParams("had")) {
      if (!context.formParams("tag").contains(had)) {
        drafts.add(new Draft(part, "concept:" + had, List.of(), said));
      }
    }
    String added = value(context, "add");
    if (!added.isEmpty()) {
      drafts.add(new Draft(part, "concept:" + concept(added), List.of("yes"), said));
    }
    return drafts;
  }

  /** The concept that a person chose from the list, or typed by its id. */
  private String concept(String typed) {
    Schemes schemes = schemes();
    return schemes.names().stream()
        .flatMap(scheme -> schemes.concepts(scheme).stream())
        .filter(concept -> CorrectReader.named(concept).equalsIgnoreCase(typed))
        .findFirst()
        .map(concept -> concept.scheme() + ":" + concept.id())
        .orElse(typed.replace(": ", ":"));
  }

  private void undo(Context context) {
    OwnSite.require(context);
    String shown = value(context, "shown");
    CorrectionResource.undone(current(), value(context, "id"));
    String back = shown.isEmpty() || !exists(shown) ? CORRECTIONS : CorrectReader.href(shown);
    context.redirect(back, HttpStatus.SEE_OTHER);
  }

  private boolean exists(String record) {
    return engine
        .get()
        .find(record.indexOf('#') < 0 ? Kind.PAPER : Kind.REFERENCE, record)
        .isPresent();
  }

  private void render(Context context, String template, Object page) {
    context
        .header(Header.CACHE_CONTROL, "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(templates.render(template, page));
  }
}
