package org.ibid.server.eval;

import org.ibid.server.style.CitationStyles;

/** Prints articles in one layout. */
interface LayoutPrinter {

  /** The article's text in this layout, and what is to be found in it. */
  Rendered print(GoldArticle article, CitationStyles styles, Choices choices);
}
