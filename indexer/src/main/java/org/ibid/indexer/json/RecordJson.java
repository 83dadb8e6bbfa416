package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Cluster;
import org.ibid.indexer.work.Link;

/**
 * What a hit of each kind shows, as one JSON object a line. Score, highlights, and what other
 * papers add (the work, times cited) are not in it: they are known only when it is found.
 */
public final class RecordJson {

  private RecordJson() {}

  /**
   * A paper without its texts.
   *
   * @param sources every source that the paper was read from, the shown one first
   */
  public static String paper(Paper paper, List<String> sources) {
    return Shapes.object(json -> {
      json.writeStringField("id", paper.id());
      json.writeStringField("source", paper.source().toString());
      Shapes.strings(json, "sources", sources);
      json.writeStringField("source_id", paper.sourceId());
      CslJson.writeFields(json, paper.publication());
      Shapes.strings(json, "keyword", paper.keyword());
      CataloguingJson.writeFields(json, paper.cataloguing());
      json.writeObjectFieldStart("counts");
      json.writeNumberField("references", paper.references().size());
      json.writeNumberField("statements", paper.statements().size());
      json.writeEndObject();
      CorrectedJson.write(json, paper, null);
      Shapes.tags(json, paper.concepts());
    });
  }

  /** A reference, with how many statements of its own paper cite it. */
  public static String reference(Paper paper, Reference reference, List<Tag> concepts) {
    return Shapes.object(json -> {
      json.writeStringField("id", RecordId.ofReference(paper.id(), reference.id()));
      json.writeStringField("label", reference.label());
      json.writeStringField("raw", reference.raw());
      CslJson.writeFields(json, reference.publication());
      paperLink(json, paper);
      json.writeObjectFieldStart("cited");
      json.writeNumberField("statements", paper.statementsCiting(reference.id()).size());
      json.writeEndObject();
      CorrectedJson.write(json, paper, new CorrectedField.Part.OfReference(reference.id()));
      Shapes.tags(json, concepts);
    });
  }

  /**
   * A statement with its references resolved.
   *
   * @param number position of the statement in its paper, from 1
   */
  public static String statement(Paper paper, Statement statement, int number, List<Tag> concepts) {
    return Shapes.object(json -> {
      json.writeStringField("id", RecordId.ofStatement(paper.id(), number));
      json.writeStringField("sentence", statement.sentence());
      json.writeStringField("before", statement.before());
      json.writeStringField("after", statement.after());
      json.writeStringField("section", paper.sectionOf(statement));
      paperLink(json, paper);
      json.writeArrayFieldStart("citations");
      for (Citation citation : statement.citations()) {
        json.writeStartObject();
        citationFields(json, paper, statement, citation);
        json.writeEndObject();
      }
      json.writeEndArray();
      resolved(json, paper, statement);
      Shapes.tags(json, concepts);
    });
  }

  /**
   * A citation with its sentence.
   *
   * @param number position of the citation in its paper, from 1
   * @param statementNumber position of its statement, from 1
   */
  public static String citation(
      Paper paper, Cited cited, int number, int statementNumber, List<Tag> concepts) {
    Statement statement = cited.statement();
    return Shapes.object(json -> {
      json.writeStringField("id", RecordId.ofCitation(paper.id(), number));
      json.writeStringField("statement", RecordId.ofStatement(paper.id(), statementNumber));
      json.writeStringField("sentence", statement.sentence());
      citationFields(json, paper, statement, cited.citation());
      CorrectedJson.write(json, paper, new CorrectedField.Part.OfCitation(number));
      json.writeStringField("section", paper.sectionOf(statement));
      paperLink(json, paper);
      Shapes.tags(json, concepts);
    });
  }

  /** A citation and the statement it stands in. */
  public record Cited(Statement statement, Citation citation) {}

  /**
   * A work.
   *
   * @param cluster its members, and what joined them
   * @param papers ids of the papers that cite it, ascending
   * @param concepts what its members are tagged with
   */
  public static String work(
      Cluster cluster, Publication publication, List<String> papers, List<Tag> concepts) {
    return Shapes.object(json -> {
      json.writeStringField("id", cluster.id());
      CslJson.writeFields(json, publication);
      Shapes.strings(json, "members", cluster.members());
      links(json, cluster.links());
      Shapes.strings(json, "papers", papers);
      Shapes.tags(json, concepts);
    });
  }

  private static void links(JsonGenerator json, List<Link> links) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("a", link.a());
      json.writeStringField("b", link.b());
      json.writeStringField("why", link.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The tree of a stored record; of anything else that is JSON, too. */
  public static JsonNode read(String record) {
    return Shapes.parse(record);
  }

  /** The id of a stored record. */
  public static String id(String record) {
    return Shapes.parse(record).path("id").asText();
  }

  /** Ids of the members of what {@link #work} wrote: references, and papers of the collection. */
  public static List<String> members(String work) {
    return Shapes.strings(Shapes.parse(work).path("members"));
  }

  /** What a stored paper or reference is compared by. */
  public static Candidate candidate(String record) {
    JsonNode json = Shapes.parse(record);
    return Candidate.of(json.path("id").asText(), CslJson.read(json), json.path("raw").asText(""));
  }

  /**
   * What a stored paper or reference says of its publication.
   *
   * @param paper id of the paper that lists it, or its own where it is a paper
   */
  public record Described(String paper, Publication publication, List<Tag> concepts) {}

  /** Reads back what {@link #paper} or {@link #reference} wrote. */
  public static Described describe(String record) {
    JsonNode json = Shapes.parse(record);
    String ownId = json.path("id").asText();
    return new Described(
        json.path("paper").path("id").asText(ownId),
        CslJson.read(json),
        Shapes.tags(json.path("concepts")));
  }

  private static void paperLink(JsonGenerator json, Paper paper) throws IOException {
    json.writeObjectFieldStart("paper");
    json.writeStringField("id", paper.id());
    json.writeStringField("title", Objects.requireNonNullElse(paper.publication().title(), ""));
    json.writeEndObject();
  }

  private static void citationFields(
      JsonGenerator json, Paper paper, Statement statement, Citation citation) throws IOException {
    json.writeNumberField("start", citation.mark().start());
    json.writeNumberField("end", citation.mark().end());
    json.writeStringField("mark", statement.mark(citation));
    Shapes.spans(json, "scope", citation.scope());
    json.writeArrayFieldStart("references");
    for (String reference : citation.references()) {
      json.writeString(RecordId.ofReference(paper.id(), reference));
    }
    json.writeEndArray();
    json.writeNumberField("confidence", citation.confidence());
  }

  private static void resolved(JsonGenerator json, Paper paper, Statement statement)
      throws IOException {
    List<String> cited =
        statement.citations().stream().flatMap(c -> c.references().stream()).distinct().toList();
    json.writeArrayFieldStart("references");
    for (Reference reference : paper.references()) {
      if (cited.contains(reference.id())) {
        json.writeStartObject();
        json.writeStringField("id", RecordId.ofReference(paper.id(), reference.id()));
        json.writeStringField("label", reference.label());
        CslJson.writeFields(json, reference.publication());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
