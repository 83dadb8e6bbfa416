package org.ibid.server.eval;

import java.util.Locale;

/** The layouts in which people save papers as plain text. */
public enum Layout {
  /** A publisher's article page, as Springer's and BMC's. */
  PUBLISHER(new PublisherPage()),
  /** A repository's page, as PubMed Central's. */
  REPOSITORY(new RepositoryPage()),
  /** A page with raised marks flattened, and list numbers on lines of their own. */
  NATURE(new NaturePage()),
  /** Author–year marks over an unnumbered list. */
  HARVARD(new HarvardPage()),
  /** The text of a PDF. */
  PDF(new PdfText()),
  /** A database record. */
  RECORD(new RecordPage()),
  /** A scan. */
  OCR(new ScannedText());

  private final LayoutPrinter printer;

  Layout(LayoutPrinter printer) {
    this.printer = printer;
  }

  /** The name of its row. */
  public String row() {
    return name().toLowerCase(Locale.ROOT);
  }

  Rendered print(GoldArticle article, CitationStyles styles) {
    return printer.print(article, styles, Choices.of(article.name(), row()));
  }
}
