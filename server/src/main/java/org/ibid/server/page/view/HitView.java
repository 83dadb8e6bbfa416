package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/** A hit in a list, by kind. */
public sealed interface HitView {

  /**
   * A passage that says why it was found.
   *
   * @param where the field it is of, in words
   */
  record Snippet(String where, List<Piece> pieces) {
    public Snippet {
      pieces = List.copyOf(pieces);
    }
  }

  /** What can be looked at next, and how much of it there is. */
  record Onward(String text, String href) {}

  /**
   * A paper or reference.
   *
   * @param label printed number of a reference, or null
   * @param title in pieces, what matched among them
   * @param paper what the reference stands in; null for a paper
   * @param snippets passages of other fields
   */
  record Publication(
      String href,
      @Nullable String label,
      List<Piece> title,
      Bibliography bibliography,
      @Nullable Onward paper,
      List<Snippet> snippets,
      List<Onward> onward,
      List<ConceptView> concepts)
      implements HitView {
    public Publication {
      title = List.copyOf(title);
      snippets = List.copyOf(snippets);
      onward = List.copyOf(onward);
      concepts = List.copyOf(concepts);
    }
  }

  /** A statement. */
  record Sentence(StatementView statement, Onward like) implements HitView {}

  /** The view of a hit; {@code links} says what its concepts lead to. */
  static HitView of(Hit hit, ConceptLinks links) {
    return switch (links.search().kind()) {
      case STATEMENT ->
          new Sentence(StatementView.found(hit, links), like(Kind.STATEMENT, hit.id()));
      case PAPER -> paper(hit, RecordJson.read(hit.json()), links);
      case REFERENCE -> reference(hit, RecordJson.read(hit.json()), links);
      case CITATION, WORK ->
          throw new IllegalArgumentException("no page lists " + links.search().kind());
    };
  }

  private static HitView paper(Hit hit, JsonNode json, ConceptLinks links) {
    List<Onward> onward = new ArrayList<>();
    JsonNode counts = json.path("counts");
    onward(onward, counts.path("references").asLong(), Kind.REFERENCE, hit.id());
    onward(onward, counts.path("statements").asLong(), Kind.STATEMENT, hit.id());
    onward.add(like(Kind.PAPER, hit.id()));
    return publication(hit, json, links, new Place(PageUrl.paper(hit.id()), null, onward));
  }

  private static HitView reference(Hit hit, JsonNode json, ConceptLinks links) {
    String href = PageUrl.reference(hit.id());
    List<Onward> onward = new ArrayList<>();
    long statements = json.path("cited").path("statements").asLong();
    if (statements > 0) {
      onward.add(new Onward("Cited in " + Labels.number(statements, "sentence"), href));
    } else {
      onward.add(new Onward("Never cited in the text", href));
    }
    if (hit.citedByPapers() > 1) {
      String work = hit.workId() == null ? href : PageUrl.work(hit.workId());
      onward.add(new Onward("Cited by " + Labels.number(hit.citedByPapers(), "paper"), work));
    }
    onward.add(like(Kind.REFERENCE, hit.id()));
    String paper = Json.text(json.path("paper"), "id", PageUrl.paperOf(hit.id()));
    String title = Json.text(json.path("paper"), "title", paper);
    Onward within = new Onward(title, PageUrl.inPaper(hit.id()));
    return publication(hit, json, links, new Place(href, within, onward));
  }

  /** Where a hit's links lead. */
  record Place(String href, @Nullable Onward paper, List<Onward> onward) {}

  private static HitView publication(Hit hit, JsonNode json, ConceptLinks links, Place place) {
    Bibliography bibliography = Bibliography.of(json);
    String title = bibliography.title();
    String shown = title == null ? Json.text(json, "raw", hit.id()) : title;
    Layers layers = new Layers(shown);
    List<Passages.Found> found = new ArrayList<>();
    for (Hit.Highlight highlight : telling(hit.highlights())) {
      for (String html : highlight.fragments()) {
        Fragment fragment = Fragment.parse(html);
        boolean inTitle = highlight.field().equals(title == null ? "raw" : "title");
        if (!inTitle || !fragment.layOver(shown, layers)) {
          found.add(new Passages.Found(highlight.field(), fragment));
        }
      }
    }
    if (links.search().kind() == Kind.REFERENCE) {
      found.addAll(new Reasons(links).of(hit, json, shown, layers));
    }
    Passages passages = Passages.of(hit.id(), hit.highlights(), links.lookup());
    return new Publication(
        place.href(),
        Json.text(json, "label"),
        layers.pieces(),
        bibliography,
        place.paper(),
        passages.snippets(found),
        place.onward(),
        links.chips(json));
  }

  /** The entry as printed repeats the others: it is shown only where nothing else matched. */
  private static List<Hit.Highlight> telling(List<Hit.Highlight> highlights) {
    return highlights.size() <= 1
        ? highlights
        : highlights.stream().filter(h -> !h.field().equals("raw")).toList();
  }

  /** The search for what is like a record. */
  static Onward like(Kind kind, String id) {
    return new Onward("More like this", SearchUrl.like(kind, id).path());
  }

  /** Adds the search for all of a kind that a paper has, where it has any. */
  static void onward(List<Onward> onward, long count, Kind kind, String paper) {
    if (count > 0) {
      SearchUrl all = SearchUrl.of(kind).with(Filters.NONE.and(Filter.of("paper", paper)));
      onward.add(new Onward(Labels.count(count, kind), all.path()));
    }
  }
}
