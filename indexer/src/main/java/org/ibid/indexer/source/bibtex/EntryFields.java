package org.ibid.indexer.source.bibtex;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Genres;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.Years;

/** What the fields of an entry mean. */
final class EntryFields {

  /** BibLaTeX keeps to commas; programs that write semicolons or lines use nothing else then. */
  private static final Pattern SEMICOLONS = Pattern.compile("[;\n]");

  private static final Pattern COMMAS = Pattern.compile(",");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_{}~])");
  private static final Pattern URL_COMMAND = Pattern.compile("\\\\(?:url|href|path)\\b");
  private static final Pattern ARXIV = Pattern.compile("arxiv", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*+\r?+\n\\s*+");

  /** What a publisher is called, by the kind of what is published. */
  private static final String[] PUBLISHERS = {"publisher", "school", "institution", "organization"};

  /** What only says how an entry is kept or printed. */
  private static final Set<String> CLERICAL =
      Set.of(
          "crossref",
          "xdata",
          "xref",
          "ids",
          "month",
          "day",
          "urldate",
          "timestamp",
          "owner",
          "creationdate",
          "modificationdate",
          "date-added",
          "date-modified",
          "langidopts",
          "options",
          "added-at",
          "interhash",
          "intrahash",
          "biburl",
          "bibsource",
          "keywords+an",
          "read",
          "issn-l");

  /** Types whose kinds are many: {@code type = {Master's thesis}}. */
  private static final Set<String> OWN_KIND = Set.of("thesis", "report");

  private final Entry entry;
  private final Map<String, String> fields;
  private final Set<String> taken = new HashSet<>(CLERICAL);
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();

  EntryFields(Entry entry) {
    this.entry = entry;
    this.fields = entry.fields();
  }

  /** The entry as an item, with what no field took. */
  Item item() {
    item.key(entry.block().key().isEmpty() ? null : entry.block().key());
    String type = type();
    publication.type(type).genre(genre(type).orElse(null));
    titles();
    names();
    publication.issued(year().orElse(null));
    publication
        .volume(text("volume").orElse(null))
        .issue(text("issue").or(() -> text("number")).orElse(null))
        .page(
            text("pages")
                .or(() -> text("eid"))
                .or(() -> text("articleno"))
                .map(EntryFields::pages)
                .orElse(null));
    identifiers();
    publication
        .publisher(text(PUBLISHERS).orElse(null))
        .publisherPlace(text("address", "location").orElse(null))
        .edition(text("edition").orElse(null))
        .language(first(Languages::first, "langid", "language", "hyphenation").orElse(null));
    keywords();
    abstractText();
    leftOver();
    return item;
  }

  private static String pages(String pages) {
    return Pages.of(pages);
  }

  /** What an entry says of its kind; of other entries only what Ibid has a word for. */
  private Optional<String> genre(String type) {
    return first(
        value -> {
          String genre = Markup.line(Latex.text(value));
          return OWN_KIND.contains(type)
              ? Optional.of(genre).filter(g -> !g.isEmpty())
              : Genres.of(genre);
        },
        "type");
  }

  /** What the subtype says; else a preprint is an article of no journal. */
  private String type() {
    Optional<String> subtype = first(EntryType::ofSubtype, "entrysubtype");
    return subtype.orElseGet(this::typeOfEntry);
  }

  private String typeOfEntry() {
    String type = EntryType.csl(entry.block().type());
    boolean printed = fields.containsKey("journal") || fields.containsKey("journaltitle");
    boolean preprint = fields.containsKey("eprint") && !printed;
    boolean open =
        type.equals("document") || type.equals("article-journal") || type.equals("webpage");
    return preprint && open ? "article" : type;
  }

  /** A value as it stands, for fields that are no LaTeX. */
  private Optional<String> raw(String name) {
    Optional<String> value = Optional.ofNullable(fields.get(name)).filter(v -> !v.isBlank());
    value.ifPresent(v -> taken.add(name));
    return value;
  }

  private Optional<String> text(String... names) {
    return first(
        value -> Optional.of(Markup.line(Latex.text(value))).filter(t -> !t.isEmpty()), names);
  }

  private <T> Optional<T> first(Function<String, Optional<T>> meaning, String... names) {
    for (String name : names) {
      Optional<T> found = Optional.ofNullable(fields.get(name)).flatMap(meaning);
      if (found.isPresent()) {
        taken.add(name);
        return found;
      }
    }
    return Optional.empty();
  }

  private void titles() {
    Optional<String> title = text("title").map(main -> withSubtitle(main, "subtitle"));
    Optional<String> container =
        text("journaltitle", "journal", "journalfull")
            .map(main -> withSubtitle(main, "journalsubtitle"));
    Optional<String> book = text("booktitle").map(main -> withSubtitle(main, "booksubtitle"));
    boolean whole = title.isEmpty() && book.isPresent();
    item.title((whole ? book : title).or(() -> text("shorttitle")).orElse(null));
    publication.containerTitle(
        container
            .or(() -> whole ? Optional.empty() : book)
            .or(() -> text("shortjournal", "maintitle"))
            .orElse(null));
  }

  private String withSubtitle(String title, String subtitle) {
    boolean ended = title.endsWith(":") || title.endsWith("?") || title.endsWith("!");
    return text(subtitle).map(sub -> title + (ended ? " " : ": ") + sub).orElse(title);
  }

  private void names() {
    raw("author")
        .map(BibtexNames::of)
        .ifPresent(authors -> publication.author(authors.names()).etAl(authors.etAl()));
    raw("editor").map(BibtexNames::of).ifPresent(editors -> publication.editor(editors.names()));
  }

  private Optional<Integer> year() {
    Optional<Integer> year =
        first(value -> Years.first(Latex.text(value)), "date", "year", "eventdate");
    if (year.isEmpty()) {
      text("date", "year")
          .ifPresent(printed -> item.warn("The year is not given as a number: " + printed));
    } else {
      taken.add("date");
      taken.add("year");
    }
    return year;
  }

  private void identifiers() {
    publication.doi(
        first(value -> Identifiers.doi(verbatim(value)), "doi")
            .or(() ->
                first(value -> Identifiers.doiOfLink(verbatim(value)), "url", "ee", "howpublished"))
            .orElse(null));
    raw("doi")
        .filter(value -> Identifiers.doi(verbatim(value)).isEmpty())
        .ifPresent(value -> item.warn("The doi field holds no DOI: " + verbatim(value)));
    publication.pmid(
        first(Identifiers::pmid, "pmid", "pubmed", "pubmedid")
            .or(() ->
                fields.getOrDefault("eprinttype", "").equalsIgnoreCase("pubmed")
                    ? first(Identifiers::pmid, "eprint")
                    : Optional.empty())
            .or(() -> first(value -> Identifiers.markedPmid(verbatim(value)), "note", "url"))
            .orElse(null));
    publication.pmcid(
        first(value -> Identifiers.pmcid(verbatim(value)), "pmcid", "pmc", "url").orElse(null));
    publication.issn(first(Identifiers::issn, "issn", "eissn").orElse(null));
    publication.isbn(first(Identifiers::isbn, "isbn").orElse(null));
    publication.url(
        first(
                value -> Identifiers.url(verbatim(value)),
                "url",
                "ee",
                "howpublished",
                "note",
                "eprint")
            .or(this::arxiv)
            .orElse(null));
  }

  /** The address that arXiv gives each number; what kind of number it is the entry must say. */
  private Optional<String> arxiv() {
    String archive = fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", ""));
    if (!ARXIV.matcher(archive).matches()) {
      return Optional.empty();
    }
    taken.add("archiveprefix");
    taken.add("eprinttype");
    return raw("eprint").map(number -> "https://arxiv.org/abs/" + verbatim(number).strip());
  }

  /** An identifier or address without what LaTeX wants escaped. */
  private static String verbatim(String value) {
    String unescaped =
        ESCAPED.matcher(value).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    return URL_COMMAND.matcher(unescaped).replaceAll("").replace("{", "").replace("}", "").strip();
  }

  private void keywords() {
    for (String field :
        new String[] {"keywords", "keyword", "author_keywords", "author-keywords", "mesh"}) {
      raw(field)
          .ifPresent(value -> {
            boolean commas = value.indexOf(',') >= 0 && value.indexOf(';') < 0;
            for (String keyword : (commas ? COMMAS : SEMICOLONS).split(value, -1)) {
              item.keyword(Markup.line(Latex.text(keyword)));
            }
          });
    }
  }

  private void abstractText() {
    raw("abstract")
        .ifPresent(value -> {
          StringBuilder text = new StringBuilder();
          for (String paragraph : BLANK_LINE.split(value, -1)) {
            String line = Markup.line(Latex.text(paragraph));
            text.append(text.isEmpty() || line.isEmpty() ? "" : "\n\n").append(line);
          }
          item.abstractText(text.toString());
        });
  }

  private void leftOver() {
    entry
        .repeated()
        .forEach(field -> item.drop(Markup.line(field), "BibTeX field that the entry has before"));
    new TreeMap<>(fields)
        .forEach((name, value) -> {
          if (!taken.contains(name) && !value.isBlank()) {
            item.drop(name + " = " + Markup.line(value), "BibTeX field that Ibid has none for");
          }
        });
  }
}
