package org.ibid.indexer.source.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.layout.LinkRow;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an entry of a reference list: its text without what sites put behind it, and its links. */
final class EntryReader {

  /** A link's own address is as sure as a printed identifier gets. */
  private static final double LINKED_CONFIDENCE = 0.99;

  private static final Pattern PMID =
      Pattern.compile(
          "(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|/pubmed|list_uids=|[?&](?:pmid|id)=)/?(\\d{4,8})(?!\\d)");

  private static final Pattern PMCID = Pattern.compile("/articles?/(PMC\\d{4,9})(?!\\d)");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:/|%2[fF])[^\\s&?#\"<>]++");

  /** Brackets whose link was left out. */
  private static final Pattern HOLLOW =
      Pattern.compile("\\s?(?:\\[[\\s,;|]*+\\]|\\([\\s,;|]*+\\))");

  /** {@code (in Chinese with English abstract)}: said of a publication behind its pages. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "[.,]?\\s?\\([Ii]n \\p{Lu}\\p{Ll}{3,20}(?:,? (?:with|and) [^()]{3,60})?\\)[.\\s]*+$");

  private final ReferenceParser parser;

  EntryReader(ReferenceParser parser) {
    this.parser = parser;
  }

  /**
   * An entry as it is printed.
   *
   * @param parts the same with a stop between parts that only their places set apart
   * @param label its number, or null where it prints none
   * @param identifiers what its links say of it
   * @param fields what its parts are called, if they are
   * @param emphasis what its typography says, if it does
   */
  record Entry(
      String raw,
      String parts,
      @Nullable String label,
      Map<String, String> identifiers,
      Optional<ClassFields> fields,
      Optional<Emphasis> emphasis) {
    Entry {
      identifiers = Map.copyOf(identifiers);
    }
  }

  /**
   * Reads an entry.
   *
   * @param position its place in the list, from 1
   */
  Entry entry(Element element, int position) {
    EntryText read = EntryText.of(element);
    EntryLabel label = EntryLabel.of(element, read.raw(), position);
    String raw = bare(read.raw().substring(label.end()));
    String parts = read.isRunning() ? raw : bare(read.parts().substring(label.end()));
    List<Element> elements = element.getAllElements();
    return new Entry(
        raw,
        parts,
        label.number(),
        identifiers(elements),
        ClassFields.of(elements),
        Emphasis.of(element, elements));
  }

  private static String bare(String text) {
    String full = isHollow(text) ? HOLLOW.matcher(text).replaceAll("").strip() : text.strip();
    String cut = full.substring(0, LinkRow.tail(full));
    int end = cut.length();
    while (end > 0 && " |·•,;[(".indexOf(cut.charAt(end - 1)) >= 0) {
      end--;
    }
    return cut.substring(0, end);
  }

  /** Whether a bracket may hold nothing, which a look at each is enough to tell. */
  private static boolean isHollow(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ']' || c == ')') && " [(,;|".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> identifiers(List<Element> elements) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Element link : elements) {
      String href = link.normalName().equals("a") ? link.attr("href") : "";
      if (!href.isEmpty()) {
        doi(href).ifPresent(doi -> found.putIfAbsent("DOI", doi));
        first(PMID, href).ifPresent(pmid -> found.putIfAbsent("PMID", pmid));
        first(PMCID, href).ifPresent(pmcid -> found.putIfAbsent("PMCID", pmcid));
      }
    }
    return found;
  }

  private static Optional<String> doi(String href) {
    Matcher doi = DOI.matcher(href);
    return doi.find() ? Identifiers.doi(doi.group()) : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String href) {
    Matcher matcher = pattern.matcher(href);
    boolean pubmed = pattern != PMID || href.contains("pubmed") || href.contains("pmid");
    return pubmed && matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The reference with its fields. */
  Reference reference(Entry entry, String id, @Nullable String label) {
    ParsedReference parsed = parser.parse(withoutLanguage(entry.parts()));
    Map<String, Double> confidence = new LinkedHashMap<>(parsed.confidence());
    Publication read =
        entry
            .emphasis()
            .map(e -> e.over(parsed.publication(), parser))
            .orElse(parsed.publication());
    Publication printed = entry.fields().map(f -> f.over(read)).orElse(read);
    Publication.Builder fields = printed.toBuilder();
    for (Map.Entry<String, String> said : entry.identifiers().entrySet()) {
      boolean added =
          switch (said.getKey()) {
            case "DOI" -> printed.doi() == null && put(() -> fields.doi(said.getValue()));
            case "PMID" -> printed.pmid() == null && put(() -> fields.pmid(said.getValue()));
            default -> printed.pmcid() == null && put(() -> fields.pmcid(said.getValue()));
          };
      if (added) {
        confidence.put(said.getKey(), LINKED_CONFIDENCE);
      }
    }
    return new Reference(id, label, entry.raw(), fields.build(), confidence);
  }

  private static String withoutLanguage(String text) {
    return text.contains("(in ") || text.contains("(In ")
        ? LANGUAGE.matcher(text).replaceFirst(".")
        : text;
  }

  private static boolean put(Runnable field) {
    field.run();
    return true;
  }
}
