package org.ibid.server.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.ibid.indexer.schema.Kind;

/**
 * Notes which cells hold nothing but citations that deny something. A citation is read only where
 * one of its cells would otherwise be thought to hold none that affirms: about one for each cell.
 */
final class MatrixDenials {

  private final Documents documents;
  private final Predicate<Hit> denies;
  private final BitSet affirmed = new BitSet();
  private int read = MatrixWalk.NONE;
  private boolean readDenies;

  MatrixDenials(Documents documents, Predicate<Hit> denies) {
    this.documents = documents;
    this.denies = denies;
  }

  /**
   * A mention stands in a cell.
   *
   * @param citation its document, or {@link MatrixWalk#NONE}: a title denies nothing
   */
  void add(int cell, int citation) {
    if (!affirmed.get(cell) && !(citation != MatrixWalk.NONE && isDenial(citation))) {
      affirmed.set(cell);
    }
  }

  /** The mentions of a citation follow each other. */
  private boolean isDenial(int citation) {
    if (citation != read) {
      readDenies = denies.test(documents.hit(Kind.CITATION, citation, 0, List.of()));
      read = citation;
    }
    return readDenies;
  }

  /** Whether nothing that was added to a cell affirms. */
  boolean isDenied(int cell) {
    return !affirmed.get(cell);
  }
}
