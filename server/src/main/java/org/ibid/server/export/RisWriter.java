package org.ibid.server.export;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * RIS (Research Information Systems, 2001, and the form of 2011), with the tags that Zotero,
 * EndNote and JabRef agree on. A line ends in CR LF, as the format has it.
 */
final class RisWriter implements RecordWriter {

  /** The codes of CSL's types. The rest is {@code GEN}, and {@code M3} says what it is. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "UNPB"),
          Map.entry("article-journal", "JOUR"),
          Map.entry("article-magazine", "MGZN"),
          Map.entry("article-newspaper", "NEWS"),
          Map.entry("bill", "BILL"),
          Map.entry("book", "BOOK"),
          Map.entry("chapter", "CHAP"),
          Map.entry("classic", "CLSWK"),
          Map.entry("dataset", "DATA"),
          Map.entry("entry-dictionary", "DICT"),
          Map.entry("entry-encyclopedia", "ENCYC"),
          Map.entry("figure", "FIGURE"),
          Map.entry("graphic", "ART"),
          Map.entry("hearing", "HEAR"),
          Map.entry("legal_case", "CASE"),
          Map.entry("legislation", "STAT"),
          Map.entry("manuscript", "MANSCPT"),
          Map.entry("map", "MAP"),
          Map.entry("motion_picture", "MPCT"),
          Map.entry("pamphlet", "PAMP"),
          Map.entry("paper-conference", "CONF"),
          Map.entry("patent", "PAT"),
          Map.entry("personal_communication", "PCOMM"),
          Map.entry("post-weblog", "BLOG"),
          Map.entry("report", "RPRT"),
          Map.entry("software", "COMP"),
          Map.entry("song", "SOUND"),
          Map.entry("standard", "STAND"),
          Map.entry("thesis", "THES"),
          Map.entry("webpage", "ELEC"));

  private static final String OTHER = "GEN";

  private static final Set<String> PERIODICAL =
      Set.of("article-journal", "article-magazine", "article-newspaper");

  private final Appendable out;
  private final Notes notes;

  RisWriter(Appendable out, Notes notes) {
    this.out = out;
    this.notes = notes;
  }

  @Override
  public void write(Entry entry) throws IOException {
    Entry escaped = Escaped.of(entry);
    Publication publication = escaped.publication();
    type(publication);
    line("ID", entry.id());
    line("TI", publication.title());
    for (Name author : publication.author()) {
      line("AU", ManagerNames.of(author));
    }
    line("AU", publication.etAl() ? "et al." : null);
    for (Name editor : publication.editor()) {
      line("ED", ManagerNames.of(editor));
    }
    source(publication);
    identifiers(publication);
    line("AB", escaped.abstractText());
    for (String keyword : escaped.keywords()) {
      line("KW", keyword);
    }
    for (String note : notes.of(entry)) {
      line("N1", note);
    }
    line("DP", "Ibid");
    out.append("ER  - \r\n\r\n");
  }

  private void type(Publication publication) throws IOException {
    String csl = publication.type() == null ? "document" : publication.type();
    line("TY", TYPES.getOrDefault(csl, OTHER));
    if (csl.equals("article")) {
      line("M3", "preprint");
    } else if (!TYPES.containsKey(csl) && !csl.equals("document")) {
      line("M3", csl);
    } else {
      line("M3", publication.genre());
    }
  }

  private void source(Publication publication) throws IOException {
    Integer year = publication.issued();
    line("PY", year == null ? null : year.toString());
    String type = publication.type() == null ? "" : publication.type();
    line(PERIODICAL.contains(type) ? "JF" : "T2", publication.containerTitle());
    line("VL", publication.volume());
    line("IS", publication.issue());
    pages(publication.page());
    line("PB", publication.publisher());
    line("CY", publication.publisherPlace());
    line("ET", publication.edition());
    line("LA", publication.language());
  }

  /** A plain range has its first and last page in two fields; anything else stands in the first. */
  private void pages(@Nullable String pages) throws IOException {
    int dash = pages == null ? -1 : pages.indexOf('-');
    if (pages == null || dash <= 0 || !isPlainRange(pages, dash)) {
      line("SP", pages);
    } else {
      line("SP", pages.substring(0, dash));
      line("EP", pages.substring(dash + 1));
    }
  }

  private static boolean isPlainRange(String pages, int dash) {
    String first = pages.substring(0, dash);
    String last = pages.substring(dash + 1);
    return !last.isBlank()
        && !first.equals(last)
        && last.indexOf('-') < 0
        && pages.codePoints().noneMatch(c -> c == ',' || c == ' ');
  }

  /** A PMID is an accession number of PubMed; {@code C2} is where EndNote has a PMCID. */
  private void identifiers(Publication publication) throws IOException {
    line("DO", publication.doi());
    if (publication.pmid() != null) {
      line("AN", publication.pmid());
      line("DB", "PubMed");
    }
    line("C2", publication.pmcid());
    line("SN", publication.issn());
    line("SN", publication.isbn());
    line("UR", publication.url());
  }

  /**
   * {@code Family, Given, Suffix}. A body ends in a comma, and the first comma of its own is
   * doubled (EndNote's manual, "corporate authors").
   */
  private void line(String tag, @Nullable String value) throws IOException {
    if (value != null && !value.isBlank()) {
      out.append(tag).append("  - ").append(Text.line(value)).append("\r\n");
    }
  }
}
