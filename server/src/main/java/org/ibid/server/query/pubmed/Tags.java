package org.ibid.server.query.pubmed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.server.query.FieldNames;

/**
 * PubMed's search fields by every name they go by. The fields and what they hold are those of the
 * PubMed User Guide, "Search field descriptions and tags", and of its older PubMed Help (December
 * 2016), whose names strategies still use. A name counts by its letters and digits only: {@code
 * [Title / Abstract]}, {@code [Mesh:NoExp]} and {@code [mesh: noexp]} are what they look like.
 */
final class Tags {

  /** Words further apart than this are not near each other in any sense. */
  private static final int MOST_BETWEEN = 1_000;

  /** Shorter names differ by one letter from each other. */
  private static final int SHORTEST_MISPRINT = 5;

  private static final String NOT_EXPLODED = "noexp";

  private static final Map<String, Tag> BY_KEY = new HashMap<>();

  static final Tag.Words ALL = words(List.of(FieldNames.ALL), "all", "all fields", "any field");

  /** Title, abstract and author keywords, as the guide has it since 2020. */
  private static final List<String> TITLE_ABSTRACT = List.of("title", "abstract", "keyword");

  static {
    words(
        TITLE_ABSTRACT, "tiab", "title/abstract", "ti/ab", "title and abstract", "title abstract");
    words(
        TITLE_ABSTRACT, "tiab", "title or abstract", "abstract/title", "tiabs", "t/a", "tiab text");
    words(List.of("title"), "ti", "title", "titl", "article title", "title word", "title words");
    words(List.of("abstract"), "ab", "abstract");
    words(
        List.of("title", "abstract", "keyword", "mesh"),
        "tw",
        "text word",
        "text words",
        "text",
        "word",
        "txtw");
    words(
        List.of("keyword"), "ot", "other term", "other terms", "keyword", "keywords", "kw", "okw");
    words(List.of("author"), "au", "author", "authors", "auth", "author name");
    words(List.of("author"), "1au", "first author", "first author name", "author - first");
    words(List.of("author"), "lastau", "last author", "last author name", "author - last");
    words(List.of("author"), "fau", "full author name", "author - full");
    words(List.of("author"), "cn", "corporate author", "author - corporate");
    words(List.of("journal"), "ta", "journal", "jour", "journal name", "journal title", "so");
    value(FieldNames.PUBLICATION_TYPE, "pt", "publication type", "publication types", "ptyp");
    value(FieldNames.LANGUAGE, "la", "lang", "language", "languages");
    heading(false, "mh", "mesh", "mesh terms", "mesh term", "mesh heading", "mesh headings");
    heading(false, "mh", "subject heading", "mesh exp", "mesh explode", "mesh subject");
    heading(true, "majr", "mesh major topic", "mesh major topics", "major topic", "mesh major");
    heading(true, "majr", "mj", "majr terms", "mesh majr", "major mesh", "major");
    subheading(
        "sh", "mesh subheading", "mesh subheadings", "subheading", "subheadings", "qualifier");
    day(
        FieldNames.YEAR,
        "dp",
        "pdat",
        "publication date",
        "date - publication",
        "date of publication");
    day(
        FieldNames.YEAR,
        "dp",
        "date published",
        "ppdat",
        "epdat",
        "pubdate",
        "pdate",
        "year",
        "date");
    day("entered", "edat", "entry date", "entrez date", "date - entrez", "date - entry", "edate");
    day("created", "crdt", "create date", "date - create", "date created", "date - created");
    day("indexed", "mhda", "mesh date", "date - mesh");
    day("completed", "dcom", "completion date", "date - completion", "date completed");
    day("revised", "lr", "modification date", "date - modification", "mdat", "last revision");
    identifier("pmid", "pmid", "uid");
    identifier("doi", "doi", "aid", "article identifier", "lid", "location id");
    identifier("pmcid", "pmc", "pmcid");
    identifier("issn", "is", "issn");
    identifier("isbn", "isbn");
    subset("sb", "subset", "filter", "filters");
    lacking("affiliations", "ad", "affiliation", "address", "institution", "affl");
    lacking("authors' identifiers", "auid", "author identifier");
    lacking("statements of interest", "cois", "conflict of interest statement");
    lacking("registry numbers", "rn", "ec/rn number", "ecno", "registry number");
    lacking("substances", "nm", "supplementary concept", "substance name", "substance", "subs");
    lacking(
        "pharmacological actions", "pa", "pharmacological action", "mesh pharmacological action");
    lacking("grants", "gr", "grant number", "grants and funding", "grant");
    lacking("editors", "ed", "editor");
    lacking("investigators", "ir", "investigator", "fir", "full investigator name");
    lacking("issues", "ip", "issue");
    lacking("volumes", "vi", "volume");
    lacking("pages", "pg", "pagination", "page", "page number");
    lacking("persons written of", "ps", "personal name as subject");
    lacking("places of publication", "pl", "place of publication", "country");
    lacking("publishers", "pubn", "publisher");
    lacking("ids of databanks", "si", "secondary source id", "secondary source");
    lacking("transliterated titles", "tt", "transliterated title", "vernacular title");
    lacking("NLM's ids", "jid", "nlm unique id");
    lacking("books", "book", "bti", "book title", "cti", "collection title");
    lacking("states of records", "stat", "status", "owner", "own");
  }

  /** What a field of authors' order or form is searched as, and why. */
  private static final Map<String, String> WIDER =
      Map.of(
          "1au", "The order of authors isn't kept; every author was searched.",
          "lastau", "The order of authors isn't kept; every author was searched.");

