package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.server.query.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * What Ovid's field codes name, in MEDLINE first, and in Embase and PsycINFO where they differ.
 *
 * @see <a href="https://ospguides.ovid.com/OSPguides/medline.htm">Ovid MEDLINE database guide</a>
 */
final class OvidFields {

  /** What a field holds decides what a word before its code is. */
  enum Shape {
    /** Running text: words next to each other are a phrase. */
    TEXT,
    /** Whole values: words next to each other are one value. */
    VALUE,
    /** Years. */
    YEAR,
    /** Days, months and years of what happened to a record. */
    DATE,
    /** Subject headings. */
    HEADING,
    /** Subject headings with everything narrower. */
    EXPLODED,
    /** Qualifiers under any heading. */
    QUALIFIER,
    /** Qualifiers under any heading, with everything narrower. */
    EXPLODED_QUALIFIER
  }

  /**
   * A field of Ovid's.
   *
   * @param names of the fields that are searched; empty where nothing is held that is like it
   * @param insteadOf what its field is, where another is searched instead
   */
  record Field(Shape shape, List<String> names, @Nullable String insteadOf) {}

  /** The fields after an operand together, by what they hold. */
  record Selection(Map<Shape, List<String>> names) {
    /** The one shape of all the fields. */
    Optional<Shape> only() {
      return names.size() == 1 ? Optional.of(names.keySet().iterator().next()) : Optional.empty();
    }
  }

  private static final List<String> TITLE = List.of("title");
  private static final List<String> ABSTRACT = List.of("abstract");
  private static final List<String> TEXT_WORD = List.of("title", "abstract");
  private static final List<String> KEYWORD = List.of("keyword");
  private static final List<String> JOURNAL = List.of("journal");
  private static final List<String> MESH = List.of("mesh");

  /** What is searched where no field is named: {@code .mp.}. */
  static final List<String> MULTI_PURPOSE = List.of("title", "abstract", "keyword", "mesh");

  private static final Map<String, Field> FIELDS = new Table().all();

  /** Codes for printing, the field's own first. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("title", "ti"),
          Map.entry("abstract", "ab"),
          Map.entry("keyword", "kf"),
          Map.entry("mesh", "hw"),
          Map.entry(FieldNames.ALL, "af"),
          Map.entry("author", "au"),
          Map.entry("journal", "jn"),
          Map.entry("pmid", "ui"),
          Map.entry("doi", "do"),
          Map.entry("issn", "is"),
          Map.entry("isbn", "ib"),
          Map.entry(FieldNames.PUBLICATION_TYPE, "pt"),
          Map.entry(FieldNames.LANGUAGE, "la"),
          Map.entry(FieldNames.YEAR, "yr"),
          Map.entry(FieldNames.HEADING, "sh"),
          Map.entry(FieldNames.QUALIFIER, "fs"),
          Map.entry("entered", "ed"),
          Map.entry("created", "dt"),
          Map.entry("revised", "up"),
          Map.entry("electronic", "ep"));

  private OvidFields() {}

  /** The field of a code in any case. */
  static Optional<Field> of(String code) {
    return Optional.ofNullable(FIELDS.get(code.toLowerCase(Locale.ROOT)));
  }

  static boolean isCode(String code) {
    return of(code).isPresent();
  }

  /** Whether a code is one that {@code limit} commands give a value to. */
  static boolean isLimit(String code) {
    return of(code)
        .filter(f -> f.shape() == Shape.YEAR || f.shape() == Shape.DATE || f.shape() == Shape.VALUE)
        .isPresent();
  }

  /** The code after which fields are printed: {@code ti,ab}; empty where one has none. */
  static Optional<String> codes(List<String> names) {
    if (names.equals(MULTI_PURPOSE)) {
      return Optional.of("mp");
    }
    List<String> codes = new ArrayList<>();
    for (String name : names) {
      String code = CODES.get(name);
      if (code == null) {
        return Optional.empty();
      }
      codes.add(code);
    }
    return Optional.of(String.join(",", codes));
  }

  /** The fields of several codes; what isn't held and isn't known is told, and left out. */
  static Selection select(OvidToken.Suffix suffix, TidyText text) {
    Map<Shape, Set<String>> names = new EnumMap<>(Shape.class);
    for (String code : suffix.codes()) {
      Field field = of(code).orElseGet(() -> unknown(code, suffix, text));
      if (field.insteadOf() != null) {
        tellOther(code, field, suffix, text);
      }
      if (field.insteadOf() == null || !field.names().isEmpty()) {
        names.computeIfAbsent(field.shape(), s -> new LinkedHashSet<>()).addAll(field.names());
      }
    }
    Map<Shape, List<String>> lists = new EnumMap<>(Shape.class);
    names.forEach((shape, set) -> lists.put(shape, List.copyOf(set)));
    return new Selection(lists);
  }

