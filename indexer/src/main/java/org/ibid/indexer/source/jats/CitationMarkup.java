package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** The fields of a citation as its markup says them, wherever in it they stand. */
final class CitationMarkup {

  /** {@code Vol. 12}, {@code n. 3}: what a style prints before a number. */
  private static final Pattern LEAD =
      Pattern.compile("^(?:[Vv]ol(?:ume)?|[Nn]o|[Nn]\u00ba|v|n)\\.? ?(?=\\d)");

  private final Element citation;
  private final Publication.Builder fields = Publication.builder();
  private final Element pages = new Element("pages");
  private final List<Name> authors = new ArrayList<>();
  private final List<Name> editors = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String otherTitle;
  private @Nullable String source;
  private @Nullable String url;
  private @Nullable String linkedDoi;
  private boolean etAl;
  private boolean inChapter;
  private @Nullable Integer year;
  private @Nullable String volume;
  private @Nullable String issue;
  private @Nullable String supplement;
  private @Nullable String bracket;
  private @Nullable String publisher;

  CitationMarkup(Element citation) {
    this.citation = citation;
  }

  /** The fields; what is not marked up is unknown. */
  Publication publication() {
    read(citation, authors);
    String page = Pages.of(pages);
    String type = type(page != null);
    boolean whole = title == null && !isPartOfJournal(type);
    fields.title(whole ? orElse(source, otherTitle) : orElse(title, otherTitle));
    fields.containerTitle(whole ? null : source);
    VolumeMarkup numbers = VolumeMarkup.of(volume, issue(), bracket);
    fields.volume(numbers.volume()).issue(numbers.issue()).page(page).publisher(publisher);
    fields.type(type).author(authors).editor(editors).etAl(etAl).issued(year).url(url);
    Publication read = fields.build();
    return read.doi() != null || linkedDoi == null ? read : read.toBuilder().doi(linkedDoi).build();
  }

  private static boolean isPartOfJournal(@Nullable String type) {
    return type != null && (type.equals("article-journal") || type.startsWith("article-"));
  }

