package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that cites.
 *
 * @param href the sentence where it stands in its paper
 * @param sentence verbatim, in pieces; the numbers of its marks lead to references
 * @param before the sentence before it, or empty
 * @param after the sentence after it, or empty
 * @param section the heading it stands under, or empty
 * @param references what it cites, in printed order
 * @param beside passages around it that matched where the sentence itself didn't
 */
public record StatementView(
    String href,
    List<Piece> sentence,
    String before,
    String after,
    String section,
    String paperTitle,
    String paperHref,
    List<Cited> references,
    List<ConceptView> concepts,
    List<HitView.Snippet> beside) {

  /** So many references are listed outright, more on demand. */
  private static final int LISTED = 4;

  /**
   * A reference that a statement cites.
   *
   * @param label printed number, or null in an unnumbered list
   * @param brief who and when
   * @param own whether it is the one whose page shows the statement
   * @param coins what a COinS element is titled
   */
  public record Cited(
      String id,
      @Nullable String label,
      String brief,
      String title,
      String href,
      boolean own,
      String coins) {}

  public StatementView {
    sentence = List.copyOf(sentence);
    references = List.copyOf(references);
    concepts = List.copyOf(concepts);
    beside = List.copyOf(beside);
  }

  /** The references that are listed outright. */
  public List<Cited> listed() {
    return references.subList(0, references.size() <= LISTED + 1 ? references.size() : LISTED);
  }

  /** Those that are listed on demand. */
  public List<Cited> further() {
    return references.subList(listed().size(), references.size());
  }

  /** The references besides the one whose page shows the statement. */
  public List<Cited> others() {
    return references.stream().filter(reference -> !reference.own()).toList();
  }

  /** A statement that was searched for: what matched is shown. */
  static StatementView found(Hit hit, ConceptLinks links) {
    JsonNode json = RecordJson.read(hit.json());
    String sentence = Json.text(json, "sentence", "");
    Layers layers = marks(json, sentence, null);
    List<HitView.Snippet> beside = new ArrayList<>();
    for (Hit.Highlight highlight : hit.highlights()) {
      for (String html : highlight.fragments()) {
        Fragment fragment = Fragment.parse(html);
        if (!fragment.layOver(sentence, layers)) {
          beside.add(new HitView.Snippet(Labels.field(highlight.field()), fragment.pieces()));
        }
      }
    }
    List<Piece> pieces = layers.pieces();
    boolean matched = pieces.stream().anyMatch(Piece::matched);
    return view(json, pieces, null, links.chips(json), matched ? List.of() : beside);
  }

  /**
   * A statement as one reference's evidence: its marks that name the reference stand out, and so
   * does what they support where that is less than the sentence.
   */
  public static StatementView citing(Hit hit, String referenceId) {
    JsonNode json = RecordJson.read(hit.json());
    Layers layers = marks(json, Json.text(json, "sentence", ""), referenceId);
    return view(json, layers.pieces(), referenceId, List.of(), List.of());
  }

  /**
   * A statement as what some of its citations support.
   *
   * @param citations those that stand out, with what they support
   * @param words that are marked where what is supported has them
   */
  public static StatementView quoted(Hit hit, List<Hit> citations, Set<String> words) {
    JsonNode json = RecordJson.read(hit.json());
    String sentence = Json.text(json, "sentence", "");
    Layers layers = marks(json, sentence, null);
    List<Mark> all = new ArrayList<>();
    json.path("citations").forEach(c -> all.add(Mark.of(c)));
    citations.stream()
        .map(citation -> Mark.of(RecordJson.read(citation.json())))
        .forEach(mark -> mark.layQuoted(sentence, all, layers, words));
    return view(json, layers.pieces(), null, List.of(), List.of());
  }

  private static StatementView view(
      JsonNode json,
      List<Piece> sentence,
      @Nullable String own,
      List<ConceptView> concepts,
      List<HitView.Snippet> beside) {
    String paper = Json.text(json.path("paper"), "id", "");
    return new StatementView(
        PageUrl.inPaper(Json.text(json, "id", "")),
        sentence,
        Json.text(json, "before", ""),
        Json.text(json, "after", ""),
        Json.text(json, "section", ""),
        Json.text(json.path("paper"), "title", paper),
        PageUrl.paper(paper),
        Json.list(json, "references").stream().map(r -> cited(r, own)).toList(),
        concepts,
        beside);
  }

  private static Cited cited(JsonNode json, @Nullable String own) {
    Bibliography bibliography = Bibliography.of(json);
    String id = Json.text(json, "id", "");
    String title = bibliography.title();
    return new Cited(
        id,
        Json.text(json, "label"),
        bibliography.brief(),
        title == null ? Json.text(json, "raw", "") : title,
        PageUrl.reference(id),
        id.equals(own),
        bibliography.coins());
  }

  private static Layers marks(JsonNode json, String sentence, @Nullable String own) {
    Map<String, String> labels = new HashMap<>();
    json.path("references")
        .forEach(r -> labels.put(Json.text(r, "id", ""), Json.text(r, "label", "")));
    Layers layers = new Layers(sentence);
    List<Mark> marks = new ArrayList<>();
    json.path("citations").forEach(c -> marks.add(Mark.of(c)));
    marks.forEach(m -> m.layScope(sentence, marks, layers, own));
    marks.forEach(m -> m.layOver(sentence, layers, labels, own, PageUrl::reference));
    return layers;
  }
}
