package org.ibid.server.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a tree means, worked out from the words of each document one after the other: no index, no
 * positions across values, and no code of the engine.
 */
final class BruteForce {

  private static final List<String> DEFAULTS =
      List.of("title", "abstract", "section", "keyword", "author", "journal");
  private static final List<String> ALL =
      List.of("title", "abstract", "section", "keyword", "author", "journal", "mesh");

  /** A document as it was made. Each field has values, each of which has words. */
  record Document(
      String id,
      Map<String, List<String>> texts,
      List<SubjectHeading> headings,
      Set<String> types,
      Set<String> languages,
      int year,
      Map<String, LocalDate> dates,
      Set<String> concepts) {}

  /** Texts that were split already, of which there are few. */
  private static final Map<String, List<String>> SPLIT = new ConcurrentHashMap<>();

  private final Schemes schemes;
  private final List<Document> documents;
  private final Map<String, Set<String>> lines;

  BruteForce(Schemes schemes, List<Document> documents, Map<String, Set<String>> lines) {
    this.schemes = schemes;
    this.documents = documents;
    this.lines = lines;
  }

  /** Ids of the documents that match. */
  Set<String> ids(Query tree) {
    Set<String> ids = new TreeSet<>();
    Optional<Predicate<Document>> matches = matches(tree, DEFAULTS, false);
    documents.stream()
        .filter(d -> matches.isPresent() && matches.get().test(d))
        .forEach(d -> ids.add(d.id()));
    return ids;
  }

  private Optional<Predicate<Document>> matches(Query tree, List<String> fields, boolean named) {
    return switch (tree) {
      case Query.Everything all ->
          Optional.of(d -> !named || fields.stream().anyMatch(f -> has(d, f)));
      case Query.Nothing none -> Optional.of(d -> false);
      case Query.Fielded fielded -> matches(fielded.query(), expanded(fielded.fields()), true);
      case Query.And and -> all(and.operands(), fields, named);
      case Query.Limited limited -> all(List.of(limited.query(), limited.limit()), fields, named);
      case Query.Or or -> any(or.operands(), fields, named);
      case Query.Not not -> matches(not.query(), fields, named).map(Predicate::negate);
      case Query.Boost boost -> matches(boost.query(), fields, named);
      case Query.Preferring p ->
          matches(p.required(), fields, named).or(() -> matches(p.preferred(), fields, named));
      case Query.LineReference line ->
          Optional.of(d -> lines.getOrDefault(line.line(), Set.of()).contains(d.id()));
      case Query.Heading heading -> Optional.of(d -> hasHeading(d, heading));
      case Query.Range range ->
          Optional.of(d -> fields.stream().anyMatch(f -> inRange(d, f, range)));
      case Query.Frequent frequent -> frequent(frequent, fields);
      default -> leaf(tree, fields, named);
    };
  }

  private static List<String> expanded(List<String> fields) {
    return fields.stream().flatMap(f -> f.equals("all") ? ALL.stream() : Stream.of(f)).toList();
  }

  private static boolean has(Document d, String field) {
    return switch (field) {
      case "heading" -> !d.headings().isEmpty();
      case "publication_type" -> !d.types().isEmpty();
      case "language" -> !d.languages().isEmpty();
      case "year" -> d.year() > 0;
      case "entered" -> d.dates().containsKey("entered");
      default -> !d.texts().getOrDefault(field, List.of()).isEmpty();
    };
  }

  private Optional<Predicate<Document>> all(
      List<Query> operands, List<String> fields, boolean named) {
    List<Predicate<Document>> parts = new ArrayList<>();
    operands.forEach(o -> matches(o, fields, named).ifPresent(parts::add));
    return parts.stream().reduce(Predicate::and);
  }

  private Optional<Predicate<Document>> any(
      List<Query> operands, List<String> fields, boolean named) {
    List<Predicate<Document>> parts = new ArrayList<>();
    operands.forEach(o -> matches(o, fields, named).ifPresent(parts::add));
    return parts.stream().reduce(Predicate::or);
  }

