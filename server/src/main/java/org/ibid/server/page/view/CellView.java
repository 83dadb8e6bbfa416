package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a cell of a matrix: its quotations, or what comes nearest.
 *
 * @param row label of the concept of its row
 * @param column label of the concept of its column
 * @param heading how many quotations there are, in words
 * @param tableHref the matrix
 * @param quotations in the order of the papers and their texts
 * @param nearest what an empty cell has instead
 */
public record CellView(
    String row,
    String column,
    String heading,
    String explanation,
    String tableHref,
    List<Quotation> quotations,
    List<Near> nearest,
    @Nullable String nextHref) {

  public CellView {
    quotations = List.copyOf(quotations);
    nearest = List.copyOf(nearest);
  }

  /**
   * A quotation with its references.
   *
   * @param statement the sentence, or null where the titles of the references say it alone
   * @param references those that belong to the cell
   * @param why where each concept stands and in which words; a line each
   * @param denied the words that deny something in it, in one line; empty where nothing is denied
   */
  public record Quotation(
      @Nullable StatementView statement,
      List<Reference> references,
      List<String> why,
      String denied) {
    public Quotation {
      references = List.copyOf(references);
      why = List.copyOf(why);
    }
  }

  /** A reference of a quotation. */
  public record Reference(
      @Nullable String label, String title, String href, Bibliography bibliography) {}

  /**
   * A way in which evidence comes near.
   *
   * @param href where all of it is, or null
   */
  public record Near(
      String why, String count, @Nullable String href, List<StatementView> statements) {
    public Near {
      statements = List.copyOf(statements);
    }
  }
}