  private static Field unknown(String code, OvidToken.Suffix suffix, TidyText text) {
    boolean alone = suffix.codes().size() == 1;
    text.warn(
        suffix.start(),
        suffix.end(),
        "unknown-field",
        alone
            ? "No field is called ." + code + ".; it was searched as .mp."
            : "No field is called ." + code + ".; it was left out.");
    return alone
        ? new Field(Shape.TEXT, MULTI_PURPOSE, null)
        : new Field(Shape.TEXT, List.of(), "");
  }

  private static void tellOther(String code, Field field, OvidToken.Suffix suffix, TidyText text) {
    if ("".equals(field.insteadOf())) {
      return;
    }
    String held = "." + code + ". (" + field.insteadOf() + ") is not held";
    String instead =
        field.names().isEmpty()
            ? "; it finds nothing."
            : "; " + String.join(" and ", field.names()) + " was searched instead.";
    text.warn(suffix.start(), suffix.end(), "field-not-held", held + instead);
  }

  /** Puts every code beside its field. */
  private static final class Table {

    private final Map<String, Field> fields = new HashMap<>();

    Map<String, Field> all() {
      text(TITLE, "ti", "m_titl", "title");
      text(ABSTRACT, "ab", "abstract");
      text(TEXT_WORD, "tw", "tiab");
      text(MULTI_PURPOSE, "mp");
      text(KEYWORD, "kf", "kw", "id");
      text(MESH, "hw");
      text(List.of(FieldNames.ALL), "af", "tx");
      text(List.of("author"), "au", "m_auts");
      text(JOURNAL, "jn", "jw", "jx", "ja", "so");
      text(List.of("pmid"), "ui", "pm", "an");
      text(List.of("doi"), "do");
      text(List.of("issn"), "is");
      text(List.of("isbn"), "ib");
      instead(TITLE, "original titles", "ot");
      instead(TITLE, "translated titles", "tt");
      instead(TITLE, "titles of books", "bt");
      instead(JOURNAL, "abbreviated titles of journals", "jb");
      instead(KEYWORD, "one word of a keyword", "kp");
      instead(List.of("author"), "all names of authors", "fa");
      instead(MESH, "names of substances", "nm", "rx", "px", "ox", "nj", "sy", "os");
      instead(MESH, "drug trade names", "tn");
      put(Shape.VALUE, List.of(FieldNames.PUBLICATION_TYPE), null, "pt");
      put(Shape.VALUE, List.of(FieldNames.LANGUAGE), null, "la", "lg");
      put(Shape.YEAR, List.of(FieldNames.YEAR), null, "yr", "dp");
      put(Shape.DATE, List.of("entered"), null, "ed", "ez", "da", "em");
      put(Shape.DATE, List.of("created"), null, "dt", "dc", "dd");
      put(Shape.DATE, List.of("revised"), null, "up", "rd");
      put(Shape.DATE, List.of("electronic"), null, "ep");
      put(Shape.HEADING, List.of(), null, "sh", "mh", "de", "mesh");
      put(Shape.EXPLODED, List.of(), null, "xm");
      put(Shape.QUALIFIER, List.of(), null, "fs");
      put(Shape.EXPLODED_QUALIFIER, List.of(), null, "fx", "xs");
      notHeld("affiliations", "in", "ia");
      notHeld("countries of publication", "cp", "pl");
      notHeld("registry numbers", "rn", "rw");
      notHeld("volumes, issues and pages", "vo", "ip", "pg");
      notHeld("grants", "gi", "no", "gr");
      notHeld("publishers", "pb");
      notHeld("methodologies", "md");
      notHeld("populations and ages", "po", "ag");
      notHeld("tests and measures", "tm");
      notHeld("tables of contents", "tc");
      notHeld("classifications", "cc", "cw", "cl");
      notHeld("device and manufacturer names", "dv", "dm", "dn", "mf", "my");
      notHeld("comments and corrections", "cm");
      notHeld("subsets and status", "sb", "st", "pu");
      notHeld("investigators", "ir");
      notHeld("trial registrations", "cn", "ct");
      notHeld("conferences", "cf", "cg");
      return Map.copyOf(fields);
    }

    private void text(List<String> names, String... codes) {
      put(Shape.TEXT, names, null, codes);
    }

    private void instead(List<String> names, String insteadOf, String... codes) {
      put(Shape.TEXT, names, insteadOf, codes);
    }

    private void notHeld(String what, String... codes) {
      put(Shape.TEXT, List.of(), what, codes);
    }

    private void put(Shape shape, List<String> names, @Nullable String insteadOf, String... codes) {
      for (String code : codes) {
        fields.put(code, new Field(shape, names, insteadOf));
      }
    }
  }
}
