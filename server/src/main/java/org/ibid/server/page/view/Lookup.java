package org.ibid.server.page.view;

import java.util.List;
import org.ibid.indexer.literature.Section;
import org.ibid.server.search.Hit;

/** What a page of hits has to look up to say why each was found. */
public interface Lookup {

  /** The headed parts of a paper, in order; empty where there is none of that id. */
  List<Section> sections(String paper);

  /** The statements that cite a reference, in the order of the text. */
  List<Hit> citing(String reference);

  /** A concept and everything broader; empty where its scheme isn't known. */
  List<String> closure(String scheme, String concept);

  /** Finds nothing: for pages whose hits need no reason. */
  Lookup NOTHING =
      new Lookup() {
        @Override
        public List<Section> sections(String paper) {
          return List.of();
        }

        @Override
        public List<Hit> citing(String reference) {
          return List.of();
        }

        @Override
        public List<String> closure(String scheme, String concept) {
          return List.of();
        }
      };
}
