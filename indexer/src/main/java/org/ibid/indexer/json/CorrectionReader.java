package org.ibid.indexer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.MarkAnchor;
import org.ibid.indexer.correction.PaperAnchor;
import org.ibid.indexer.correction.ReferenceAnchor;
import org.ibid.indexer.correction.Target;
import org.jspecify.annotations.Nullable;

/** Reads one correction, as Ibid or a person wrote it: a person need not say what goes unsaid. */
final class CorrectionReader {

  private static final Set<String> NAMES =
      Set.of(
          "id",
          "paper",
          "reference",
          "mark",
          "field",
          "value",
          "cited",
          "by",
          "when",
          "note",
          "was",
          "sidecar",
          "record",
          "status",
          "read",
          "why");

  private final JsonNode json;
  private final Correction.Said unsigned;
  private final @Nullable String sidecar;

  CorrectionReader(JsonNode json, Correction.Said unsigned, @Nullable String sidecar) {
    this.json = json;
    this.unsigned = unsigned;
    this.sidecar = sidecar;
  }

  /**
   * The correction; its value may be any.
   *
   * @throws IllegalArgumentException where it is none
   */
  Correction read() {
    if (!json.isObject() || !json.path("field").isTextual() || !json.has("value")) {
      throw new IllegalArgumentException(
          "expected {\"field\": \"title\", \"value\": \"…\"}, perhaps with reference, mark, by, when");
    }
    json.fieldNames()
        .forEachRemaining(name -> {
          if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("expected no \"" + name + "\" in a correction");
          }
        });
    List<String> value = values(json.path("value"));
    boolean ofMark = json.has("mark");
    return new Correction(
        target(paper(json.path("paper"))),
        json.path("field").asText(),
        value,
        ofMark ? cited(value) : List.of(),
        said(),
        json.has("was") ? values(json.path("was")) : null,
        sidecar != null ? sidecar : text(json, "sidecar", null));
  }

  private Target target(PaperAnchor paper) {
    if (json.has("mark")) {
      return new Target.OfMark(paper, mark(json.path("mark")));
    }
    return json.has("reference")
        ? new Target.OfReference(paper, reference(json.path("reference")))
        : new Target.OfPaper(paper);
  }

  private static PaperAnchor paper(JsonNode paper) {
    if (!paper.isObject()) {
      return PaperAnchor.ofId(paper.asText(""));
    }
    return new PaperAnchor(
        paper.path("id").asText(""),
        paper.path("file").asText(""),
        paper.path("place").asText(""),
        paper.path("content").asText(""),
        paper.path("title").asText(""));
  }

  private static ReferenceAnchor reference(JsonNode reference) {
    String id = reference.isObject() ? reference.path("id").asText("") : reference.asText("");
    if (id.isBlank()) {
      throw new IllegalArgumentException("expected the id of a reference, got " + reference);
    }
    return new ReferenceAnchor(id.strip(), reference.path("raw").asText(""));
  }

  private static MarkAnchor mark(JsonNode mark) {
    if (!mark.path("sentence").isTextual() || !mark.path("mark").isTextual()) {
      throw new IllegalArgumentException(
          "expected {\"sentence\": \"…\", \"mark\": \"[3]\"} as mark, got " + mark);
    }
    return new MarkAnchor(
        mark.path("sentence").asText(),
        mark.path("mark").asText(),
        mark.path("nth").asInt(1),
        mark.path("repeat").asInt(1));
  }

  private List<ReferenceAnchor> cited(List<String> ids) {
    List<ReferenceAnchor> cited = new ArrayList<>();
    if (json.has("cited")) {
      json.path("cited").forEach(reference -> cited.add(reference(reference)));
    } else {
      ids.forEach(id -> cited.add(new ReferenceAnchor(id, "")));
    }
    return cited;
  }

  private Correction.Said said() {
    String when = text(json, "when", null);
    return new Correction.Said(
        Objects.requireNonNull(text(json, "by", unsigned.by())),
        when == null ? unsigned.when() : instant(when),
        Objects.requireNonNull(text(json, "note", "")));
  }

  private static Instant instant(String when) {
    try {
      return when.length() == "2026-01-31".length()
          ? LocalDate.parse(when).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(when);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2026-01-31 or a time such as 2026-01-31T12:00:00Z, got " + when,
          e);
    }
  }

  private static @Nullable String text(JsonNode object, String name, @Nullable String otherwise) {
    JsonNode value = object.path(name);
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : otherwise;
  }

  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> values.addAll(values(one)));
    } else if (!value.isNull()) {
      values.add(value.isObject() ? cslText(value) : value.asText());
    }
    return values;
  }

  /** A name or date as CSL-JSON has it, as people write it. */
  private static String cslText(JsonNode value) {
    if (value.has("literal")) {
      return "{" + value.path("literal").asText() + "}";
    }
    if (value.has("family")) {
      String suffix = value.path("suffix").asText("");
      return value.path("family").asText()
          + ", "
          + value.path("given").asText("")
          + (suffix.isEmpty() ? "" : ", " + suffix);
    }
    return value.path("date-parts").path(0).path(0).asText(value.toString());
  }
}
