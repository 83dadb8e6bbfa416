package org.ibid.server.export;

import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles;

/**
 * Prints bibliographies, one at a time: a style keeps a state, and costs a processor whole. Safe
 * for many threads.
 */
final class Bibliographies {

  private final CitationStyles styles = new CitationStyles();

  synchronized List<String> print(
      String style, List<Publication> publications, CitationStyles.Output output) {
    return styles.bibliography(style, publications, output);
  }
}
