package org.ibid.indexer.source.jats;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;

/** Identifiers as they are marked up: a kind and a value. */
final class PublicationIds {

  /** ISO 26324: 10.REGISTRANT/ITEM. */
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9})?+/\\S++");

  private static final Pattern PMID = Pattern.compile("(?:PMID:? ?)?+(\\d{1,8})");
  private static final Pattern PMCID = Pattern.compile("(?:PMC)?+(\\d{2,9})");

  private PublicationIds() {}

  /** Puts a value where its kind belongs, if it is one of that kind. */
  static void put(Publication.Builder fields, String kind, String text) {
    switch (kind.toLowerCase(Locale.ROOT)) {
      case "doi" -> doi(text).ifPresent(fields::doi);
      case "pmid", "pmpid", "pubmed" -> number(PMID, text).ifPresent(fields::pmid);
      case "pmc", "pmcid" -> number(PMCID, text).ifPresent(id -> fields.pmcid("PMC" + id));
      case "isbn" -> fields.isbn(text.replaceAll("(?i)isbn:?|[- ]", ""));
      case "issn" -> fields.issn(text);
      default -> {
        // Numbers of publishers and archives.
      }
    }
  }

  private static Optional<String> number(Pattern form, String text) {
    Matcher number = form.matcher(text);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** The first DOI in a text, lower-cased, without resolver and without the stop behind it. */
  static Optional<String> doi(String text) {
    int sign = text.indexOf("10.");
    Matcher doi = DOI.matcher(text);
    if (sign < 0 || !doi.find(sign)) {
      return Optional.empty();
    }
    String found = doi.group();
    int end = found.length();
    while (end > 0 && ".,;:/\"'\u201d>".indexOf(found.charAt(end - 1)) >= 0) {
      end--;
    }
    if (found.endsWith(")") && found.indexOf('(') < 0) {
      end = Math.min(end, found.length() - 1);
    }
    return Optional.of(found.substring(0, end).toLowerCase(Locale.ROOT));
  }
}
