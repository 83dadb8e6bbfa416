package org.ibid.indexer.literature;

import java.util.Set;

/** The types of items (CSL 1.0.2, appendix III). */
public final class CslTypes {

  /** All of them, as CSL writes them. */
  public static final Set<String> ALL =
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

  private CslTypes() {}

  /** Whether a text names a type, as CSL writes it. */
  public static boolean contains(String type) {
    return ALL.contains(type);
  }
}
