package org.ibid.server.eval;

import java.util.Locale;
import org.ibid.server.style.CitationStyles;

/** The layouts in which people save papers as plain text. */
public enum Layout {
  /** A publisher's article page, as Springer's and BMC's. */
  PUBLISHER,
  /** A repository's page, as PubMed Central's. */
  REPOSITORY,
  /** A page with raised marks flattened, and list numbers on lines of their own. */
  NATURE,
  /** Author–year marks over an unnumbered list. */
  HARVARD,
  /** The text of a PDF. */
  PDF,
  /** A database record. */
  RECORD,
  /** A scan. */
  OCR;

  /** The name of its row. */
  public String row() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** An article in this layout; the same on every machine. */
  Rendered print(GoldArticle article, CitationStyles styles) {
    return printer().print(article, styles, Choices.of(article.name(), row()));
  }

  private LayoutPrinter printer() {
    return switch (this) {
      case PUBLISHER -> new PublisherPage();
      case REPOSITORY -> new RepositoryPage();
      case NATURE -> new NaturePage();
      case HARVARD -> new HarvardPage();
      case PDF -> new PdfText();
      case RECORD -> new RecordPage();
      case OCR -> new ScannedText();
    };
  }
}
