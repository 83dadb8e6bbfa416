package org.ibid.indexer.source.csl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.ibid.indexer.source.bibliography.Years;
import org.jspecify.annotations.Nullable;

/** What the fields of an item mean (CSL-JSON schema 1.0.2), taken leniently. */
final class CslFields {

  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern SEMICOLON = Pattern.compile(";");

  /** What a program keeps for itself. */
  private static final Set<String> CLERICAL =
      Set.of(
          "accessed",
          "source",
          "citation-label",
          "citation-number",
          "indexed",
          "created",
          "deposited",
          "score",
          "prefix",
          "member",
          "timestamp",
          "schema",
          "resource");

  private static final int MAX_DROPPED_CHARS = 500;

  private final JsonNode json;
  private final Set<String> taken = new HashSet<>(CLERICAL);
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();

  CslFields(JsonNode json) {
    this.json = json;
  }

  /** The item, with what no field took. */
  Item item() {
    item.key(text("id", "_id", "citation-key").orElse(null));
    String type = text("type").orElse("");
    publication.type(type.isEmpty() ? null : CslType.of(type)).genre(text("genre").orElse(null));
    if (!type.isEmpty() && !CslType.isKnown(type)) {
      item.warn("The type is " + type + ", which CSL doesn't have.");
    }
    item.title(
        text("title")
            .map(this::withSubtitle)
            .or(() -> text("title-short", "shortTitle"))
            .orElse(null));
    publication.author(names("author")).editor(names("editor"));
    publication.issued(year().orElse(null));
    publication
        .containerTitle(
            text("container-title", "container-title-short", "journalAbbreviation").orElse(null))
        .volume(text("volume").orElse(null))
        .issue(text("issue").orElse(null))
        .page(text("page", "article-number", "page-first").map(Pages::of).orElse(null))
        .publisher(text("publisher").orElse(null))
        .publisherPlace(text("publisher-place", "publisher-location").orElse(null))
        .edition(text("edition").orElse(null))
        .language(first(Languages::first, "language").orElse(null));
    identifiers();
    keywords();
    text("abstract", "text").ifPresent(item::abstractText);
    leftOver();
    return item;
  }

  /** Crossref has a list of titles and one of subtitles. */
  private String withSubtitle(String title) {
    return text("subtitle")
        .filter(subtitle -> !title.contains(subtitle))
        .map(sub -> title + ": " + sub)
        .orElse(title);
  }

  private Optional<String> text(String... names) {
    return first(value -> Optional.of(Markup.line(value)).filter(line -> !line.isEmpty()), names);
  }