  private Optional<Predicate<Document>> frequent(Query.Frequent frequent, List<String> fields) {
    if (frequent.query() instanceof Query.Fielded fielded) {
      return frequent(
          new Query.Frequent(fielded.query(), frequent.least()), expanded(fielded.fields()));
    }
    return isBlank(frequent.query())
        ? Optional.empty()
        : Optional.of(d ->
            texts(fields)
                .anyMatch(f -> occurrences(d, f, frequent.query()).size() >= frequent.least()));
  }

  private static Stream<String> texts(List<String> fields) {
    return fields.stream().filter(ALL::contains);
  }

  private Optional<Predicate<Document>> leaf(Query leaf, List<String> fields, boolean named) {
    boolean text = texts(fields).findAny().isPresent();
    if (text && isBlank(leaf)) {
      return Optional.empty();
    }
    return Optional.of(d ->
        texts(fields).anyMatch(f -> !occurrences(d, f, leaf).isEmpty())
            || fields.stream().anyMatch(f -> named && isValue(d, f, leaf)));
  }

  private static boolean isBlank(Query query) {
    return switch (query) {
      case Query.Term term -> words(term.text()).isEmpty();
      case Query.Phrase phrase -> words(phrase.text()).isEmpty();
      case Query.Or or -> or.operands().stream().allMatch(BruteForce::isBlank);
      case Query.Near near -> near.operands().stream().allMatch(BruteForce::isBlank);
      default -> false;
    };
  }

