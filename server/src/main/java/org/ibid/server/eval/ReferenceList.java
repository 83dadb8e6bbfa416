package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles;
import org.jspecify.annotations.Nullable;

/** The reference list of an article, printed in a citation style. */
final class ReferenceList {

  /** The share of a list that must be there as printed to print it so. */
  private static final double MIN_PRINTED = 0.9;

  private ReferenceList() {}

  /**
   * An entry for each reference, in order, without numbers.
   *
   * @param asPrinted whether to print entries as the journal did, where the XML keeps that
   */
  static List<String> print(
      List<GoldReference> references, String style, boolean asPrinted, CitationStyles styles) {
    long kept = references.stream().filter(reference -> reference.printed() != null).count();
    boolean keep = asPrinted && kept >= references.size() * MIN_PRINTED;
    List<Publication> toStyle = new ArrayList<>();
    List<@Nullable String> lines = new ArrayList<>();
    for (GoldReference reference : references) {
      String printed = reference.printed();
      boolean isKept = printed != null && (keep || !reference.hasFields());
      lines.add(isKept ? printed : null);
      if (!isKept) {
        toStyle.add(reference.publication());
      }
    }
    return filled(lines, styles.print(style, toStyle));
  }

  private static List<String> filled(List<@Nullable String> lines, List<String> styled) {
    List<String> entries = new ArrayList<>();
    int next = 0;
    for (String line : lines) {
      entries.add(line == null ? styled.get(next++) : line);
    }
    return entries;
  }
}