  private <T> Optional<T> first(Function<String, Optional<T>> meaning, String... names) {
    for (String name : names) {
      for (String value : scalars(json.path(name))) {
        Optional<T> found = meaning.apply(value);
        if (found.isPresent()) {
          taken.add(name);
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A string or number, or those of a list. */
  private static List<String> scalars(JsonNode value) {
    List<String> scalars = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> scalars.addAll(one.isArray() ? List.of() : scalars(one)));
    } else if (value.isValueNode() && !value.isNull()) {
      scalars.add(value.asText());
    }
    return scalars;
  }

  private List<Name> names(String field) {
    boolean plural = !json.has(field) && json.path(field + "s").isTextual();
    String name = plural ? field + "s" : field;
    taken.add(name);
    List<Name> names = new ArrayList<>();
    JsonNode people = json.path(name);
    for (JsonNode one : people.isArray() ? people : List.of(people)) {
      if (one.isTextual()) {
        for (String person : SEMICOLON.split(one.asText(), -1)) {
          PersonNames.of(person).ifPresent(names::add);
        }
      } else {
        name(one, field.equals("author")).ifPresent(names::add);
      }
    }
    boolean more = json.path("et_al").asBoolean(false);
    taken.add("et_al");
    if (field.equals("author") && more) {
      publication.etAl(true);
    }
    return names;
  }

  private Optional<Name> name(JsonNode name, boolean author) {
    String literal = part(name, "literal").isEmpty() ? part(name, "name") : part(name, "literal");
    String family =
        Markup.line(
            String.join(
                " ",
                part(name, "dropping-particle"),
                part(name, "non-dropping-particle"),
                part(name, "family")));
    String given = part(name, "given");
    if (PersonNames.isOthers(literal) || (PersonNames.isOthers(family) && given.isEmpty())) {
      publication.etAl(author);
      return Optional.empty();
    }
    if (!family.isEmpty()) {
      return Optional.of(PersonNames.person(family, given, part(name, "suffix")));
    }
    String only = literal.isEmpty() ? given : literal;
    return only.isEmpty() ? Optional.empty() : Optional.of(Name.literal(only));
  }

  private static String part(JsonNode name, String part) {
    return Markup.line(name.path(part).asText(""));
  }

  private Optional<Integer> year() {
    for (String field :
        new String[] {"issued", "published", "published-print", "published-online"}) {
      Optional<Integer> year = year(json.path(field));
      if (year.isPresent()) {
        taken.add(field);
        return year;
      }
    }
    return text("year").flatMap(Years::first);
  }

  private static Optional<Integer> year(JsonNode date) {
    JsonNode first = date.path("date-parts").path(0);
    JsonNode part = first.isArray() ? first.path(0) : first;
    for (JsonNode said :
        new JsonNode[] {
          part, date.path("raw"), date.path("literal"), date.path("date-time"), date
        }) {
      Optional<Integer> year = said.isValueNode() ? Years.first(said.asText()) : Optional.empty();
      if (year.isPresent()) {
        return year;
      }
    }
    return Optional.empty();
  }

  private void identifiers() {
    publication.doi(
        first(Identifiers::doi, "DOI", "doi")
            .or(() -> first(Identifiers::doiOfLink, "URL"))
            .or(() ->
                noted(line -> line.startsWith("DOI:") ? Identifiers.doi(line) : Optional.empty()))
            .orElse(null));
    publication.pmid(
        first(Identifiers::pmid, "PMID", "pmid")
            .or(() -> noted(Identifiers::markedPmid))
            .orElse(null));
    publication.pmcid(
        first(Identifiers::pmcid, "PMCID", "pmcid")
            .or(() -> noted(Identifiers::pmcid))
            .orElse(null));
    publication.issn(first(Identifiers::issn, "ISSN", "issn").orElse(null));
    publication.isbn(first(Identifiers::isbn, "ISBN", "isbn").orElse(null));
    publication.url(first(Identifiers::url, "URL", "url").orElse(null));
    if (publication.build().doi() == null) {
      first(Optional::of, "DOI")
          .ifPresent(value -> item.warn("DOI holds none: " + Markup.line(value)));
    }
  }

  /** Zotero writes what CSL once had no field for into the lines of the note. */
  private <T> Optional<T> noted(Function<String, Optional<T>> meaning) {
    return scalars(json.path("note")).stream()
        .flatMap(LINES::splitAsStream)
        .map(meaning)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void keywords() {
    for (String field : new String[] {"keyword", "keywords", "tags", "subject"}) {
      JsonNode value = json.path(field);
      taken.add(field);
      for (String keyword : scalars(value)) {
        boolean commas = !value.isArray() && keyword.indexOf(';') < 0;
        (commas ? COMMA : SEMICOLON)
            .splitAsStream(keyword)
            .map(Markup::line)
            .forEach(item::keyword);
      }
    }
  }

  private void leftOver() {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      String value = shown(field.getValue());
      if (!taken.contains(field.getKey()) && !value.isEmpty()) {
        item.drop(field.getKey() + ": " + value, "CSL field that Ibid has none for");
      }
    }
  }

  /** A value in a line, or as much of it as one can take in. */
  static String shown(@Nullable JsonNode value) {
    if (value == null || value.isNull() || (value.isContainerNode() && value.isEmpty())) {
      return "";
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return text.length() <= MAX_DROPPED_CHARS ? text : text.substring(0, MAX_DROPPED_CHARS) + "…";
  }
}
