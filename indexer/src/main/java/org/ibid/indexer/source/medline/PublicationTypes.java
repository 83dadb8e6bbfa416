package org.ibid.indexer.source.medline;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What MEDLINE's publication types say in CSL's words. */
final class PublicationTypes {

  /** Those that say what a record is of, not what its article is like. */
  private static final Map<String, String> CSL_TYPES =
      Map.of(
          "Academic Dissertation", "thesis",
          "Book", "book",
          "Dataset", "dataset",
          "Newspaper Article", "article-newspaper",
          "Preprint", "article",
          "Technical Report", "report");

  private PublicationTypes() {}

  /** The CSL type of a record that stands in no book. */
  static String type(Collection<String> printed) {
    return printed.stream()
        .map(CSL_TYPES::get)
        .filter(type -> type != null)
        .findFirst()
        .orElse("article-journal");
  }

  /** {@code review}, {@code preprint}, or null. */
  static @Nullable String genre(Collection<String> printed) {
    if (printed.stream().anyMatch(PublicationTypes::isReview)) {
      return "review";
    }
    return printed.contains("Preprint") ? "preprint" : null;
  }

  /** {@code Systematic Review}; older records have {@code Review, Tutorial} and its like. */
  private static boolean isReview(String type) {
    return type.equals("Review")
        || type.endsWith(" Review")
        || type.startsWith("Review, ")
        || type.equals("Review Literature")
        || type.equals("Review of Reported Cases");
  }
}
