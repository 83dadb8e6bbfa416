package org.ibid.indexer.source.csl;

import java.util.Map;
import java.util.Set;

/** Types of CSL 1.0.2, and what Crossref and older styles call them. */
final class CslType {

  private static final Set<String> TYPES =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "classic",
          "collection",
          "dataset",
          "document",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "event",
          "figure",
          "graphic",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "musical_score",
          "pamphlet",
          "paper-conference",
          "patent",
          "performance",
          "periodical",
          "personal_communication",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "review-book",
          "software",
          "song",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage");

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
    return TYPES.contains(type) ? type : OTHER_NAMES.getOrDefault(type, "document");
  }

  /** Whether a type is one that bibliographies have. */
  static boolean isKnown(String type) {
    return TYPES.contains(type) || OTHER_NAMES.containsKey(type);
  }
}
