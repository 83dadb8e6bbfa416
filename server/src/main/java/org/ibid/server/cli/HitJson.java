package org.ibid.server.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads what a person is told out of a hit's CSL-JSON. */
final class HitJson {

  /** More names than this are shown as the first and "et al.". */
  private static final int NAMES = 2;

  private HitJson() {}

  /** The year of publication, or empty. */
  static String year(JsonNode csl) {
    return csl.path("issued").path("date-parts").path(0).path(0).asText("");
  }

  /** {@code Leitzelar & Koltyn}, {@code Stagg et al.}, or empty. */
  static String authors(JsonNode csl) {
    JsonNode authors = csl.path("author");
    return switch (authors.size()) {
      case 0 -> "";
      case 1 -> name(authors.path(0));
      case NAMES -> name(authors.path(0)) + " & " + name(authors.path(1));
      default -> name(authors.path(0)) + " et al.";
    };
  }

  private static String name(JsonNode author) {
    return author.path("family").asText(author.path("literal").asText(""));
  }

  /** A reference in some characters: {@code [34] Stagg 2011}. */
  static String shortReference(JsonNode reference) {
    JsonNode label = reference.path("label");
    String number = label.isTextual() ? "[" + label.asText() + "]" : "";
    String name = name(reference.path("author").path(0));
    return String.join(" ", number, name, year(reference)).strip().replace("  ", " ");
  }
}
