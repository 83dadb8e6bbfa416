package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ibid.indexer.json.CslJson;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.audit.Audit;
import org.ibid.server.evidence.audit.Contradiction;
import org.ibid.server.evidence.audit.Misfit;
import org.ibid.server.evidence.audit.Quotation;

/** An audit as JSON: a list a kind of finding, each finding with its quotation. */
public final class AuditAnswer {

  private final JsonGenerator json;
  private final Paper paper;

  private AuditAnswer(JsonGenerator json, Paper paper) {
    this.json = json;
    this.paper = paper;
  }

  /** The audit as one JSON object, in UTF-8. */
  public static byte[] json(Audit audit) {
    return JsonBody.bytes(json -> write(json, audit));
  }

  static void write(JsonGenerator json, Audit audit) throws IOException {
    new AuditAnswer(json, audit.paper()).write(audit);
  }

  /** Writes one finding into the array that is open. */
  @FunctionalInterface
  private interface Finding<T> {
    void write(T finding) throws IOException;
  }

  private void write(Audit audit) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("paper");
    json.writeStringField("id", paper.id());
    json.writeStringField("title", paper.publication().title());
    json.writeEndObject();
    list("listed_not_cited", audit.listedNotCited(), this::entry);
    list("cited_not_listed", audit.citedNotListed(), this::unlisted);
    list("out_of_order", audit.outOfOrder(), this::doubt);
    list("out_of_range", audit.outOfRange(), this::unlisted);
    list("duplicates", audit.duplicates(), this::duplicates);
    list("identifiers", audit.identifiers(), this::doubt);
    list("years", audit.years(), this::doubt);
    list("contradicts", audit.contradicts(), this::contradiction);
    list("unlike", audit.unlike(), this::misfit);
    List<Audit.Retracted> retracted = audit.retracted();
    if (retracted != null) {
      list("retracted", retracted, this::retracted);
    }
    JsonBody.strings(json, "notes", audit.notes().stream().map(Audit.Note::text).toList());
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> findings, Finding<T> finding) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : findings) {
      finding.write(each);
    }
    json.writeEndArray();
  }

  private void entry(Reference reference) throws IOException {
    json.writeStartObject();
    entryFields(reference);
    json.writeEndObject();
  }

  private void entryFields(Reference reference) throws IOException {
    json.writeStringField("id", RecordId.ofReference(paper.id(), reference.id()));
    json.writeStringField("label", reference.label());
    CslJson.writeFields(json, reference.publication());
    json.writeStringField("raw", reference.raw());
  }

  private void reference(Reference reference) throws IOException {
    json.writeFieldName("reference");
    entry(reference);
  }

  private void citation(Quotation quotation) throws IOException {
    Citation citation = quotation.citation();
    json.writeObjectFieldStart("citation");
    json.writeStringField("statement", RecordId.ofStatement(paper.id(), quotation.number()));
    json.writeStringField("sentence", quotation.sentence());
    json.writeStringField("before", quotation.statement().before());
    json.writeStringField("after", quotation.statement().after());
    json.writeStringField("section", quotation.section());
    json.writeNumberField("start", citation.mark().start());
    json.writeNumberField("end", citation.mark().end());
    json.writeStringField("mark", quotation.mark());
    json.writeArrayFieldStart("scope");
    for (Span span : citation.scope()) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
    JsonBody.strings(
        json,
        "references",
        citation.references().stream().map(r -> RecordId.ofReference(paper.id(), r)).toList());
    json.writeEndObject();
  }

  private void unlisted(Audit.Unlisted unlisted) throws IOException {
    json.writeStartObject();
    json.writeStringField("mark", unlisted.quotation().mark());
    json.writeStringField("sentence", unlisted.quotation().sentence());
    json.writeStringField("names", unlisted.what());
    json.writeStringField("why", unlisted.why());
    citation(unlisted.quotation());
    json.writeEndObject();
  }

  private void duplicates(Audit.Duplicates duplicates) throws IOException {
    json.writeStartArray();
    for (Reference reference : duplicates.references()) {
      json.writeStartObject();
      entryFields(reference);
      json.writeStringField("why", duplicates.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void doubt(Audit.Doubt doubt) throws IOException {
    json.writeStartObject();
    reference(doubt.reference());
    Quotation quotation = doubt.quotation();
    if (quotation != null) {
      citation(quotation);
    }
    json.writeStringField("why", doubt.why());
    json.writeEndObject();
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    reference(contradiction.reference());
    citation(contradiction.quotation());
    json.writeArrayFieldStart("concepts");
    for (Contradiction.Clash clash : contradiction.clashes()) {
      json.writeStartObject();
      json.writeStringField("scheme", clash.scheme());
      list("scope", clash.scope(), this::named);
      list("title", clash.title(), this::named);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("why", contradiction.why());
    json.writeEndObject();
  }

  private void named(Contradiction.Named named) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", named.concept());
    json.writeStringField("label", named.label());
    json.writeStringField("text", named.text());
    json.writeNumberField("start", named.span().start());
    json.writeNumberField("end", named.span().end());
    json.writeEndObject();
  }

  private void misfit(Misfit misfit) throws IOException {
    json.writeStartObject();
    reference(misfit.reference());
    citation(misfit.quotation());
    json.writeNumberField("sureness", misfit.sureness());
    json.writeStringField("why", misfit.why());
    json.writeEndObject();
  }

  private void retracted(Audit.Retracted retracted) throws IOException {
    json.writeStartObject();
    Reference reference = retracted.reference();
    if (reference == null) {
      json.writeNullField("reference");
    } else {
      reference(reference);
    }
    json.writeStringField("nature", retracted.notice().nature());
    json.writeStringField("date", retracted.notice().date());
    JsonBody.strings(json, "reasons", retracted.notice().reasons());
    json.writeStringField("notice", retracted.notice().doi());
    json.writeStringField("record", retracted.notice().record());
    json.writeStringField("by", retracted.by());
    json.writeEndObject();
  }
}