  private static List<String> words(String text) {
    return SPLIT.computeIfAbsent(
        text,
        t ->
            Arrays.stream(t.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(w -> !w.isEmpty())
                .toList());
  }

  // ---- words and places ----

  /** Where a field says it: for each way the number of the value and the places of its words. */
  private static Set<List<Integer>> occurrences(Document d, String field, Query query) {
    Set<List<Integer>> all = new HashSet<>();
    int value = 0;
    for (String text : d.texts().getOrDefault(field, List.of())) {
      int number = value++;
      for (Set<Integer> way : ways(words(text), query)) {
        List<Integer> places = new ArrayList<>(List.of(-1 - number));
        places.addAll(way);
        all.add(places);
      }
    }
    return all;
  }

  /** Which words of a text have a part in any way to read it, counted from 0. */
  static Set<Integer> wordsOfMatches(String text, Query query) {
    Set<Integer> all = new TreeSet<>();
    ways(words(text), query).forEach(all::addAll);
    return all;
  }

  private static Set<NavigableSet<Integer>> ways(List<String> words, Query query) {
    return switch (query) {
      case Query.Term term -> sequence(words, literal(words(term.text())));
      case Query.Phrase phrase -> sequence(words, literal(words(phrase.text())));
      case Query.Truncation truncation -> sequence(words, patterns(truncation));
      case Query.Boost boost -> ways(words, boost.query());
      case Query.Or or -> {
        Set<NavigableSet<Integer>> ways = new HashSet<>();
        or.operands().forEach(o -> ways.addAll(ways(words, o)));
        yield ways;
      }
      case Query.Near near -> near(words, near);
      default -> throw new IllegalArgumentException("no words: " + query);
    };
  }

  private static List<Predicate<String>> literal(List<String> words) {
    List<Predicate<String>> patterns = new ArrayList<>();
    words.forEach(word -> patterns.add(word::equals));
    return patterns;
  }

  private static Set<NavigableSet<Integer>> sequence(
      List<String> words, List<Predicate<String>> patterns) {
    Set<NavigableSet<Integer>> ways = new HashSet<>();
    for (int start = 0; start + patterns.size() <= words.size() && !patterns.isEmpty(); start++) {
      NavigableSet<Integer> way = new TreeSet<>();
      for (int i = 0; i < patterns.size() && patterns.get(i).test(words.get(start + i)); i++) {
        way.add(start + i);
      }
      if (way.size() == patterns.size()) {
        ways.add(way);
      }
    }
    return ways;
  }

  /** The literals of generated truncations hold hyphens only between letters. */
  private static List<Predicate<String>> patterns(Query.Truncation truncation) {
    List<Predicate<String>> patterns = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : truncation.parts()) {
      if (part instanceof Literal literal) {
        String[] pieces = literal.text().toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 0; i < pieces.length; i++) {
          if (i > 0) {
            patterns.add(pattern(List.copyOf(open)));
            open.clear();
          }
          if (!pieces[i].isEmpty()) {
            open.add(new Literal(pieces[i]));
          }
        }
      } else {
        open.add(part);
      }
    }
    patterns.add(pattern(List.copyOf(open)));
    return patterns;
  }

  private static Predicate<String> pattern(List<Part> parts) {
    return word -> fits(word, 0, parts, 0);
  }

  private static boolean fits(String word, int at, List<Part> parts, int part) {
    if (part == parts.size()) {
      return at == word.length();
    }
    return switch (parts.get(part)) {
      case Literal literal ->
          word.startsWith(literal.text(), at)
              && fits(word, at + literal.text().length(), parts, part + 1);
      case Gap gap -> {
        boolean fits = false;
        for (int n = gap.minimum(); n <= Math.min(gap.maximum(), word.length() - at); n++) {
          fits |= fits(word, at + n, parts, part + 1);
        }
        yield fits;
      }
    };
  }

  private static Set<NavigableSet<Integer>> near(List<String> words, Query.Near near) {
    List<Query> operands = near.operands().stream().filter(o -> !isBlank(o)).toList();
    if (operands.size() < 2) {
      return operands.isEmpty() ? Set.of() : ways(words, operands.getFirst());
    }
    Set<NavigableSet<Integer>> found = new HashSet<>();
    List<Set<NavigableSet<Integer>>> choices = operands.stream().map(o -> ways(words, o)).toList();
    choose(choices, new ArrayList<>(), near, found);
    return found;
  }

  private static void choose(
      List<Set<NavigableSet<Integer>>> choices,
      List<NavigableSet<Integer>> chosen,
      Query.Near near,
      Set<NavigableSet<Integer>> found) {
    if (chosen.size() == choices.size()) {
      if (isNear(chosen, near)) {
        NavigableSet<Integer> all = new TreeSet<>();
        chosen.forEach(all::addAll);
        found.add(all);
      }
      return;
    }
    for (NavigableSet<Integer> way : choices.get(chosen.size())) {
      chosen.add(way);
      choose(choices, chosen, near, found);
      chosen.removeLast();
    }
  }

  private static boolean isNear(List<NavigableSet<Integer>> chosen, Query.Near near) {
    NavigableSet<Integer> within = new TreeSet<>();
    int words = 0;
    NavigableSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < chosen.size(); i++) {
      NavigableSet<Integer> way = chosen.get(i);
      for (int place = way.first(); place <= way.last(); place++) {
        within.add(place);
      }
      all.addAll(way);
      words += way.size();
      if (near.ordered() && i > 0 && way.first() <= chosen.get(i - 1).last()) {
        return false;
      }
    }
    boolean apart = all.size() == words;
    return apart && within.last() - within.first() + 1 - within.size() <= near.between();
  }

  // ---- whole values ----

  private static boolean isValue(Document d, String field, Query leaf) {
    Collection<String> values =
        switch (field) {
          case "heading" -> d.headings().stream().map(SubjectHeading::term).toList();
          case "qualifier" ->
              d.headings().stream()
                  .flatMap(h -> h.qualifiers().stream())
                  .map(Qualifier::term)
                  .toList();
          case "publication_type" -> d.types();
          case "doi" -> List.of(d.id());
          default -> List.of();
        };
    List<String> lower = values.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
    return switch (leaf) {
      case Query.Term term ->
          lower.contains(term.text().toLowerCase(Locale.ROOT)) || isDate(d, field, term.text());
      case Query.Phrase phrase -> lower.contains(phrase.text().toLowerCase(Locale.ROOT));
      case Query.Truncation t -> {
        List<Part> parts = new ArrayList<>();
        for (Part part : t.parts()) {
          parts.add(
              part instanceof Literal l ? new Literal(l.text().toLowerCase(Locale.ROOT)) : part);
        }
        yield lower.stream().anyMatch(v -> fits(v, 0, parts, 0));
      }
      default -> false;
    };
  }

  private static boolean isDate(Document d, String field, String text) {
    return switch (field) {
      case "year" -> text.equals(String.valueOf(d.year()));
      case "language" -> d.languages().contains(text.substring(0, 2).toLowerCase(Locale.ROOT));
      case "entered" ->
          d.dates().containsKey(field) && String.valueOf(d.dates().get(field)).startsWith(text);
      default -> false;
    };
  }

  /** Dates in ISO order as texts; a bound in part takes in all that begins so. */
  private static boolean inRange(Document d, String field, Query.Range range) {
    String value =
        switch (field) {
          case "year" -> d.year() == 0 ? "" : String.valueOf(d.year());
          case "entered" -> String.valueOf(d.dates().getOrDefault(field, LocalDate.MIN));
          default -> "";
        };
    if (value.isEmpty() || value.startsWith("-")) {
      return false;
    }
    String from = field.equals("year") ? year(range.from()) : range.from();
    String to = field.equals("year") ? year(range.to()) : range.to();
    boolean after =
        from == null || (value.startsWith(from) ? range.includesFrom() : value.compareTo(from) > 0);
    boolean before =
        to == null || (value.startsWith(to) ? range.includesTo() : value.compareTo(to) < 0);
    return after && before;
  }

  private static @Nullable String year(@Nullable String bound) {
    return bound == null ? null : bound.substring(0, 4);
  }

  // ---- headings ----

  private boolean hasHeading(Document d, Query.Heading asked) {
    if (asked.term() == null) {
      return d.headings().stream().anyMatch(h -> fits(h, asked));
    }
    List<Concept> named = named(asked.term());
    Set<String> labels = new HashSet<>(Set.of(asked.term().toLowerCase(Locale.ROOT)));
    if (asked.exploded()) {
      for (Concept concept : named) {
        narrower(concept)
            .forEach(c -> names(c).forEach(n -> labels.add(n.toLowerCase(Locale.ROOT))));
      }
    }
    boolean catalogued =
        d.headings().stream()
            .anyMatch(h -> labels.contains(h.term().toLowerCase(Locale.ROOT)) && fits(h, asked));
    boolean byConcept = asked.qualifiers().isEmpty() && !asked.major();
    return catalogued
        || (byConcept && named.stream().anyMatch(c -> tagged(d, c, asked.exploded())));
  }

  private boolean tagged(Document d, Concept concept, boolean exploded) {
    return exploded
        ? narrower(concept).stream().anyMatch(c -> d.concepts().contains(c.scheme() + ":" + c.id()))
        : d.concepts().contains(concept.scheme() + ":" + concept.id());
  }

  private static boolean fits(SubjectHeading heading, Query.Heading asked) {
    boolean starred = heading.qualifiers().stream().anyMatch(Qualifier::major);
    if (asked.qualifiers().isEmpty()) {
      return !asked.major() || heading.major() || starred;
    }
    return heading.qualifiers().stream()
        .filter(q -> asked.qualifiers().contains(q.term()))
        .anyMatch(q -> !asked.major() || q.major() || (heading.major() && !starred));
  }

  private List<Concept> named(String term) {
    return schemes.names().stream()
        .flatMap(s -> schemes.concepts(s).stream())
        .filter(c -> names(c).stream().anyMatch(n -> same(n, term)))
        .toList();
  }

  private static List<String> names(Concept concept) {
    return Stream.concat(Stream.of(concept.label()), concept.synonyms().stream()).toList();
  }

  private static boolean same(String name, String term) {
    return words(name).equals(words(term))
        || words(name).equals(words(turned(term)))
        || words(turned(name)).equals(words(term));
  }

  private static String turned(String name) {
    return String.join(" ", Arrays.asList(name.split(",")).reversed());
  }

  private List<Concept> narrower(Concept concept) {
    return schemes.concepts(concept.scheme()).stream()
        .filter(c -> schemes.closure(c.scheme(), c.id()).contains(concept.id()))
        .toList();
  }
}
