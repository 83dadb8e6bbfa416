package org.ibid.server.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;

/** Search results for the eyes of a person. */
final class ResultTable {

  /** More passages of one record hide the next record. */
  private static final int PASSAGES = 2;

  /** One line of them, on most screens. */
  private static final int FACET_VALUES = 5;

  /** Fields that say little more than a title or sentence in which the match is seen already. */
  private static final Set<String> REPEATING = Set.of("raw", "neighbour");

  private static final String DOT = " · ";

  private final Kind kind;
  private final Screen screen;
  private final String margin;
  private final List<String> lines = new ArrayList<>();

  private ResultTable(Kind kind, Screen screen, int digits) {
    this.kind = kind;
    this.screen = screen;
    this.margin = " ".repeat(digits + 2);
  }

  /** The hits in order, then how many there are and what most of them are about. */
  static String of(Kind kind, SearchResult result, Screen screen) {
    int digits = Integer.toString(result.hits().size()).length();
    ResultTable table = new ResultTable(kind, screen, digits);
    int rank = 0;
    for (Hit hit : result.hits()) {
      table.add(++rank, Found.of(hit));
    }
    table.addSummary(result);
    return String.join("\n", table.lines);
  }

  /** A hit with its JSON read. */
  private record Found(Hit hit, JsonNode json) {
    static Found of(Hit hit) {
      return new Found(hit, RecordJson.read(hit.json()));
    }

    String text(String field) {
      return json.path(field).asText("");
    }
  }

  private void add(int rank, Found found) {
    String number = margin.substring(2 + Integer.toString(rank).length()) + rank;
    String headline = kind == Kind.STATEMENT ? "sentence" : "title";
    Marked first = headline(found, headline);
    List<String> block = new ArrayList<>(wrapped(first));
    dimmed(details(found)).forEach(block::add);
    Set<String> shown = first.hasMarks() ? REPEATING : Set.of();
    passages(found, headline, shown).forEach(passage -> block.addAll(wrapped(passage)));
    lines.add(Marked.dim(number, screen.styled()) + "  " + block.getFirst());
    block.stream().skip(1).map(margin::concat).forEach(lines::add);
    lines.add("");
  }

  private List<String> wrapped(Marked text) {
    return text.lines(textWidth(), screen.styled());
  }

  private int textWidth() {
    return screen.width() - margin.length();
  }

  private Stream<String> dimmed(List<String> parts) {
    String line = parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(DOT));
    return Marked.plain(line).lines(textWidth(), false).stream()
        .map(l -> Marked.dim(l, screen.styled()));
  }

  /** The title or sentence, with what matched in it where the snippet is the whole of it. */
  private static Marked headline(Found found, String field) {
    Marked plain = Marked.plain(firstOf(found.text(field), found.text("raw"), found.hit().id()));
    return found.hit().highlights().stream()
        .filter(highlight -> highlight.field().equals(field))
        .flatMap(highlight -> highlight.fragments().stream())
        .map(Marked::fragment)
        .filter(marked -> marked.unmarked().equals(plain.unmarked()))
        .findFirst()
        .orElse(plain);
  }

  private static String firstOf(String... texts) {
    return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static List<Marked> passages(Found found, String headline, Set<String> shown) {
    return found.hit().highlights().stream()
        .filter(h -> !h.field().equals(headline) && !shown.contains(h.field()))
        .filter(h -> !h.fragments().isEmpty())
        .limit(PASSAGES)
        .map(h -> Marked.fragment(h.fragments().getFirst()).after(h.field() + ": "))
        .toList();
  }

  private List<String> details(Found found) {
    return switch (kind) {
      case PAPER, WORK -> List.of(publication(found.json()), found.hit().id());
      case REFERENCE -> List.of(publication(found.json()), cited(found), found.hit().id());
      case STATEMENT, CITATION -> List.of(found.text("section"), cites(found), found.hit().id());
    };
  }

  private static String publication(JsonNode json) {
    return Stream.of(
            HitJson.authors(json), HitJson.year(json), json.path("container-title").asText(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(DOT));
  }

  private static String cited(Found found) {
    int statements = found.json().path("cited").path("statements").asInt();
    return "cited in " + statements + (statements == 1 ? " sentence" : " sentences");
  }

  private static String cites(Found found) {
    String references =
        StreamSupport.stream(found.json().path("references").spliterator(), false)
            .map(HitJson::shortReference)
            .collect(Collectors.joining(", "));
    return references.isEmpty() ? "" : "cites " + references;
  }

  private void addSummary(SearchResult result) {
    lines.add(Marked.bold(count(result), screen.styled()));
    if (result.anyWord() > 0) {
      lines.add("With OR between the words there would be " + result.anyWord() + ".");
    }
    int widest = result.facets().stream().mapToInt(f -> f.dimension().length()).max().orElse(0);
    result.facets().forEach(facet -> facetLine(facet, widest).ifPresent(lines::add));
  }

  private String count(SearchResult result) {
    if (result.count() == 0) {
      return "Nothing found";
    }
    String all = result.count() + " " + kind.id() + (result.count() == 1 ? "" : "s");
    return !result.hits().isEmpty() && result.hits().size() < result.count()
        ? all + ", these are the first " + result.hits().size()
        : all;
  }

  private Optional<String> facetLine(Facet facet, int widest) {
    if (facet.values().isEmpty()) {
      return Optional.empty();
    }
    String name = facet.dimension() + " ".repeat(widest - facet.dimension().length() + 2);
    StringBuilder line = new StringBuilder(name);
    String between = "";
    for (Value value : facet.values().stream().limit(FACET_VALUES).toList()) {
      String next = between + Plain.line(value.label()) + " " + value.count();
      if (Columns.of(line + next) > screen.width()) {
        break;
      }
      line.append(next);
      between = DOT;
    }
    return Optional.of(Marked.dim(line.toString(), screen.styled()));
  }
}
