package org.ibid.server.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A form in which records are carried away. */
public enum Format {
  RIS("ris", "RIS", "ris", "application/x-research-info-systems"),
  BIBTEX("bibtex", "BibTeX", "bib", "application/x-bibtex"),
  CSL("csl", "CSL-JSON", "json", "application/vnd.citationstyles.csl+json"),
  NBIB("nbib", "NBIB", "nbib", "application/nbib"),
  CSV("csv", "CSV", "csv", "text/csv"),
  /** A bibliography in a citation style, as text. */
  BIBLIOGRAPHY("bibliography", "Bibliography", "txt", "text/x-bibliography"),
  /** The same as a page. No media type asks for it: a browser would get it instead of JSON. */
  HTML("html", "Bibliography, HTML", "html", "text/html");

  private final String id;
  private final String label;
  private final String extension;
  private final String mediaType;

  Format(String id, String label, String extension, String mediaType) {
    this.id = id;
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** What {@code format} and {@code --format} call it. */
  public String id() {
    return id;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** How the name of a file of it ends, without the stop. */
  public String extension() {
    return extension;
  }

  /** What {@code Accept} calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** What its answers say that they are. */
  public String contentType() {
    return switch (this) {
      case CSL -> mediaType;
      case CSV -> mediaType + "; charset=utf-8; header=present";
      case BIBLIOGRAPHY -> "text/plain; charset=utf-8";
      case RIS, BIBTEX, NBIB, HTML -> mediaType + "; charset=utf-8";
    };
  }

  /** Whether it is printed by a citation style, which needs all records at once. */
  public boolean isBibliography() {
    return this == BIBLIOGRAPHY || this == HTML;
  }

  /** The format of that id. */
  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /** Every id, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }
}
