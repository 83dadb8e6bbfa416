package org.ibid.server.evidence.cited;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Span;
import org.ibid.server.search.Hit;

/**
 * A statement as the index keeps it.
 *
 * @param sentence verbatim, its marks included
 * @param paper id of the paper it stands in
 */
public record CitingStatement(
    String id, String sentence, String paper, String paperTitle, List<Mark> marks) {

  /**
   * A mark of the sentence.
   *
   * @param scope what it supports; empty where that isn't known
   * @param references ids, in printed order
   */
  public record Mark(Span span, List<Span> scope, List<String> references) {
    public Mark {
      scope = List.copyOf(scope);
      references = List.copyOf(references);
    }

    /** Whether it cites any of these. */
    public boolean names(Set<String> ids) {
      return references.stream().anyMatch(ids::contains);
    }
  }

  public CitingStatement {
    marks = List.copyOf(marks);
  }

  /** Reads a statement that was found. */
  public static CitingStatement of(Hit hit) {
    JsonNode json = RecordJson.read(hit.json());
    List<Mark> marks = new ArrayList<>();
    json.path("citations").forEach(citation -> marks.add(mark(citation)));
    return new CitingStatement(
        hit.id(),
        json.path("sentence").asText(""),
        json.path("paper").path("id").asText(""),
        json.path("paper").path("title").asText(""),
        marks);
  }

  private static Mark mark(JsonNode json) {
    List<Span> scope = new ArrayList<>();
    json.path("scope").forEach(s -> scope.add(new Span(s.path(0).asInt(), s.path(1).asInt())));
    List<String> references = new ArrayList<>();
    json.path("references").forEach(reference -> references.add(reference.asText()));
    Span span = new Span(json.path("start").asInt(), json.path("end").asInt());
    return new Mark(span, scope, references);
  }

  /** Ids of all that it cites, in printed order. */
  public List<String> references() {
    return marks.stream().flatMap(mark -> mark.references().stream()).distinct().toList();
  }

  /**
   * The sentence with blanks for what is not said of these references: other marks' scopes and all
   * marks. Offsets stay those of the sentence.
   */
  public String saidOf(Set<String> ids) {
    BitSet kept = new BitSet(sentence.length());
    for (Mark mark : marks) {
      if (mark.names(ids)) {
        mark.scope().forEach(s -> kept.set(s.start(), Math.min(s.end(), sentence.length())));
        if (mark.scope().isEmpty()) {
          kept.set(0, sentence.length());
        }
      }
    }
    marks.forEach(mark -> kept.clear(mark.span().start(), mark.span().end()));
    StringBuilder said = new StringBuilder(sentence);
    for (int at = kept.nextClearBit(0); at < said.length(); at = kept.nextClearBit(at + 1)) {
      said.setCharAt(at, ' ');
    }
    return said.toString();
  }
}