  private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }

  /**
   * Reads all that an element holds.
   *
   * @param people takes the names: authors where no group says otherwise, in printed order
   */
  private void read(Element parent, List<Name> people) {
    for (Node node : parent.content()) {
      if (node instanceof Element part) {
        field(part, people);
        if (part.is("volume") && bracket == null) {
          bracket = VolumeMarkup.bracketBehind(parent, part);
        }
      }
    }
  }

  private @Nullable String issue() {
    return issue == null || supplement == null
        ? orElse(issue, supplement)
        : issue + " " + supplement;
  }

  private void group(Element group) {
    switch (group.attribute("person-group-type").toLowerCase(Locale.ROOT)) {
      case "editor", "guest-editor", "editors" -> read(group, editors);
      case "", "author", "allauthors", "authors", "inventor" -> read(group, authors);
      default -> {
        // Translators, compilers and others have no field; the printed entry names them.
      }
    }
  }

  private void field(Element part, List<Name> people) {
    switch (part.name()) {
      case "name",
          "string-name",
          "collab",
          "name-alternatives",
          "collab-alternatives",
          "anonymous" ->
          People.of(part).ifPresent(people::add);
      case "person-group" -> group(part);
      case "article-title", "data-title", "part-title" -> title = orElse(title, stripped(part));
      case "chapter-title" -> {
        inChapter = true;
        title = orElse(title, stripped(part));
      }
      case "trans-title" -> otherTitle = orElse(otherTitle, stripped(part));
      case "source" -> source = orElse(source, stripped(part));
      case "etal" -> etAl = true;
      case "year", "date" -> year = year != null ? year : Dates.in(part.text());
      case "volume" -> volume = orElse(volume, number(part));
      case "issue" -> issue = orElse(issue, number(part));
      case "fpage", "lpage", "page-range", "elocation-id" -> pages.add(part);
      default -> rarer(part, people);
    }
  }

  private void rarer(Element part, List<Name> people) {
    switch (part.name()) {
      case "publisher-name" -> publisher = orElse(publisher, stripped(part));
      case "supplement" -> supplement = orElse(supplement, number(part));
      case "publisher-loc" -> fields.publisherPlace(stripped(part));
      case "edition" -> fields.edition(stripped(part));
      case "isbn", "issn" -> PublicationIds.put(fields, part.name(), part.text());
      case "pub-id", "object-id", "article-id" ->
          PublicationIds.put(fields, part.attribute("pub-id-type"), part.text());
      case "ext-link", "uri" -> link(part);
      case "comment" -> {
        PublicationIds.doi(part.text()).ifPresent(this::doi);
        read(part, people);
      }
      case "trans-source", "date-in-citation", "conf-date", "access-date", "label" -> {
        // No field; the printed entry has them.
      }
      default -> read(part, people);
    }
  }

  private void link(Element part) {
    String text = part.text();
    String href = part.attribute("href");
    String kind = part.attribute("ext-link-type").toLowerCase(Locale.ROOT);
    if (kind.equals("pmid")
        || kind.equals("pubmed")
        || kind.equals("pmc")
        || kind.equals("pmcid")) {
      PublicationIds.put(fields, kind, href.isEmpty() ? text : href);
      return;
    }
    Optional<String> doi = PublicationIds.doi(href).or(() -> PublicationIds.doi(text));
    boolean resolved = href.contains("doi") || text.contains("doi") || text.startsWith("10.");
    if (doi.isPresent() && (kind.equals("doi") || resolved)) {
      doi(doi.get());
    } else if (text.startsWith("http") || text.startsWith("www.")) {
      url = orElse(url, text);
    } else if (href.startsWith("http")) {
      url = orElse(url, href);
    }
  }

  /** A DOI that is marked up as one comes before one in a link. */
  private void doi(String doi) {
    linkedDoi = orElse(linkedDoi, doi);
  }

  private @Nullable String type(boolean paged) {
    String said = citation.attribute("publication-type");
    String kind = said.isEmpty() ? citation.attribute("citation-type") : said;
    boolean part = title != null && source != null;
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "journal", "journal-article", "article", "periodical" -> "article-journal";
      case "preprint" -> "article";
      case "book", "edited-book", "book-chapter", "chapter", "edbook" -> part ? "chapter" : "book";
      case "confproc", "conf-proc", "conference", "conf", "conf-paper" -> "paper-conference";
      case "thesis", "dissertation" -> "thesis";
      case "report", "gov", "working-paper", "standard" -> "report";
      case "web", "webpage", "website" -> "webpage";
      case "newspaper" -> "article-newspaper";
      case "magazine" -> "article-magazine";
      case "patent" -> "patent";
      case "software", "program", "computer-program" -> "software";
      case "data", "database", "dataset" -> "dataset";
      default -> shape(paged, part);
    };
  }

  /** What a citation is that does not say so. */
  private @Nullable String shape(boolean paged, boolean part) {
    boolean numbered = volume != null || issue != null;
    if (source != null && numbered && publisher == null && !inChapter) {
      return "article-journal";
    }
    if (publisher != null && source != null) {
      return part ? "chapter" : "book";
    }
    return part && paged ? inChapter ? "chapter" : "article-journal" : null;
  }

  /** A value without the punctuation that sets it apart in a list. */
  private static @Nullable String stripped(Element part) {
    String text = part.text();
    int end = text.length();
    while (end > 0 && ".,;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && ".,;: ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start == end ? null : text.substring(start, end);
  }

  /** A number without its word, and without the brackets around all of it. */
  private static @Nullable String number(Element part) {
    String text = stripped(part);
    if (text == null || Character.isDigit(text.charAt(0))) {
      return text;
    }
    boolean bracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    String bare = bracketed ? text.substring(1, text.length() - 1).strip() : text;
    return bare.isEmpty() ? null : LEAD.matcher(bare).replaceFirst("");
  }
}
