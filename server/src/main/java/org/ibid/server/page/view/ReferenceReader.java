package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Hit;

/** Makes the page of a reference out of the entries that list its work, and who cites them. */
public final class ReferenceReader {

  private ReferenceReader() {}

  /**
   * The page.
   *
   * @param reference whose page it is
   * @param citing the statements that cite each entry of the same work; the reference itself first,
   *     in the order of the text
   * @param schemes in the order in which their concepts are shown
   */
  public static ReferenceView read(
      Hit reference, Map<Hit, List<Hit>> citing, List<String> schemes) {
    JsonNode json = Json.read(reference.json());
    Bibliography bibliography = Bibliography.of(json);
    String raw = Json.text(json, "raw", "");
    String title = bibliography.title();
    List<ReferenceView.Evidence> evidence = evidence(citing);
    int sentences = evidence.stream().mapToInt(e -> e.statements().size()).sum();
    return new ReferenceView(
        title == null ? raw : title,
        bibliography,
        raw,
        citing.keySet().stream().map(ReferenceReader::listing).toList(),
        ConceptLinks.to(Kind.REFERENCE, schemes).groups(json),
        evidence,
        sentences == 0 ? "Never cited in the text" : cited(sentences, evidence.size()));
  }

  /** Ids of the entries that a work has. */
  public static List<String> members(Hit work) {
    return Json.texts(Json.read(work.json()), "members");
  }

  private static String cited(int sentences, int papers) {
    String of = papers > 1 ? " of " + Labels.number(papers, "paper") : "";
    return "Cited in " + Labels.number(sentences, "sentence") + of;
  }

  private static List<ReferenceView.Evidence> evidence(Map<Hit, List<Hit>> citing) {
    Map<String, List<StatementView>> byPaper = new LinkedHashMap<>();
    citing.forEach((entry, statements) ->
        statements.stream()
            .map(s -> StatementView.citing(s, entry.id()))
            .forEach(s -> byPaper.computeIfAbsent(s.paperHref(), p -> new ArrayList<>()).add(s)));
    return byPaper.entrySet().stream()
        .map(e ->
            new ReferenceView.Evidence(
                e.getValue().getFirst().paperTitle(), e.getKey(), e.getValue()))
        .toList();
  }

  private static ReferenceView.Listing listing(Hit entry) {
    JsonNode json = Json.read(entry.json());
    String paper = Json.text(json.path("paper"), "id", PageUrl.paperOf(entry.id()));
    return new ReferenceView.Listing(
        Json.text(json.path("paper"), "title", paper),
        PageUrl.paper(paper),
        Json.text(json, "label"),
        PageUrl.inPaper(entry.id()));
  }
}
