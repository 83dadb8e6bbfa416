package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.cited.CitingStatement;
import org.ibid.server.evidence.cited.Differences;
import org.ibid.server.evidence.cited.Subject;
import org.ibid.server.page.view.SearchView.Choice;
import org.ibid.server.page.view.SearchView.Offer;
import org.ibid.server.page.view.SearchView.Paging;
import org.ibid.server.search.Citing.Company;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** Makes the page of a reference or work out of its entries and who cites them. */
public final class CitedReader {

  /** As many lists as are named outright. */
  private static final int LISTED = 6;

  private final Subject subject;
  private final StatementsUrl url;
  private final List<String> schemes;
  private int anchors;

  /**
   * For one page.
   *
   * @param schemes in the order in which their concepts are shown
   */
  public CitedReader(Subject subject, StatementsUrl url, List<String> schemes) {
    this.subject = subject;
    this.url = url;
    this.schemes = List.copyOf(schemes);
  }

  /**
   * What was found.
   *
   * @param all how many there are, with the facets of all
   * @param own the statements of a reference's own paper; empty for a work, and after a first page
   * @param page the page of the others' statements, or of a work's
   */
  public record Found(SearchResult all, List<Hit> own, SearchResult page) {
    public Found {
      own = List.copyOf(own);
    }
  }

  /**
   * The page.
   *
   * @param entries the list entries of the same publication, the reference itself first
   */
  public CitedView read(Found found, List<Hit> entries, Differences differences) {
    JsonNode json = RecordJson.read(subject.hit().json());
    Bibliography bibliography = Bibliography.of(json);
    String raw = Json.text(json, "raw");
    String title = bibliography.title();
    List<CitedView.Listing> listings = entries.stream().map(CitedReader::listing).toList();
    int listed = listings.size() <= LISTED + 1 ? listings.size() : LISTED;
    List<CitedView.Part> parts = parts(found);
    return new CitedView(
        title == null ? Optional.ofNullable(raw).orElse(subject.hit().id()) : title,
        bibliography,
        raw,
        listings.subList(0, listed),
        listings.subList(listed, listings.size()),
        work(entries),
        subject.kind() == Kind.WORK ? PageUrl.workRecords(subject.hit().id()) : null,
        subject.kind() == Kind.WORK ? null : CorrectReader.href(subject.hit().id()),
        ConceptLinks.to(subject.kind(), schemes).groups(json),
        sentences(found.all()),
        parts,
        url.narrows(),
        companies(),
        new Chips(url, found.all().facets()).views(),
        StatementsUrl.of(url.record()).path(),
        new Facets(url, found.all().count()).views(found.all().facets()),
        paging(found),
        DifferencesView.of(differences, entries),
        CarryAway.ofRecord(subject.kind(), url.record()),
        url.api());
  }

  private @Nullable Offer work(List<Hit> entries) {
    String work = subject.hit().workId();
    long papers = entries.stream().map(e -> PageUrl.paperOf(e.id())).distinct().count();
    return subject.kind() == Kind.WORK || work == null || papers < 2
        ? null
        : new Offer("In " + Labels.number(papers, "paper"), PageUrl.work(work));
  }

  private String sentences(SearchResult all) {
    if (all.count() == 0) {
      return url.narrows() ? "No sentence passes these filters" : "Never cited in the text";
    }
    long papers =
        all.facets().stream()
            .filter(f -> f.dimension().equals("paper"))
            .mapToLong(SearchResult.Facet::total)
            .sum();
    boolean told = papers > 1 && url.filters().of("paper").isEmpty();
    return "Cited in "
        + Labels.number(all.count(), "sentence")
        + (told ? " of " + Labels.number(papers, "paper") : "");
  }

  private List<CitedView.Part> parts(Found found) {
    boolean both = !found.own().isEmpty() && !found.page().hits().isEmpty();
    boolean others = !subject.others().isEmpty() && found.own().isEmpty();
    return Stream.of(
            part(both ? "In the paper that lists it" : null, found.own()),
            part(
                both || others ? "In other papers that list the same work" : null,
                found.page().hits()))
        .filter(part -> !part.papers().isEmpty())
        .toList();
  }

  private CitedView.Part part(@Nullable String heading, List<Hit> statements) {
    Map<String, List<Hit>> byPaper = new LinkedHashMap<>();
    for (Hit hit : statements) {
      byPaper.computeIfAbsent(PageUrl.paperOf(hit.id()), p -> new ArrayList<>()).add(hit);
    }
    return new CitedView.Part(heading, byPaper.values().stream().map(this::ofPaper).toList());
  }

  private CitedView.OfPaper ofPaper(List<Hit> statements) {
    List<Concordance> lines = new ArrayList<>();
    List<CitedView.Said> said = new ArrayList<>();
    for (Hit hit : statements) {
      String anchor = "said-" + ++anchors;
      String reference = cited(hit);
      lines.addAll(Concordance.of(hit, reference, "#" + anchor));
      said.add(new CitedView.Said(anchor, StatementView.citing(hit, reference)));
    }
    StatementView first = said.getFirst().statement();
    return new CitedView.OfPaper(first.paperTitle(), first.paperHref(), lines, said);
  }

  /** The entry through which a statement cites the publication; a reference's own before others. */
  private String cited(Hit hit) {
    List<String> cited = CitingStatement.of(hit).references();
    return first(cited, subject.own()).or(() -> first(cited, subject.others())).orElse("");
  }

  private static Optional<String> first(List<String> ids, Set<String> wanted) {
    return ids.stream().filter(wanted::contains).findFirst();
  }

  private List<Choice> companies() {
    return Stream.of(Company.values())
        .map(c -> new Choice(label(c), url.with(c).path(), c == url.company()))
        .toList();
  }

  private static String label(Company company) {
    return switch (company) {
      case ANY -> "Any mark";
      case ALONE -> "Cited alone";
      case TOGETHER -> "In a group";
    };
  }

  private Paging paging(Found found) {
    long before = (long) (url.position().page() - 1) * SearchUrl.DEFAULT_PER_PAGE;
    long shown = found.page().hits().size();
    String next = found.page().nextCursor();
    String range =
        shown == 0 || (next == null && url.position().cursor() == null)
            ? ""
            : Labels.number(before + 1)
                + "–"
                + Labels.number(before + shown)
                + " of "
                + Labels.number(found.page().count());
    return new Paging(
        range,
        1,
        url.position().cursor() == null ? null : url.first().path(),
        next == null ? null : url.next(next).path());
  }

  static CitedView.Listing listing(Hit entry) {
    JsonNode json = RecordJson.read(entry.json());
    String paper = Json.text(json.path("paper"), "id", PageUrl.paperOf(entry.id()));
    return new CitedView.Listing(
        Json.text(json.path("paper"), "title", paper),
        PageUrl.paper(paper),
        Json.text(json, "label"),
        PageUrl.inPaper(entry.id()));
  }
}
