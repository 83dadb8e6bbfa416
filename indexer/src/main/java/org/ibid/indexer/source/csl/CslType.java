package org.ibid.indexer.source.csl;

import java.util.Map;
import org.ibid.indexer.literature.CslTypes;

/** Types of CSL 1.0.2, and what Crossref and older styles call them. */
final class CslType {

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("journal-article", "article-journal"),
          Map.entry("proceedings-article", "paper-conference"),
          Map.entry("book-chapter", "chapter"),
          Map.entry("book-section", "chapter"),
          Map.entry("book-part", "chapter"),
          Map.entry("monograph", "book"),
          Map.entry("edited-book", "book"),
          Map.entry("reference-book", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("reference-entry", "entry-encyclopedia"),
          Map.entry("dissertation", "thesis"),
          Map.entry("posted-content", "article"),
          Map.entry("peer-review", "review"),
          Map.entry("journal", "periodical"),
          Map.entry("report-component", "report"),
          Map.entry("other", "document"));

  private CslType() {}

  /** The type of CSL; {@code document} for one that nobody defines. */
  static String of(String type) {
    return CslTypes.contains(type) ? type : OTHER_NAMES.getOrDefault(type, "document");
  }

  /** Whether a type is one that bibliographies have. */
  static boolean isKnown(String type) {
    return CslTypes.contains(type) || OTHER_NAMES.containsKey(type);
  }
}
