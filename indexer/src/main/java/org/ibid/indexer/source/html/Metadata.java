package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Years;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its paper for machines: Highwire's {@code citation_*} tags as Google Scholar
 * asks for them, their forms at bepress and EPrints, Dublin Core, PRISM, Open Graph and schema.org
 * in JSON-LD. Of two that say the same, the one that was made for papers comes first.
 */
final class Metadata {

  /** {@code | Journal of X}: what sites put behind a title that is made for sharing. */
  private static final Pattern SITE = Pattern.compile("\\s++[|\\u2013\\u2014-]\\s++[^|]{2,60}$");

  private final Map<String, List<String>> tags = new LinkedHashMap<>();
  private final JsonLd linked;

  private Metadata(JsonLd linked) {
    this.linked = linked;
  }

  static Metadata of(Document document) {
    Metadata metadata = new Metadata(JsonLd.of(document));
    for (Element meta : document.select("meta[content]")) {
      String name =
          Stream.of("name", "property", "itemprop")
              .map(meta::attr)
              .filter(value -> !value.isBlank())
              .findFirst()
              .orElse("");
      metadata.add(name, meta.attr("content"));
    }
    return metadata;
  }

  private void add(String name, String content) {
    String key =
        name.strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:bepress_|eprints\\.citation_|wkhealth_)", "")
            .replaceFirst("^(?:dcterms|dc)[.:_](?:terms\\.)?", "dc.")
            .replaceFirst("^prism[.:_]", "prism.");
    String value = line(content);
    if (!key.isEmpty() && !value.isEmpty()) {
      tags.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
  }

  private static String line(String content) {
    return org.jsoup.parser.Parser.unescapeEntities(content, false)
        .replaceAll("</?(?:i|b|em|strong|sup|sub|span)\\b[^>]{0,100}>", "")
        .replaceAll("[\\s\\u00a0]++", " ")
        .strip();
  }

  /** All values of the first of these tags that has any. */
  private List<String> all(String... names) {
    return Stream.of(names).map(tags::get).filter(Objects::nonNull).findFirst().orElse(List.of());
  }

  private @Nullable String first(String... names) {
    List<String> values = all(names);
    return values.isEmpty() ? null : values.getFirst();
  }

  /** Whether the page names its paper in tags that only papers have. */
  boolean isOfAPaper() {
    return tags.containsKey("citation_title") || linked.isOfAPaper();
  }

  /** The paper's own data; what is not said is unknown. */
  Publication publication() {
    Publication.Builder fields = Publication.builder();
    fields
        .type(type())
        .title(title())
        .author(authors())
        .issued(year())
        .containerTitle(
            or(
                first(
                    "citation_journal_title",
                    "prism.publicationname",
                    "citation_inbook_title",
                    "citation_conference_title",
                    "citation_conference"),
                linked.journal()))
        .volume(or(number("citation_volume", "prism.volume"), linked.volume()))
        .issue(or(number("citation_issue", "prism.number", "prism.issue"), linked.issue()))
        .page(or(page(), linked.page()))
        .doi(doi())
        .publisher(or(first("citation_publisher", "dc.publisher"), linked.publisher()))
        .language(language());
    pmid().ifPresent(fields::pmid);
    Optional.ofNullable(first("citation_pmcid", "citation_pmc"))
        .flatMap(Metadata::pmcid)
        .ifPresent(fields::pmcid);
    Optional.ofNullable(first("citation_issn", "prism.issn", "prism.eissn"))
        .flatMap(Identifiers::issn)
        .ifPresent(fields::issn);
    return fields.build();
  }

