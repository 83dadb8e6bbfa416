package org.ibid.server.page.view;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ibid.indexer.schema.Kind;

/** Addresses of single things: papers, references, statements, and their pages elsewhere. */
public final class PageUrl {

  private static final String UNRESERVED = "-._~";

  private PageUrl() {}

  /** Where a record of a kind is shown. */
  static String of(Kind kind, String id) {
    return switch (kind) {
      case PAPER -> paper(id);
      case REFERENCE -> reference(id);
      case WORK -> work(id);
      case STATEMENT, CITATION -> inPaper(id);
    };
  }

  /** The page of a paper. */
  public static String paper(String id) {
    return "/papers/" + encode(id);
  }

  /** The audit of a paper. */
  public static String audit(String id) {
    return paper(id) + "/audit";
  }

  /** The page of a reference. */
  public static String reference(String id) {
    return "/references/" + encode(id);
  }

  /** The page of a work. */
  public static String work(String id) {
    return "/works/" + encode(id);
  }

  /** The page of a work's records. */
  public static String workRecords(String id) {
    return "/works/" + encode(id) + "/records";
  }

  /** A statement or reference where it stands in the page of its paper. */
  public static String inPaper(String id) {
    return paper(paperOf(id)) + "#" + anchor(id);
  }

  /** Id of the paper that a reference's or statement's id begins with. */
  public static String paperOf(String id) {
    int hash = id.lastIndexOf('#');
    return hash < 0 ? id : id.substring(0, hash);
  }

  /**
   * What a statement or reference is called in the page of its paper: {@code statement-3}, {@code
   * reference-12}. A paper's own id may hold a {@code #}, what follows the last one may not.
   */
  public static String anchor(String id) {
    String local = id.substring(id.lastIndexOf('#') + 1);
    return local.startsWith("statement-") ? local : "reference-" + encode(local);
  }

  /** A value of a parameter, for people to read as far as that goes (RFC 3986, 3.4). */
  public static String inQuery(String value) {
    return encode(value, UNRESERVED + ":,/!*() ").replace(' ', '+');
  }

  /** Where a DOI leads, whatever characters it has. */
  public static String doi(String doi) {
    return "https://doi.org/" + encode(doi).replace("%2F", "/");
  }

  /** The record of PubMed. */
  public static String pmid(String pmid) {
    return "https://pubmed.ncbi.nlm.nih.gov/" + encode(pmid) + "/";
  }

  /** The full text at PubMed Central. */
  public static String pmcid(String pmcid) {
    return "https://pmc.ncbi.nlm.nih.gov/articles/" + encode(pmcid) + "/";
  }

  /**
   * Percent-encoded but for the unreserved characters (RFC 3986, 2.3), so that it is one segment.
   */
  static String encode(String text) {
    return encode(text, UNRESERVED);
  }

  /**
   * Percent-encoded UTF-8.
   *
   * @param kept characters besides ASCII letters and digits that stay as they are
   */
  static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (isAlphanumeric(c) || kept.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
