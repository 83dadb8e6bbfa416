package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.evidence.matrix.CellEvidence;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.evidence.matrix.Nearest;
import org.ibid.server.evidence.matrix.Quoted;
import org.ibid.server.page.view.CellView.Near;
import org.ibid.server.page.view.CellView.Quotation;
import org.ibid.server.page.view.CellView.Reference;
import org.ibid.server.search.Hit;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.jspecify.annotations.Nullable;

/** Makes the page of a cell of a matrix. */
public final class CellReader {

  private final MatrixUrl url;
  private final Schemes schemes;

  /** A reader for the cell at an address. */
  public CellReader(MatrixUrl url, Schemes schemes) {
    this.url = url;
    this.schemes = schemes;
  }

  /**
   * The page.
   *
   * @param evidence where both concepts have to stand
   * @param from how many quotations were passed over
   */
  public CellView read(CellEvidence cell, Evidence evidence, int from) {
    int end = from + cell.quoted().size();
    return new CellView(
        cell.row().label(),
        cell.column().label(),
        cell.count() == 0 ? "No evidence" : Labels.number(cell.count(), "quotation"),
        MatrixTable.explanation(evidence),
        url.with("row", null).with("column", null).with("from", null).table(),
        cell.quoted().stream().map(quoted -> quotation(quoted, cell)).toList(),
        cell.nearest().stream().map(near -> near(near, cell)).toList(),
        end < cell.count() ? url.with("from", Integer.toString(end)).cell() : null);
  }

  private static Quotation quotation(Quoted quoted, CellEvidence cell) {
    Hit statement = quoted.quotation().statement();
    Set<String> words = new TreeSet<>(quoted.row().words());
    words.addAll(quoted.column().words());
    return new Quotation(
        statement == null
            ? null
            : StatementView.quoted(statement, quoted.quotation().citations(), words),
        quoted.quotation().references().stream().map(CellReader::reference).toList(),
        List.of(why(cell.row(), quoted.row()), why(cell.column(), quoted.column())),
        quoted.denied().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")));
  }

  private static String why(Concept concept, Quoted.Named named) {
    String where =
        new TreeSet<>(named.where())
            .stream()
                .map(place -> place.equals("title") ? "its title" : "the scope")
                .collect(Collectors.joining(" and "));
    String words =
        new TreeSet<>(named.words())
            .stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    return concept.label() + ": " + words + " in " + where;
  }

  private static Reference reference(Hit hit) {
    JsonNode json = RecordJson.read(hit.json());
    Bibliography bibliography = Bibliography.of(json);
    String title = bibliography.title();
    return new Reference(
        Json.text(json, "label"),
        title == null ? Json.text(json, "raw", "") : title,
        PageUrl.reference(hit.id()),
        bibliography);
  }

  private Near near(Nearest near, CellEvidence cell) {
    List<StatementView> statements = new ArrayList<>();
    near.statements()
        .forEach(hit -> statements.add(StatementView.quoted(hit, List.of(), Set.of())));
    boolean broader = near.way() == Nearest.Way.BROADER;
    return new Near(
        broader ? label(near, cell) : near.way().words(),
        Labels.number(near.count(), broader ? "quotation" : "sentence"),
        href(near),
        statements);
  }

  private String label(Nearest near, CellEvidence cell) {
    return label(cell.row(), near.row()) + " and " + label(cell.column(), near.column());
  }

  private String label(Concept own, String id) {
    return schemes.concept(own.scheme(), id).map(Concept::label).orElse(id);
  }

  private @Nullable String href(Nearest near) {
    return switch (near.way()) {
      case BROADER ->
          url.with("row", near.row()).with("column", near.column()).with("from", null).cell();
      case SCOPE_AND_TITLE -> url.with("evidence", "any").with("from", null).cell();
      case SENTENCE, NEIGHBOUR -> null;
    };
  }
}
