package org.ibid.indexer.source.medline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern PMID = Pattern.compile("(\\d{1,9}+)");
  private static final Pattern PMCID = Pattern.compile("(PMC\\d{1,9}+)", Pattern.CASE_INSENSITIVE);

  /** What identifiers are kept, by the names of their fields. */
  private enum Kind {
    DOI(ArticleIds.DOI),
    PMID(ArticleIds.PMID),
    PMCID(ArticleIds.PMCID);

    private final Pattern form;

    Kind(Pattern form) {
      this.form = form;
    }

    static @Nullable Kind named(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "doi" -> DOI;
        case "pubmed", "pmid" -> PMID;
        case "pmc", "pmcid" -> PMCID;
        default -> null;
      };
    }

    Optional<String> read(String printed) {
      Matcher match = form.matcher(printed.strip());
      return match.matches() ? Optional.of(cased(match.group(1))) : Optional.empty();
    }

    private String cased(String id) {
      return this == PMCID ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Kind, String> ids = new EnumMap<>(Kind.class);

  public ArticleIds() {}

  /**
   * Notes an identifier; the first of a kind counts.
   *
   * @param kind as records name it: {@code doi}, {@code pubmed}, {@code pmc}; no other is kept
   * @return why it is not kept; empty where it is
   */
  public Optional<String> note(String kind, String value) {
    @Nullable Kind known = Kind.named(kind);
    if (known == null) {
      return Optional.of("identifier of the kind " + (kind.isBlank() ? "unsaid" : kind.strip()));
    }
    @Nullable String id = known.read(value).orElse(null);
    if (id == null) {
      return Optional.of("identifier in no known form");
    }
    @Nullable String before = ids.putIfAbsent(known, id);
    return before == null || before.equals(id)
        ? Optional.empty()
        : Optional.of("another " + known.name());
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  @Nullable String pmid() {
    return ids.get(Kind.PMID);
  }

  /** Puts them in the place of what was read out of a text. */
  Publication.Builder applyTo(Publication.Builder publication) {
    ids.forEach((kind, id) -> {
      switch (kind) {
        case DOI -> publication.doi(id);
        case PMID -> publication.pmid(id);
        case PMCID -> publication.pmcid(id);
      }
    });
    return publication;
  }

  void confide(Map<String, Double> confidence) {
    ids.keySet().forEach(kind -> confidence.put(kind.name(), CONFIDENCE));
  }
}