  private Tags() {}

  /** What a name in brackets stands for; {@link Tag.Unknown} where it is none. */
  static Tag of(String content) {
    return known(content).or(() -> misprinted(content)).orElseGet(() -> new Tag.Unknown(content));
  }

  /** What a name in brackets stands for, spelled right. */
  static Optional<Tag> known(String content) {
    int tilde = content.indexOf('~');
    if (tilde >= 0) {
      return Optional.ofNullable(BY_KEY.get(key(content.substring(0, tilde))))
          .map(tag -> tag instanceof Tag.Words w ? nearby(w, content.substring(tilde + 1)) : tag);
    }
    String key = key(content);
    Tag tag = BY_KEY.get(key);
    if (tag == null && key.endsWith(NOT_EXPLODED)) {
      tag = BY_KEY.get(key.substring(0, key.length() - NOT_EXPLODED.length()));
      return Optional.ofNullable(tag).map(Tags::alone);
    }
    return Optional.ofNullable(tag).or(() -> several(content));
  }

  /** Why a tag finds more here than in PubMed; empty where it doesn't. */
  static Optional<String> wider(Tag tag) {
    return Optional.ofNullable(WIDER.get(tag.name()));
  }

  /** The name with the words a tag has; for printing. */
  static Optional<String> name(List<String> fields) {
    if (fields.equals(TITLE_ABSTRACT)) {
      return Optional.of("tiab");
    }
    return List.of(
            "all", "ti", "ab", "tw", "ot", "au", "ta", "pt", "la", "pmid", "doi", "pmc", "is",
            "isbn")
        .stream()
        .filter(name -> fields.equals(fields(name)))
        .findFirst();
  }

  /** The short name of a field of dates. */
  static Optional<String> dayName(String field) {
    return List.of("dp", "edat", "crdt", "mhda", "dcom", "lr").stream()
        .filter(name -> BY_KEY.get(name) instanceof Tag.Day day && day.field().equals(field))
        .findFirst();
  }

  private static List<String> fields(String name) {
    return switch (BY_KEY.get(name)) {
      case Tag.Words words -> words.fields();
      case Tag.Value value -> List.of(value.field());
      case Tag.Identifier identifier -> List.of(identifier.field());
      case null, default -> List.of();
    };
  }

  /** {@code [ti,ab]}: the fields of all, where all are fields of words. */
  private static Optional<Tag> several(String content) {
    String[] names = content.split("[,;+&|]", -1);
    if (names.length < 2 || names.length > 4) {
      return Optional.empty();
    }
    Set<String> fields = new LinkedHashSet<>();
    for (String name : names) {
      if (!(BY_KEY.get(key(name)) instanceof Tag.Words words)) {
        return Optional.empty();
      }
      fields.addAll(words.fields());
    }
    List<String> union = List.copyOf(fields);
    boolean titleAbstract = union.equals(List.of("title", "abstract"));
    return Optional.of(new Tag.Words("tiab", titleAbstract ? TITLE_ABSTRACT : union));
  }

  private static Tag nearby(Tag.Words words, String distance) {
    int between = 0;
    for (char c : distance.strip().toCharArray()) {
      if (c < '0' || c > '9') {
        return words;
      }
      between = Math.min(MOST_BETWEEN, between * 10 + c - '0');
    }
    return distance.isBlank() ? words : new Tag.Nearby(words.name(), words.fields(), between);
  }

  private static Tag alone(Tag tag) {
    return switch (tag) {
      case Tag.Heading heading -> new Tag.Heading(heading.name(), false, heading.major());
      case Tag.Subheading subheading -> new Tag.Subheading(subheading.name(), false);
      default -> tag;
    };
  }

  private static Optional<Tag> misprinted(String content) {
    String key = key(content);
    boolean alone = key.endsWith(NOT_EXPLODED);
    String base = alone ? key.substring(0, key.length() - NOT_EXPLODED.length()) : key;
    if (base.length() < SHORTEST_MISPRINT) {
      return Optional.empty();
    }
    return BY_KEY.entrySet().stream()
        .filter(e -> e.getKey().length() >= SHORTEST_MISPRINT && Misprint.of(base, e.getKey()))
        .min(Map.Entry.comparingByKey())
        .map(e -> alone ? alone(e.getValue()) : e.getValue());
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static Tag.Words words(List<String> fields, String name, String... names) {
    Tag.Words tag = new Tag.Words(name, fields);
    put(tag, names);
    return tag;
  }

  private static void value(String field, String name, String... names) {
    put(new Tag.Value(name, field), names);
  }

  private static void heading(boolean major, String name, String... names) {
    put(new Tag.Heading(name, true, major), names);
  }

  private static void subheading(String name, String... names) {
    put(new Tag.Subheading(name, true), names);
  }

  private static void day(String field, String name, String... names) {
    put(new Tag.Day(name, field), names);
  }

  private static void identifier(String field, String name, String... names) {
    put(new Tag.Identifier(name, field), names);
  }

  private static void subset(String name, String... names) {
    put(new Tag.Subset(name), names);
  }

  private static void lacking(String what, String name, String... names) {
    put(new Tag.Lacking(name, what), names);
  }

  private static void put(Tag tag, String... names) {
    BY_KEY.put(key(tag.name()), tag);
    for (String name : names) {
      BY_KEY.put(key(name), tag);
    }
  }
}
