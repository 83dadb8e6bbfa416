package org.ibid.server.export;

import java.io.IOException;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.style.CitationStyles;

/** Carries hits away in any format. Safe for many threads. */
public final class Exporter {

  /**
   * Records that a bibliography may have. A style sorts and tells apart all of them at once, at
   * some milliseconds each: this many take seconds, not minutes.
   */
  public static final int MOST_IN_BIBLIOGRAPHY = 1_000;

  private final Bibliographies bibliographies = new Bibliographies();

  /**
   * All hits as a file; closing it closes them, and so does a failure.
   *
   * @param kind of the hits
   * @throws InvalidRequestException where there is no such style, or there are more records than a
   *     bibliography may have
   */
  public Export export(AllHits hits, Kind kind, Wanted wanted) throws IOException {
    try {
      requireKnown(wanted.style());
      Export export = new Export(hits, kind, this, wanted);
      requireFit(export.count(), wanted.format());
      return export;
    } catch (IOException | RuntimeException e) {
      hits.close();
      throw e;
    }
  }

  /**
   * Lets pass what is a citation style.
   *
   * @throws InvalidRequestException where it is none that there is
   */
  public static void requireKnown(String style) {
    if (!CitationStyles.NAMES.contains(style)) {
      String known = String.join(", ", CitationStyles.NAMES);
      throw new InvalidRequestException(
          "style", "Expected one of " + known + ", got \"" + shortened(style) + "\".");
    }
  }

  private static String shortened(String text) {
    int most = 60;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  private static void requireFit(long count, Format format) {
    if (format.isBibliography() && count > MOST_IN_BIBLIOGRAPHY) {
      throw new InvalidRequestException(
          "format",
          "A bibliography has at most "
              + MOST_IN_BIBLIOGRAPHY
              + " records, and these are "
              + count
              + ". Narrow the search, or take them all as RIS, BibTeX or CSL-JSON.");
    }
  }

  RecordWriter writer(Appendable out, Wanted wanted) {
    Notes notes = new Notes(wanted.question());
    return switch (wanted.format()) {
      case RIS -> new RisWriter(out, notes);
      case BIBTEX -> new BibtexWriter(out, notes);
      case CSL -> new CslWriter(out, notes);
      case NBIB -> new NbibWriter(out, notes);
      case CSV -> new CsvWriter(out, wanted.question());
      case BIBLIOGRAPHY, HTML -> new BibliographyWriter(out, wanted, bibliographies);
    };
  }
}
