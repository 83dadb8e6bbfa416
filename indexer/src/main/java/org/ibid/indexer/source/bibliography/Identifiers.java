package org.ibid.indexer.source.bibliography;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers out of fields that are there for them. What is not written as the identifier's own
 * standard says is none: it is not mended.
 */
public final class Identifiers {

  /** ISO 26324: directory indicator 10, registrant, a slash, and a suffix without white space. */
  private static final Pattern DOI =
      Pattern.compile(
          "(?:https?+:)?+/{0,2}+(?:(?=[\\w.-]{0,80}doi)[\\w.-]{1,120}+/)?+(?:doi\\s*+[:=]?+\\s*+)?+"
              + "(?:https?+://(?:dx\\.)?+doi\\.org/)?+"
              + "(10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}+(?:/|%2F)\\S{1,300}+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOI_LINK =
      Pattern.compile(
          "^(?:https?+:)?+//(?:dx\\.|www\\.)?+doi\\.org/10\\.", Pattern.CASE_INSENSITIVE);

  private static final Pattern PMID =
      Pattern.compile(
          "(?:(?:PMID|PubMed(?: ID)?+)\\s?+:?+\\s?+)?+([1-9]\\d{0,7}+)\\s?+(?:\\[pmid\\])?+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKED_PMID =
      Pattern.compile(
          "(?:(?:PMID|PubMed(?: ID)?+)\\s?+:?+\\s?+[1-9]\\d{0,7}+|[1-9]\\d{0,7}+\\s?+\\[pmid\\])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PMID_LINK =
      Pattern.compile(
          "^https?+://(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|(?:www\\.)?+ncbi\\.nlm\\.nih\\.gov/pubmed)"
              + "/([1-9]\\d{0,7}+)/?+$");

  private static final Pattern PMCID =
      Pattern.compile(
          "(?:PMCID\\s?+:?+\\s?+)?+PMC\\s?+(\\d{4,9}+)(?:\\.\\d)?+\\s?+(?:\\[pmcid\\])?+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PMCID_LINK =
      Pattern.compile("^https?+://[a-z./]{8,40}?/articles/(PMC\\d{4,9}+)/?+$");

  private static final Pattern ISSN =
      Pattern.compile("(?<![\\dXx-])(\\d{4})-?+(\\d{3}[\\dXx])(?![\\dXx-])");

  private static final Pattern ISBN =
      Pattern.compile(
          "(?<![\\dXx-])(?:97[89][- ]?+)?+\\d(?:[- ]?+\\d){8}[- ]?+[\\dXx](?![\\dXx-])");

  private static final Pattern LINK =
      Pattern.compile("(?:https?|ftp)://[^\\s;<>\"]++", Pattern.CASE_INSENSITIVE);

  private Identifiers() {}

  /** A DOI, lower-cased, without resolver. */
  public static Optional<String> doi(String field) {
    Matcher matcher = DOI.matcher(field.strip());
    return matcher.lookingAt()
        ? Optional.of(withoutEnd(decoded(matcher.group(1))))
        : Optional.empty();
  }

  /** A DOI that a link is the resolver's address of. */
  public static Optional<String> doiOfLink(String link) {
    return DOI_LINK.matcher(link.strip()).find() ? doi(link) : Optional.empty();
  }

  /** Resolvers' addresses have their slashes and brackets percent-encoded. */
  private static String decoded(String doi) {
    if (doi.indexOf('%') < 0) {
      return doi;
    }
    try {
      return URLDecoder.decode(doi.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return doi;
    }
  }

  /** What ends the sentence that a DOI stands in is not its own. */
  private static String withoutEnd(String doi) {
    int end = doi.length();
    while (end > 0 && ".,;:\"'".indexOf(doi.charAt(end - 1)) >= 0) {
      end--;
    }
    return doi.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The digits of a field that is there for a PMID. */
  public static Optional<String> pmid(String field) {
    return whole(PMID, field);
  }

  /** The digits of a PMID that says that it is one: {@code 12345[pmid]}, {@code PMID: 12345}. */
  public static Optional<String> markedPmid(String field) {
    return MARKED_PMID.matcher(field.strip()).matches() ? pmid(field) : pmidOfLink(field);
  }

  private static Optional<String> pmidOfLink(String link) {
    Matcher matcher = PMID_LINK.matcher(link.strip());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** A PMCID, which always says that it is one, or a link to one: {@code PMC3654245}. */
  public static Optional<String> pmcid(String field) {
    Matcher link = PMCID_LINK.matcher(field.strip());
    return link.find()
        ? Optional.of(link.group(1))
        : whole(PMCID, field).map(digits -> "PMC" + digits);
  }

  private static Optional<String> whole(Pattern pattern, String field) {
    Matcher matcher = pattern.matcher(field.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The first ISSN in a field, with its hyphen. */
  public static Optional<String> issn(String field) {
    Matcher matcher = ISSN.matcher(field);
    return matcher.find()
        ? Optional.of((matcher.group(1) + "-" + matcher.group(2)).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The ISSN of a field that is there for either number: eight digits of an ISBN are none. */
  public static Optional<String> issnNoIsbn(String field) {
    return isbn(field).isPresent() ? Optional.empty() : issn(field);
  }

  /** The first ISBN in a field, its digits only. */
  public static Optional<String> isbn(String field) {
    Matcher matcher = ISBN.matcher(field);
    return matcher.find()
        ? Optional.of(matcher.group().replaceAll("[- ]", "").toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The first address in a field that a browser could open. */
  public static Optional<String> url(String field) {
    Matcher matcher = LINK.matcher(field);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
