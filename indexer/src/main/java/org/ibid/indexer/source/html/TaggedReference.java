package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.Years;
import org.jspecify.annotations.Nullable;

/**
 * A work that a page says it cites in a tag for machines: fields by their names ({@code
 * citation_title=…; citation_author=…}), or the entry as it is printed.
 */
final class TaggedReference {

  private static final Pattern FIELD =
      Pattern.compile("(?:^|;)\\s*+citation_([a-z_]{2,30}+)\\s*+=");

  /** Fields that a page says outright are not misread. */
  private static final double SAID = 0.99;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private TaggedReference(String content) {
    Matcher field = FIELD.matcher(content);
    String name = "";
    int from = 0;
    while (field.find()) {
      add(name, content.substring(from, field.start()));
      name = field.group(1);
      from = field.end();
    }
    add(name, content.substring(from));
  }

  private void add(String name, String value) {
    if (!name.isEmpty() && !value.isBlank()) {
      fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value.strip());
    }
  }

  /** The reference that the content of a tag names. */
  static Reference of(String content, String id, ReferenceParser parser) {
    TaggedReference tagged = new TaggedReference(content);
    if (tagged.fields.isEmpty()) {
      ParsedReference parsed = parser.parse(content);
      return new Reference(id, null, content, parsed.publication(), parsed.confidence());
    }
    Publication said = tagged.publication();
    return new Reference(id, null, raw(said), said, confidence(said));
  }

  private @Nullable String first(String... names) {
    return Stream.of(names)
        .map(fields::get)
        .filter(Objects::nonNull)
        .map(List::getFirst)
        .findFirst()
        .orElse(null);
  }

  private Publication publication() {
    Publication.Builder read = Publication.builder();
    String journal = first("journal_title", "journal_abbrev");
    String book = first("inbook_title", "conference_title", "book_title");
    read.type(journal != null ? "article-journal" : book != null ? "chapter" : null)
        .title(first("title"))
        .author(new TaggedAuthors(fields.getOrDefault("author", List.of()), List.of()).names())
        .containerTitle(journal != null ? journal : book)
        .volume(first("volume"))
        .issue(first("issue"))
        .page(page())
        .publisher(first("publisher", "technical_report_institution", "dissertation_institution"));
    Optional.ofNullable(first("publication_date", "year", "date"))
        .flatMap(Years::first)
        .ifPresent(read::issued);
    Optional.ofNullable(first("doi")).flatMap(Identifiers::doi).ifPresent(read::doi);
    Optional.ofNullable(first("pmid")).flatMap(Identifiers::pmid).ifPresent(read::pmid);
    return read.build();
  }

  private @Nullable String page() {
    String whole = first("pages");
    String from = first("firstpage", "first_page");
    String to = first("lastpage", "last_page");
    return whole != null
        ? Pages.of(whole)
        : from == null || to == null || to.equals(from) ? from : from + "-" + to;
  }

  /** In the order in which most lists print it. */
  private static String raw(Publication said) {
    String authors = said.author().stream().map(Name::display).collect(Collectors.joining(", "));
    return Stream.of(
            authors,
            said.title(),
            said.containerTitle(),
            said.issued(),
            said.volume(),
            said.page(),
            said.doi())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(". "));
  }

  private static Map<String, Double> confidence(Publication said) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("title", said.title());
    values.put("author", said.author().isEmpty() ? null : said.author());
    values.put("issued", said.issued());
    values.put("container-title", said.containerTitle());
    values.put("volume", said.volume());
    values.put("issue", said.issue());
    values.put("page", said.page());
    values.put("DOI", said.doi());
    values.put("PMID", said.pmid());
    Map<String, Double> confidence = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (value != null) {
        confidence.put(name, SAID);
      }
    });
    return confidence;
  }
}