  private static @Nullable String or(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private @Nullable String type() {
    if (first("citation_dissertation_institution") != null) {
      return "thesis";
    }
    if (first("citation_conference_title", "citation_conference") != null) {
      return "paper-conference";
    }
    if (first("citation_inbook_title") != null) {
      return "chapter";
    }
    boolean journal = first("citation_journal_title", "prism.publicationname") != null;
    return journal || linked.journal() != null ? "article-journal" : null;
  }

  /** What the page calls the kind of its paper: {@code Review}; empty where it says nothing. */
  String kind() {
    return Objects.requireNonNullElse(
        first(
            "citation_article_type",
            "dc.type",
            "prism.section",
            "prism.genre",
            "wt.z_primary_atype"),
        "");
  }

  private @Nullable String title() {
    String title = or(first("citation_title", "dc.title", "prism.title"), linked.title());
    return title == null ? null : withoutStop(title);
  }

  /** The title that the page has for sharing, or its window's, without the name of the site. */
  Optional<String> sharedTitle(Document document) {
    String title = or(first("og:title", "twitter:title"), document.title());
    String bare = title == null ? "" : SITE.matcher(title.strip()).replaceFirst("");
    return bare.isBlank() ? Optional.empty() : Optional.of(bare);
  }

  private static String withoutStop(String title) {
    boolean stop = title.endsWith(".") && !title.endsWith("..") && title.indexOf(' ') > 0;
    return stop ? title.substring(0, title.length() - 1) : title;
  }

  private List<Name> authors() {
    List<Name> authors = tagged().names();
    return authors.isEmpty() ? linked.authors() : authors;
  }

  /** Those authors of whom no tag says where the family name begins. */
  Set<Name> spokenAuthors() {
    return tagged().spoken();
  }

  private TaggedAuthors tagged() {
    return new TaggedAuthors(
        all("citation_author", "citation_authors"), all("dc.creator", "dc.contributor.author"));
  }

  /** What the page says for machines of the works that it cites, an entry a text, in its order. */
  List<String> references() {
    return all("citation_reference", "citation_references");
  }

  /** The earliest year that any date of publication names. */
  private @Nullable Integer year() {
    return Stream.concat(
            Stream.of(
                    "citation_publication_date",
                    "citation_online_date",
                    "citation_date",
                    "citation_year",
                    "citation_cover_date",
                    "dc.issued",
                    "dc.date",
                    "prism.publicationdate",
                    "article:published_time")
                .flatMap(name -> all(name).stream()),
            linked.dates().stream())
        .flatMap(date -> Years.first(date).stream())
        .min(Integer::compare)
        .orElse(null);
  }

  /** A number that says something: some sites fill in a zero or dash where they have none. */
  private @Nullable String number(String... names) {
    String number = first(names);
    return number == null || number.matches("0++|[-\\u2013]") ? null : number;
  }

  private @Nullable String page() {
    String from =
        number("citation_firstpage", "prism.startingpage", "citation_first_page", "citation_pages");
    if (from == null) {
      return number(
          "citation_elocation_id", "citation_article_number", "citation_id_from_sass_path");
    }
    String to = number("citation_lastpage", "prism.endingpage", "citation_last_page");
    return to == null || to.equals(from) || from.indexOf('-') > 0 ? from : from + "-" + to;
  }

  private @Nullable String doi() {
    return Stream.of(
            "citation_doi",
            "prism.doi",
            "dc.identifier.doi",
            "dc.identifier",
            "doi",
            "bepress_citation_doi")
        .flatMap(name -> all(name).stream())
        .flatMap(value -> Identifiers.doi(value).stream())
        .findFirst()
        .or(linked::doi)
        .orElse(null);
  }

  private Optional<String> pmid() {
    return Stream.concat(
            all("citation_pmid", "ncbi_uid").stream(),
            all("dc.identifier").stream()
                .filter(id -> id.startsWith("info:pmid/"))
                .map(id -> id.substring("info:pmid/".length())))
        .flatMap(value -> Identifiers.pmid(value).stream())
        .findFirst();
  }

  private static Optional<String> pmcid(String value) {
    return Identifiers.pmcid(value.startsWith("PMC") ? value : "PMC" + value);
  }

  private @Nullable String language() {
    String said = first("citation_language", "dc.language");
    return said == null || !said.matches("[A-Za-z]{2}(?:[-_]\\w{2,4})?")
        ? null
        : said.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  /** Keywords, where the page has them for its paper rather than for search engines. */
  List<String> keywords() {
    List<String> values =
        all("citation_keywords", "citation_keyword", "dc.subject", "prism.keyword");
    return values.stream()
        .flatMap(value -> Stream.of(value.split(value.indexOf(';') >= 0 ? ";" : ",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** The abstract, for a page that prints none; empty where the tags have none. */
  String abstractText() {
    return Objects.requireNonNullElse(
        or(
            first("citation_abstract", "dc.description.abstract", "dc.abstract", "dc.description"),
            linked.description()),
        "");
  }
}
