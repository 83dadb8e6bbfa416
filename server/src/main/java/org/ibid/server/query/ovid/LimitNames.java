package org.ibid.server.query.ovid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Term;

/**
 * Limits that Ovid offers by name, as what they are short for. Ages and sexes are check tags of
 * MeSH's; kinds of publication are publication types.
 *
 * @see <a href="https://ospguides.ovid.com/OSPguides/medline.htm">Ovid MEDLINE database guide,
 *     limits</a>
 */
final class LimitNames {

  /** No name has more characters, so that no more of a text need be looked at. */
  static final int LONGEST = 80;

  private static final Set<String> LANGUAGES =
      Set.of(
          "afrikaans",
          "albanian",
          "arabic",
          "armenian",
          "azerbaijani",
          "bosnian",
          "bulgarian",
          "catalan",
          "chinese",
          "croatian",
          "czech",
          "danish",
          "dutch",
          "english",
          "estonian",
          "finnish",
          "french",
          "georgian",
          "german",
          "greek",
          "hebrew",
          "hindi",
          "hungarian",
          "icelandic",
          "indonesian",
          "italian",
          "japanese",
          "kazakh",
          "korean",
          "latvian",
          "lithuanian",
          "macedonian",
          "malay",
          "norwegian",
          "persian",
          "polish",
          "portuguese",
          "romanian",
          "russian",
          "serbian",
          "slovak",
          "slovene",
          "slovenian",
          "spanish",
          "swedish",
          "thai",
          "turkish",
          "ukrainian",
          "urdu",
          "vietnamese");

  private static final List<String> PUBLICATION_TYPES =
      List.of(
          "article",
          "case reports",
          "classical article",
          "clinical conference",
          "clinical study",
          "clinical trial",
          "clinical trial, phase i",
          "clinical trial, phase ii",
          "clinical trial, phase iii",
          "clinical trial, phase iv",
          "comment",
          "comparative study",
          "conference abstract",
          "conference paper",
          "conference proceeding",
          "conference review",
          "congress",
          "consensus development conference",
          "controlled clinical trial",
          "dissertation",
          "duplicate publication",
          "editorial",
          "erratum",
          "evaluation study",
          "guideline",
          "historical article",
          "interview",
          "journal article",
          "lecture",
          "letter",
          "meta-analysis",
          "multicenter study",
          "news",
          "newspaper article",
          "note",
          "observational study",
          "patient education handout",
          "practice guideline",
          "preprint",
          "pragmatic clinical trial",
          "randomized controlled trial",
          "retracted publication",
          "review",
          "short survey",
          "systematic review",
          "technical report",
          "twin study",
          "validation study");

  private static final Map<String, Query> NAMES = new Table().all();

  private static final Set<String> FIRST_WORDS =
      NAMES.keySet().stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toSet());

  private LimitNames() {}

  /** What a name is short for, whatever its case, blanks and quotation marks. */
  static Optional<Query> query(String name) {
    String plain = name.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NAMES.get(plain.replaceAll(" {2,}+", " ")));
  }

  /** Whether any name begins with a word, so that longer ones need not be tried. */
  static boolean isFirstWord(String word) {
    return FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The name that is short for a query, in quotation marks where it needs them. */
  static Optional<String> name(Query limit) {
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(limit))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(name -> isPlain(name) ? name : '"' + name + '"');
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
  }

  private static Query type(String name) {
    Query value = name.indexOf(' ') < 0 ? new Term(name) : new Query.Phrase(name, 0);
    return new Fielded(List.of(FieldNames.PUBLICATION_TYPE), value);
  }

  private static Query explosion(String term) {
    return new Heading(term, List.of(), true, false);
  }

  /** Puts every name beside what it is short for; of several, the first is printed. */
  private static final class Table {

    private final Map<String, Query> names = new LinkedHashMap<>();

    Map<String, Query> all() {
      LANGUAGES.stream().sorted().forEach(this::language);
      PUBLICATION_TYPES.forEach(type -> names.put(type, type(type)));
      types("meta analysis", "meta-analysis");
      types("systematic reviews", "systematic review");
      types("review articles", "review");
      types("conference abstracts", "conference abstract");
      types("letters", "letter");
      types("editorials", "editorial");
      types("comments", "comment");
      types("case report", "case reports");
      types("randomised controlled trial", "randomized controlled trial");
      types("randomized controlled trials", "randomized controlled trial");
      types("journal articles", "journal article");
      names.put(
          "clinical trial, all",
          Query.anyOf(
              Stream.of(
                      "clinical trial",
                      "clinical trial, phase i",
                      "clinical trial, phase ii",
                      "clinical trial, phase iii",
                      "clinical trial, phase iv",
                      "controlled clinical trial",
                      "pragmatic clinical trial",
                      "randomized controlled trial")
                  .map(LimitNames::type)
                  .toList()));
      headings("Humans", "humans", "human");
      headings("Animals", "animals", "animal", "animal studies");
      headings("Male", "male");
      headings("Female", "female");
      headings("Infant, Newborn", "newborn infant (birth to 1 month)");
      headings("Infant", "infant (1 to 23 months)", "infant <to one year>");
      headings(
          "Child, Preschool", "preschool child (2 to 5 years)", "preschool child <1 to 6 years>");
      headings("Child", "child (6 to 12 years)");
      headings("Adolescent", "adolescent (13 to 18 years)", "adolescent <13 to 17 years>");
      headings("Young Adult", "young adult (19 to 24 years)");
      headings("Adult", "adult (19 to 44 years)", "adult <18 to 64 years>");
      headings("Middle Aged", "middle age (45 to 64 years)");
      headings("Aged, 80 and over", "aged (80 and over)");
      exploded("all infant (birth to 23 months)", "Infant");
      exploded("all adult (19 plus years)", "Adult");
      exploded("all aged (65 and over)", "Aged");
      names.put(
          "all child (0 to 18 years)",
          Query.anyOf(List.of(explosion("Infant"), explosion("Child"), Heading.of("Adolescent"))));
      names.put(
          "young adult and adult (19-24 and 19-44)",
          Query.anyOf(List.of(Heading.of("Young Adult"), Heading.of("Adult"))));
      names.put(
          "middle aged (45 plus years)",
          Query.anyOf(List.of(Heading.of("Middle Aged"), explosion("Aged"))));
      names.put("abstracts", new Fielded(List.of("abstract"), new Query.Everything()));
      return Collections.unmodifiableMap(names);
    }

    private void language(String name) {
      Query language = new Fielded(List.of(FieldNames.LANGUAGE), new Term(name));
      names.put(name + " language", language);
      names.put(name, language);
    }

    private void types(String name, String type) {
      names.put(name, type(type));
    }

    private void headings(String term, String... all) {
      for (String name : all) {
        names.put(name, Heading.of(term));
      }
    }

    private void exploded(String name, String term) {
      names.put(name, explosion(term));
    }
  }
}
