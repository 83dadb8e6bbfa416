package org.ibid.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.ibid.server.query.ParsedFilters;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.ibid.server.query.pubmed.TermMapping;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.HeadingMapping;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Reads a search out of named parameters: of a URL, of a JSON body, of a command line. An empty
 * value is as good as none, as a form submits what was left blank. Parameters of other names are
 * not looked at.
 */
public final class SearchParameters {

  /** The names of the API, where the query is {@code search}. */
  public static final SearchParameters API = new SearchParameters("search");

  /** The names of the pages, where the query is {@code q}. */
  public static final SearchParameters PAGES = new SearchParameters("q");

  public static final int DEFAULT_PER_PAGE = 25;
  public static final int DEFAULT_FACET_LIMIT = 50;

  /** Above the size of any scheme, and still a page that a browser shows. */
  public static final int MAX_FACET_LIMIT = 1_000;

  static final Parameter.WholeNumber PER_PAGE =
      new Parameter.WholeNumber(DEFAULT_PER_PAGE, SearchRequest.MAX_PER_PAGE);
  static final Parameter.WholeNumber FACET_LIMIT =
      new Parameter.WholeNumber(DEFAULT_FACET_LIMIT, MAX_FACET_LIMIT);

  /** Whether words without a tag are searched as headings, too, in PubMed's syntax. */
  public static final String MAPPING = "mapping";

  /** Whether the words of the first hits rank them all, too. */
  public static final String FEEDBACK = "feedback";

  /** The record that the hits must be like. */
  public static final String LIKE = "like";

  public static final String ON = "on";
  private static final String OFF = "off";

  /** What a mapping may be, the default first. */
  public static final List<String> MAPPINGS = List.of(ON, OFF);

  /** What feedback may be, the default first. */
  public static final List<String> FEEDBACKS = List.of(OFF, ON);

  private static final String PARTIAL =
      "The time was over before everything was looked at: there may be more than this.";

  private final String textName;

  private SearchParameters(String textName) {
    this.textName = textName;
  }

  /** What came of reading parameters. */
  public sealed interface Reading {}

  /**
   * A search that can be asked of an engine.
   *
   * @param text the query as typed
   * @param query what was understood of it
   * @param warnings what was perhaps not meant so; offsets are in {@code text}, and the length is 0
   *     where it is not about the query but a filter
   */
  public record Understood(
      String text, Syntax syntax, ParsedQuery query, SearchRequest request, List<Problem> warnings)
      implements Reading {
    public Understood {
      warnings = List.copyOf(warnings);
    }

    /** The query in words. */
    public String understood() {
      return query.understood();
    }

    /** Why an engine wouldn't run it, with the place in the query where it is about one. */
    public Fault fault(InvalidRequestException refused, String textName) {
      String message = String.valueOf(refused.getMessage());
      return refused
          .remark()
          .map(query::problem)
          .map(problem -> new Fault(textName, problem.offset(), message))
          .orElseGet(() -> new Fault(refused.parameter(), null, message));
    }

    /** What was perhaps not meant so, with what showed only where it was run. */
    public List<Problem> warnings(SearchResult result) {
      List<Problem> all = new ArrayList<>(warnings);
      result.remarks().stream().map(query::problem).forEach(all::add);
      if (result.partial()) {
        all.add(Problem.warning(0, text.length(), "partial", PARTIAL));
      }
      return all;
    }
  }

