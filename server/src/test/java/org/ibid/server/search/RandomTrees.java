package org.ibid.server.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.HeadingTerms;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;

/** Papers of few words and queries of the same, so that what is rare is met often. */
final class RandomTrees {

  private static final String[] WORDS = {
    "pain",
    "pains",
    "paint",
    "spinal",
    "cord",
    "rats",
    "mice",
    "glia",
    "microglia",
    "anti-pain",
    "spinal-cord",
    "sciatic nerve injury",
    "painted",
    "naloxone"
  };
  private static final String[] FIELDS = {
    "title", "abstract", "section", "keyword", "author", "journal", "mesh", "all"
  };
  private static final String[] HEADINGS = {
    "Microglia",
    "Glia",
    "Rodent",
    "Rats",
    "Nerve Injury, Sciatic",
    "Spinal Cord Injury",
    "Pain",
    "injury nerve",
    "Injury, Nerve",
    "Paint"
  };
  private static final String[] QUALIFIERS = {"drug therapy", "etiology"};
  private static final String[] TYPES = {"Review", "Clinical Trial"};
  private static final String[] LANGUAGES = {"en", "de", "fr"};

  private final Random random;
  private int lines;

  RandomTrees(Random random) {
    this.random = random;
  }

  void lineWritten() {
    lines++;
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private boolean now(int often) {
    return random.nextInt(often) == 0;
  }

  // ---- papers ----

  Paper paper(String doi) {
    Publication publication =
        Publication.builder()
            .title(text(1, 6))
            .doi(doi)
            .issued(now(6) ? null : 2000 + random.nextInt(5))
            .author(now(3) ? List.of() : List.of(Name.of(one(WORDS), null), Name.of("cord", "m")))
            .containerTitle(now(3) ? null : text(1, 2))
            .build();
    return Papers.of(publication).toBuilder()
        .abstractText(now(4) ? "" : text(3, 14))
        .keyword(now(3) ? List.of() : List.of(text(1, 2), one(WORDS), one(WORDS)))
        .sections(now(3) ? List.of() : List.of(new Section(text(1, 2), 1, text(2, 8))))
        .cataloguing(now(4) ? Cataloguing.NONE : cataloguing())
        .build();
  }

  private String text(int least, int most) {
    List<String> words = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      words.add(one(WORDS) + (now(9) ? "," : ""));
    }
    return String.join(" ", words);
  }

  private Cataloguing cataloguing() {
    List<SubjectHeading> headings = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<Qualifier> qualifiers = new ArrayList<>();
      for (String qualifier : QUALIFIERS) {
        if (now(3)) {
          qualifiers.add(new Qualifier(qualifier, null, now(2)));
        }
      }
      headings.add(new SubjectHeading(one(HEADINGS), null, now(3), qualifiers));
    }
    LocalDate day =
        LocalDate.of(2010 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return new Cataloguing(
        headings,
        now(3) ? List.of() : List.of(one(TYPES)),
        now(3) ? List.of() : List.of(one(LANGUAGES)),
        List.of(),
        now(3) ? Map.of() : Map.of(RecordDate.ENTERED, day));
  }

  static BruteForce.Document document(Paper paper, List<Tag> tags) {
    Publication publication = paper.publication();
    Map<String, List<String>> texts = new HashMap<>();
    texts.put("title", List.of(Objects.requireNonNull(publication.title())));
    texts.put(
        "abstract", paper.abstractText().isEmpty() ? List.of() : List.of(paper.abstractText()));
    texts.put("keyword", paper.keyword());
    texts.put("author", publication.author().stream().map(Name::display).toList());
    String journal = publication.containerTitle();
    texts.put("journal", journal == null ? List.of() : List.of(journal));
    List<String> sections = new ArrayList<>();
    paper.sections().forEach(s -> sections.addAll(List.of(s.heading(), s.text())));
    texts.put("section", sections);
    List<String> mesh = new ArrayList<>();
    paper.cataloguing().headings().forEach(h -> mesh.addAll(HeadingTerms.printed(h)));
    texts.put("mesh", mesh);
    Set<String> concepts = new HashSet<>();
    tags.forEach(tag -> concepts.add(tag.scheme() + ":" + tag.id()));
    Map<String, LocalDate> dates = new HashMap<>();
    paper.cataloguing().dates().forEach((date, day) -> dates.put(date.id(), day));
    Integer year = publication.issued();
    return new BruteForce.Document(
        paper.id(),
        texts,
        paper.cataloguing().headings(),
        Set.copyOf(paper.cataloguing().publicationTypes()),
        Set.copyOf(paper.cataloguing().languages()),
        year == null ? 0 : year,
        dates,
        concepts);
  }

  // ---- trees ----

