package org.ibid.indexer.source.medline;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers that a record gives an article outright. One that doesn't have the form of its
 * kind is none.
 */
public final class ArticleIds {

  /** An identifier that the record gives is as sure as one can be. */
  private static final double CONFIDENCE = 0.99;

  private static final Pattern DOI =
      Pattern.compile(
          "(?:https?+://)?+(?:dx\\.)?+(?:doi\\.org/)?+(?:doi:\\s*+)?+(10\\.\\d{4,9}[^\\s/]{0,20}+/\\S++)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PMID = Pattern.compile("\\d{1,9}+");
  private static final Pattern PMCID =
      Pattern.compile("PMC\\d{1,9}+", Pattern.CASE_INSENSITIVE);

  private @Nullable String doi;
  private @Nullable String pmid;
  private @Nullable String pmcid;

  public ArticleIds() {}

  /**
   * Notes an identifier; the first of a kind counts.
   *
   * @param kind as records name it: {@code doi}, {@code pubmed}, {@code pmc}; others are passed over
   * @return whether it is of a kind that is kept, and has its form
   */
  public boolean note(String kind, String value) {
    String id = value.strip();
    switch (kind.toLowerCase(Locale.ROOT)) {
      case "doi" -> {
        Matcher printed = DOI.matcher(id);
        if (printed.matches()) {
          doi = doi == null ? printed.group(1).toLowerCase(Locale.ROOT) : doi;
          return true;
        }
      }
      case "pubmed", "pmid" -> {
        if (PMID.matcher(id).matches()) {
          pmid = pmid == null ? id : pmid;
          return true;
        }
      }
      case "pmc", "pmcid" -> {
        if (PMCID.matcher(id).matches()) {
          pmcid = pmcid == null ? id.toUpperCase(Locale.ROOT) : pmcid;
          return true;
        }
      }
      default -> {}
    }
    return false;
  }

  boolean isEmpty() {
    return doi == null && pmid == null && pmcid == null;
  }

  @Nullable String pmid() {
    return pmid;
  }

  /** Puts them in the place of what was read out of a text. */
  Publication.Builder applyTo(Publication.Builder publication) {
    if (doi != null) {
      publication.doi(doi);
    }
    if (pmid != null) {
      publication.pmid(pmid);
    }
    if (pmcid != null) {
      publication.pmcid(pmcid);
    }
    return publication;
  }

  void confide(Map<String, Double> confidence) {
    if (doi != null) {
      confidence.put("DOI", CONFIDENCE);
    }
    if (pmid != null) {
      confidence.put("PMID", CONFIDENCE);
    }
    if (pmcid != null) {
      confidence.put("PMCID", CONFIDENCE);
    }
  }
}
