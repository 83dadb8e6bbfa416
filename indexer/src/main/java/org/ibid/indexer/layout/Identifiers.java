package org.ibid.indexer.layout;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers as pages print them. */
final class Identifiers {

  private static final Pattern DOI =
      Pattern.compile("(?<![\\w/.])10\\.\\d{4,9}/[^\\s\"<>\\[\\]{}|，；。]{1,200}+");
  private static final Pattern RESOLVER =
      Pattern.compile(
          "(?:\\bdoi\\s*:?\\s*)?+(?:https?://(?:dx\\.|www\\.)?+doi\\.org/\\s*)?+10\\.\\d{4,9}/[^\\s\"<>\\[\\]{}|，；。]{1,200}+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI_AFTER_RESOLVER =
      Pattern.compile(
          "doi\\.org/\\s*(10\\.\\d{4,9}/[^\\s\"<>\\[\\]{}|，；。]{1,200}+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PMID =
      Pattern.compile(
          "\\b(?:PMID|PubMed ID|Medline|PubMed)\\s?:\\s?(\\d{4,9})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PMCID = Pattern.compile("\\bPMC\\s?(\\d{4,9})\\b");
  private static final Pattern ISSN =
      Pattern.compile(
          "\\bE?-?ISSN\\b[^\\d\\n]{0,20}(\\d{4}[-–]\\d{3}[\\dXx])\\b", Pattern.CASE_INSENSITIVE);

  private Identifiers() {}

  /** The first DOI, lower-cased and without the punctuation of its sentence. */
  static Optional<String> doi(String text) {
    Matcher resolved = DOI_AFTER_RESOLVER.matcher(text);
    if (resolved.find()) {
      return Optional.of(clean(resolved.group(1)));
    }
    Matcher bare = DOI.matcher(text);
    return bare.find() ? Optional.of(clean(bare.group())) : Optional.empty();
  }

  static Optional<String> pmid(String text) {
    return first(PMID, text);
  }

  static Optional<String> pmcid(String text) {
    return first(PMCID, text).map(digits -> "PMC" + digits);
  }

  static Optional<String> issn(String text) {
    return first(ISSN, text).map(issn -> issn.replace('–', '-').toUpperCase(Locale.ROOT));
  }

  /** All of a text's identifiers by CSL field name. */
  static Map<String, String> of(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    doi(text).ifPresent(doi -> found.put("DOI", doi));
    pmid(text).ifPresent(pmid -> found.put("PMID", pmid));
    pmcid(text).ifPresent(pmcid -> found.put("PMCID", pmcid));
    return found;
  }

  /** A text without its DOIs and their resolvers. */
  static String withoutDoi(String text) {
    return RESOLVER.matcher(text).replaceAll(" ");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String clean(String doi) {
    int end = doi.length();
    while (end > 0 && isTail(doi, end)) {
      end--;
    }
    return doi.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** A closing bracket belongs to the DOI only where the DOI opened it. */
  private static boolean isTail(String doi, int end) {
    char last = doi.charAt(end - 1);
    return ".,;:'’”*".indexOf(last) >= 0 || (last == ')' && balance(doi.substring(0, end)) < 0);
  }

  private static int balance(String doi) {
    return doi.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
  }
}