  /** Parameters that can't be a search, and why; at least one fault. */
  public record Refused(List<Fault> faults) implements Reading {
    public Refused {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("what is refused has a fault");
      }
    }
  }

  /**
   * Why a parameter can't be what it is.
   *
   * @param offset where in its value, in UTF-16 units; null where it is the value as a whole
   * @param message what was expected, a sentence
   */
  public record Fault(String parameter, @Nullable Integer offset, String message) {}

  /** Name of the parameter that holds the query. */
  public String textName() {
    return textName;
  }

  /** What the values of each parameter, in their order, ask of records of a kind. */
  public Reading read(Kind kind, Schema schema, Map<String, List<String>> values) {
    return new Reader(kind, schema, values).read();
  }

  /** The value of {@code sort} that asks for an order. */
  public static String id(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /** Reads one set of parameters, and gathers what is wrong with it. */
  private final class Reader {
    private final Kind kind;
    private final Schema schema;
    private final Map<String, List<String>> values;
    private final List<Fault> faults = new ArrayList<>();

    Reader(Kind kind, Schema schema, Map<String, List<String>> values) {
      this.kind = kind;
      this.schema = schema;
      this.values = values;
    }

    Reading read() {
      String text = one(textName, "");
      Syntax syntax = syntax();
      ParsedQuery query = query(text, syntax);
      SearchRequest request =
          new SearchRequest(
                  kind,
                  query.tree(),
                  syntax.matching(),
                  filters(),
                  sort(),
                  number("per_page", PER_PAGE),
                  values("cursor").isEmpty() ? null : one("cursor", ""),
                  facets(),
                  number("facet_limit", FACET_LIMIT),
                  true)
              .expanded(expansion());
      return faults.isEmpty()
          ? new Understood(text, syntax, query, request, warnings(query, request))
          : new Refused(faults);
    }

    private List<Problem> warnings(ParsedQuery query, SearchRequest request) {
      List<Problem> warnings = new ArrayList<>(query.problems());
      warnings.addAll(FilterWarnings.of(schema, kind, request.filters()));
      return warnings;
    }

    private Syntax syntax() {
      String id = one("syntax", Syntax.SIMPLE.id());
      return Syntax.of(id)
          .orElseGet(() -> {
            refuse("syntax", oneOf(Syntax.ids(), id));
            return Syntax.SIMPLE;
          });
    }

    private ParsedQuery query(String text, Syntax syntax) {
      ParsedQuery query = syntax.parse(text, kind, mapping());
      query.problems().stream()
          .filter(Problem::isError)
          .forEach(p -> faults.add(new Fault(textName, p.offset(), p.message())));
      return query;
    }

    private TermMapping mapping() {
      return switch (one(MAPPING, ON)) {
        case ON -> new HeadingMapping(schema.schemes());
        case OFF -> TermMapping.NONE;
        case String other -> {
          refuse(MAPPING, oneOf(MAPPINGS, other));
          yield TermMapping.NONE;
        }
      };
    }

    /** What is like a record is ranked by nothing else. */
    private Expansion expansion() {
      boolean feedback = feedback();
      if (values(LIKE).isEmpty()) {
        return feedback ? Expansion.of(Feedback.RANKS) : Expansion.NONE;
      }
      if (feedback) {
        refuse(FEEDBACK, "Expected off with like: its words rank already, got \"on\".");
      }
      if (sort() != Sort.RELEVANCE) {
        refuse(
            "sort", "Expected relevance with like, got " + Parameter.shown(one("sort", "")) + ".");
      }
      return Expansion.like(one(LIKE, ""));
    }

    private boolean feedback() {
      return switch (one(FEEDBACK, OFF)) {
        case ON -> true;
        case OFF -> false;
        case String other -> {
          refuse(FEEDBACK, oneOf(FEEDBACKS, other));
          yield false;
        }
      };
    }

    private Filters filters() {
      ParsedFilters parsed = Filters.parse(values("filter"));
      parsed.problems().stream()
          .map(p -> new Fault("filter", p.offset(), p.message()))
          .forEach(faults::add);
      return parsed.filters();
    }

    private Sort sort() {
      String id = one("sort", id(Sort.RELEVANCE));
      for (Sort sort : Sort.values()) {
        if (id(sort).equals(id)) {
          return sort;
        }
      }
      List<String> ids = Arrays.stream(Sort.values()).map(SearchParameters::id).toList();
      refuse("sort", oneOf(ids, id));
      return Sort.RELEVANCE;
    }

    private List<String> facets() {
      List<String> names =
          values("facets").stream()
              .flatMap(value -> Arrays.stream(value.split(",", -1)))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList();
      for (String name : names) {
        if (schema.dimension(kind, name).isEmpty()) {
          refuse(
              "facets",
              oneOf(schema.dimensions(kind).stream().map(Dimension::name).toList(), name));
        }
      }
      return names;
    }

    private int number(String name, Parameter.WholeNumber type) {
      String value = one(name, Integer.toString(type.otherwise()));
      return type.read(value)
          .orElseGet(() -> {
            refuse(name, type.expected(value));
            return type.otherwise();
          });
    }

    private String one(String name, String otherwise) {
      List<String> given = values(name);
      if (given.size() > 1) {
        refuse(name, "Expected one value, got " + given.size() + ".");
      }
      return given.isEmpty() ? otherwise : given.getFirst();
    }

    private List<String> values(String name) {
      return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
    }

    private void refuse(String parameter, String message) {
      faults.add(new Fault(parameter, null, message));
    }
  }

  private static String oneOf(List<String> expected, String got) {
    return expected.stream()
        .collect(
            Collectors.joining(", ", "Expected one of ", ", got " + Parameter.shown(got) + "."));
  }
}
