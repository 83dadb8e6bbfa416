package org.ibid.server.query.pubmed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;

/**
 * PubMed's named filters as far as records here can be told apart by them: {@code humans[filter]},
 * {@code systematic[sb]}, {@code Filters: Clinical Trial; Adult: 19+ years}. After the PubMed User
 * Guide, "Filters" and "Filter strategies", and the search details that PubMed shows for them.
 */
final class RecordFilters {

  private static final Map<String, Query> BY_KEY = new HashMap<>();

  static {
    heading("humans", "Humans", true);
    heading("human", "Humans", true);
    heading("animals", "Animals", false);
    heading("animal", "Animals", false);
    heading("otheranimals", "Animals", false);
    heading("male", "Male", true);
    heading("female", "Female", true);
    ages();
    for (String language :
        List.of(
            "English",
            "French",
            "German",
            "Spanish",
            "Italian",
            "Portuguese",
            "Dutch",
            "Chinese",
            "Japanese",
            "Russian",
            "Polish",
            "Swedish",
            "Danish",
            "Norwegian",
            "Finnish",
            "Czech",
            "Hungarian",
            "Turkish",
            "Korean",
            "Hebrew",
            "Greek",
            "Croatian",
            "Romanian",
            "Persian")) {
      put(language, new Fielded(List.of(FieldNames.LANGUAGE), new Term(language)));
      put(language + " language", new Fielded(List.of(FieldNames.LANGUAGE), new Term(language)));
    }
    for (String type :
        List.of(
            "Clinical Trial",
            "Randomized Controlled Trial",
            "Controlled Clinical Trial",
            "Review",
            "Systematic Review",
            "Meta-Analysis",
            "Case Reports",
            "Comparative Study",
            "Editorial",
            "Letter",
            "Comment",
            "Guideline",
            "Practice Guideline",
            "Clinical Study",
            "News",
            "Observational Study",
            "Multicenter Study",
            "Evaluation Study",
            "Validation Study",
            "Journal Article",
            "Clinical Trial, Phase I",
            "Clinical Trial, Phase II",
            "Clinical Trial, Phase III",
            "Clinical Trial, Phase IV",
            "Pragmatic Clinical Trial",
            "Classical Article",
            "Historical Article",
            "Clinical Trial Protocol",
            "Preprint",
            "Clinical Conference",
            "Congress",
            "Dataset",
            "Twin Study",
            "Technical Report")) {
      put(type, type(type));
    }
    put("systematic", type("Systematic Review"));
    put("rct", type("Randomized Controlled Trial"));
    put("all", new Query.Everything());
  }

  private final Dates dates;

  RecordFilters(LocalDate today) {
    this.dates = new Dates(today);
  }

  /**
   * Whether a text names a filter whatever its tag: {@code hasabstract}, {@code jsubsetaim[text]}.
   */
  static boolean isWritten(String text) {
    String key = text.toLowerCase(Locale.ROOT);
    return key.equals("hasabstract") || key.startsWith("jsubset") || key.startsWith("loattr");
  }

  /** What a filter of that name finds; empty where records can't be told apart by it. */
  Optional<Query> named(String name) {
    String key = key(name);
    Query query = BY_KEY.get(key);
    if (query == null && key.endsWith("s")) {
      query = BY_KEY.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(query).or(() -> years(name));
  }

  /** {@code y_5[filter]}, {@code 5 years}, {@code from 2000/1/1 - 2010/12/31}. */
  private Optional<Query> years(String name) {
    String text = name.strip().replaceFirst("(?i)^publication dates?(?: from)? ", "");
    String years = text.replaceFirst("^(?i)(?:y_(\\d{1,2})|(\\d{1,2}) years?)$", "last $1$2 years");
    return dates
        .stretch(years.replaceFirst("(?i)^published in the ", ""))
        .map(range -> new Fielded(List.of(FieldNames.YEAR), Dates.years(range)));
  }

  /**
   * What filters that a page lists find together: filters of one kind are alternatives, kinds are
   * all required.
   */
  Query together(List<Query> filters) {
    Map<String, List<Query>> kinds = new LinkedHashMap<>();
    for (Query filter : filters) {
      kinds.computeIfAbsent(kind(filter), k -> new ArrayList<>()).add(filter);
    }
    return Query.allOf(kinds.values().stream().map(Query::anyOf).toList());
  }

  private static String kind(Query filter) {
    return switch (filter) {
      case Fielded fielded -> fielded.fields().getFirst();
      case Heading heading when isOneOf(heading, "Humans", "Animals") -> "species";
      case Heading heading when isOneOf(heading, "Male", "Female") -> "sex";
      default -> "age";
    };
  }

  private static boolean isOneOf(Heading heading, String one, String other) {
    return one.equals(heading.term()) || other.equals(heading.term());
  }

  private static void ages() {
    Heading infant = new Heading("Infant", List.of(), true, false);
    Heading child = new Heading("Child", List.of(), true, false);
    Heading adolescent = new Heading("Adolescent", List.of(), true, false);
    Query all = Query.anyOf(List.of(infant, child, adolescent));
    List.of("allchild", "childbirth18years", "allchildren018years").forEach(k -> put(k, all));
    List.of("allinfant", "infantbirth23months", "allinfantbirth23months")
        .forEach(k -> put(k, infant));
    heading("newborn", "Infant, Newborn", true);
    heading("newbornbirth1month", "Infant, Newborn", true);
    heading("infant", "Infant", false);
    heading("infant123months", "Infant", false);
    heading("preschoolchild", "Child, Preschool", true);
    heading("preschoolchild25years", "Child, Preschool", true);
    heading("child", "Child", false);
    heading("child612years", "Child", false);
    heading("adolescent", "Adolescent", true);
    heading("adolescent1318years", "Adolescent", true);
    heading("alladult", "Adult", true);
    heading("adult19years", "Adult", true);
    heading("alladult19years", "Adult", true);
    heading("youngadult", "Young Adult", true);
    heading("youngadult1924years", "Young Adult", true);
    heading("adult", "Adult", false);
    heading("adult1944years", "Adult", false);
    heading("middleaged", "Middle Aged", true);
    heading("middleaged4564years", "Middle Aged", true);
    heading("aged", "Aged", true);
    heading("aged65years", "Aged", true);
    heading("80andover", "Aged, 80 and over", true);
    heading("80andover80years", "Aged, 80 and over", true);
    put("middleagedaged45years", Query.anyOf(List.of(middleAged(), aged())));
    put("middleagedaged", Query.anyOf(List.of(middleAged(), aged())));
  }

  private static Query type(String name) {
    Query value = name.indexOf(' ') < 0 ? new Term(name) : new Phrase(name, 0);
    return new Fielded(List.of(FieldNames.PUBLICATION_TYPE), value);
  }

  private static Heading middleAged() {
    return new Heading("Middle Aged", List.of(), true, false);
  }

  private static Heading aged() {
    return new Heading("Aged", List.of(), true, false);
  }

  private static void heading(String key, String term, boolean exploded) {
    put(key, new Heading(term, List.of(), exploded, false));
  }

  private static void put(String name, Query query) {
    BY_KEY.put(key(name), query);
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
}
