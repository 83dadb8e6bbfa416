package org.ibid.server.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.CslTypes;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** Publications with every field, of every type, made of pieces that formats give a meaning. */
final class RandomPublications {

  /** In one order, so that a seed gives the same publications everywhere. */
  static final List<String> TYPES = CslTypes.ALL.stream().sorted().toList();

  private static final List<String> PIECES =
      List.of(
          "Glia",
          "BDNF",
          "µ-opioid",
          "pain",
          "50%",
          "a_b",
          "R&D",
          "$5",
          "#1",
          "{x}",
          "}",
          "{",
          "\\alpha",
          "\\",
          "~",
          "^2",
          "``so''",
          "\"quoted\"",
          "it's",
          "'t",
          "--",
          "—",
          "–",
          "<i>in",
          "vivo</i>",
          "<5",
          "&amp;",
          "&lt;b>",
          "a,b",
          "(2019)",
          "[34]",
          "ألم",
          "עצב",
          "神経痛",
          "𝛼",
          "Ångström",
          "naïve",
          "=1+1",
          "@home",
          "and",
          "et al",
          "TI - x",
          "ER",
          "|",
          "p<.05",
          "C");

  private static final List<String> NAMES =
      List.of(
          "Smith",
          "O'Neil",
          "van der Berg",
          "de la Cruz",
          "Müller-Lüdenscheidt",
          "Łukasz",
          "Núñez",
          "王",
          "الخوارزمي",
          "D'Amico",
          "Ó Súilleabháin",
          "St. John",
          "Plato",
          "E_X",
          "R&B",
          "50%");

  private static final List<String> GIVEN =
      List.of("J", "J. B.", "Jan Bernard", "K.-L.", "Ðorđe", "小明", "M", "A. van", "Mary Ann");

  private static final List<String> BODIES =
      List.of(
          "World Health Organization",
          "WHO",
          "Cochrane Pain",
          "Department of Health, Education, and Welfare",
          "R&D and Sons {GmbH}",
          "& Partners",
          "The EIH Study Group",
          "منظمة الصحة العالمية");

  private final Random random;

  RandomPublications(long seed) {
    this.random = new Random(seed);
  }

  /** A publication of a type with any of the fields, which has a title or a name. */
  Publication next(String type) {
    Publication any = fields(type).build();
    boolean named = !any.author().isEmpty() || any.title() != null;
    return named ? any : any.toBuilder().title(text()).build();
  }

  private Publication.Builder fields(String type) {
    return Publication.builder()
        .type(type)
        .genre(genre(type))
        .title(maybe(9, text()))
        .author(names(4))
        .etAl(random.nextInt(4) == 0)
        .editor(names(2))
        .issued(random.nextInt(6) == 0 ? null : Integer.valueOf(1900 + random.nextInt(130)))
        .containerTitle(maybe(7, text()))
        .volume(maybe(7, one(List.of("12", "LVIII", "5 Suppl 1", "2019", "B-12"))))
        .issue(maybe(6, one(List.of("3", "2-3", "Suppl", "1(2)"))))
        .page(maybe(8, one(PAGES)))
        .doi(maybe(6, one(DOIS)))
        .pmid(maybe(5, Integer.toString(1 + random.nextInt(39_999_999))))
        .pmcid(maybe(4, "PMC" + (10_000 + random.nextInt(9_000_000))))
        .issn(maybe(4, one(List.of("0304-3959", "2049-363X"))))
        .isbn(maybe(3, one(List.of("9783161484100", "316148410X"))))
        .url(maybe(5, one(URLS)))
        .publisher(maybe(5, text()))
        .publisherPlace(maybe(5, text()))
        .edition(maybe(4, one(List.of("2", "3rd", "Rev. & enl."))))
        .language(maybe(5, one(List.of("en", "de", "fr", "pt-BR", "zh", "ar"))));
  }

  private static final List<String> PAGES =
      List.of("483-496", "483-96", "e0123456", "12", "S1-S10", "12-15, 20-25", "104743", "e12-e15");

  private static final List<String> DOIS =
      List.of(
          "10.1186/s40798-021-00307-9",
          "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
          "10.1016/0304-3959(88)90209-6",
          "10.5555/a_b#c~d");

  private static final List<String> URLS =
      List.of(
          "https://example.org/a?b=1&c=%20#frag_ment~x",
          "http://example.org/(paren)/x", "https://example.org/a/$value");

  private @Nullable String genre(String type) {
    return switch (type) {
      case "article-journal", "article-magazine" -> maybe(3, "review");
      case "article" -> "preprint";
      case "thesis" -> maybe(5, "Master's thesis & more");
      default -> null;
    };
  }

  private @Nullable String maybe(int tenths, String text) {
    return random.nextInt(10) < tenths ? text : null;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Never ends in a stop, which a list of references has and a title has not. */
  String text() {
    String text =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(i -> one(PIECES))
            .collect(Collectors.joining(" "));
    return Normalizer.normalize(text + " end", Normalizer.Form.NFC);
  }

  private List<Name> names(int most) {
    List<Name> names = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      Name name = name();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private Name name() {
    if (random.nextInt(5) == 0) {
      return Name.literal(one(BODIES));
    }
    String suffix = random.nextInt(6) == 0 ? one(List.of("Jr", "III")) : null;
    return new Name.Personal(one(NAMES), maybe(8, one(GIVEN)), suffix);
  }
}