  Query tree(int depth, boolean withLines) {
    if (depth == 0 || now(4)) {
      return leaf(withLines);
    }
    return switch (random.nextInt(12)) {
      case 0, 1 -> Query.allOf(trees(depth, withLines));
      case 2, 3 -> Query.anyOf(trees(depth, withLines));
      case 4 -> Query.not(tree(depth - 1, withLines));
      case 5 -> new Query.Limited(tree(depth - 1, withLines), limit());
      case 6 -> new Query.Preferring(tree(depth - 1, withLines), tree(depth - 1, withLines));
      case 7 -> new Query.Boost(tree(depth - 1, withLines), 2);
      case 8 -> fielded(tree(depth - 1, withLines));
      case 9 -> frequent();
      default -> near(now(4) ? 3 : 2);
    };
  }

  private List<Query> trees(int depth, boolean withLines) {
    List<Query> trees = new ArrayList<>();
    for (int i = random.nextInt(3); i >= -1; i--) {
      trees.add(tree(depth - 1, withLines));
    }
    return trees;
  }

  private Query fielded(Query query) {
    return new Query.Fielded(
        now(2) ? List.of(one(FIELDS)) : List.of(one(FIELDS), one(FIELDS)), query);
  }

  private Query leaf(boolean withLines) {
    return switch (random.nextInt(withLines ? 12 : 10)) {
      case 0 -> new Query.Everything();
      case 1 -> now(4) ? new Query.Nothing() : new Query.Term(now(2) ? "--" : one(WORDS));
      case 2, 3 -> heading();
      case 4 -> limit();
      case 5 -> near(2);
      case 6 -> fielded(words());
      case 10, 11 -> new Query.LineReference(String.valueOf(1 + random.nextInt(lines)));
      default -> words();
    };
  }

  private Query heading() {
    List<String> qualifiers =
        now(3) ? List.of(one(QUALIFIERS)) : now(6) ? List.of(QUALIFIERS) : List.of();
    String term = now(8) && !qualifiers.isEmpty() ? null : one(HEADINGS);
    return new Query.Heading(term, qualifiers, now(2), now(4));
  }

  /** What values are limited by. */
  private Query limit() {
    return switch (random.nextInt(8)) {
      case 0 -> new Query.Fielded(List.of("year"), range("2001", "2003", "2002-05"));
      case 1 ->
          new Query.Fielded(List.of("entered"), range("2010", "2011-03", "2012-06-15", "2011"));
      case 2 -> new Query.Fielded(List.of("year"), new Query.Term(one("2001", "2003")));
      case 3 -> new Query.Fielded(List.of("language"), new Query.Term(one("english", "de", "fre")));
      case 4 -> new Query.Fielded(List.of("publication_type"), value(TYPES));
      case 5 -> new Query.Fielded(List.of("heading", "title"), value(HEADINGS));
      case 6 -> new Query.Fielded(List.of("qualifier"), value(QUALIFIERS));
      default ->
          new Query.Fielded(
              List.of(one("year", "entered", "heading", "language")), new Query.Everything());
    };
  }

  private Query value(String... of) {
    String value = one(of);
    if (now(2)) {
      return new Query.Phrase(value, 0);
    }
    int cut = 1 + random.nextInt(3);
    return new Query.Truncation(List.of(new Literal(value.substring(0, cut)), gap()));
  }

  private Query range(String... bounds) {
    String from = now(4) ? null : one(bounds);
    return new Query.Range(from, now(4) ? null : one(bounds), now(2), now(2));
  }

  private Query frequent() {
    Query words = now(2) ? fielded(near(1)) : near(1);
    return new Query.Frequent(words, 1 + random.nextInt(3));
  }

  private Query words() {
    return switch (random.nextInt(5)) {
      case 0 -> new Query.Phrase(one(WORDS) + " " + one(WORDS), 0);
      case 1 -> truncation();
      default -> new Query.Term(now(12) ? "&&" : word());
    };
  }

  private String word() {
    String word = one(WORDS);
    return word.indexOf(' ') < 0 ? word : "nerve";
  }

  private Query truncation() {
    String word = word();
    int cut = 1 + random.nextInt(word.length());
    List<Part> parts = new ArrayList<>();
    String begun = word.substring(0, cut);
    if (now(8)) {
      parts.add(gap());
    }
    parts.add(new Literal(begun.endsWith("-") ? word : begun));
    parts.add(gap());
    if (now(3) && cut < word.length() && word.indexOf('-') < 0) {
      parts.add(new Literal(word.substring(cut)));
      if (now(2)) {
        parts.add(gap());
      }
    }
    return new Query.Truncation(parts);
  }

  private Gap gap() {
    int least = now(3) ? 1 : 0;
    return now(2) ? new Gap(least, Gap.UNLIMITED) : new Gap(least, least + 1 + random.nextInt(3));
  }

  /** Words, phrases and truncations, any of several, near each other. */
  Query near(int depth) {
    if (depth == 0 || now(5)) {
      return words();
    }
    if (now(3)) {
      List<Query> any = new ArrayList<>();
      for (int i = random.nextInt(3); i >= -1; i--) {
        any.add(near(depth - 1));
      }
      return Query.anyOf(any);
    }
    List<Query> operands = new ArrayList<>();
    for (int i = now(4) ? 3 : 2; i > 0; i--) {
      operands.add(near(depth - 1));
    }
    return new Query.Near(operands, random.nextInt(4), now(3));
  }
}
