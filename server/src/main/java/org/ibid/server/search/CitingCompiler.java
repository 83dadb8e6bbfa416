package org.ibid.server.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;

/** Makes Lucene queries of what documents must cite. */
final class CitingCompiler {

  private CitingCompiler() {}

  /**
   * Adds what the documents have to cite, as a filter.
   *
   * @throws InvalidRequestException where the documents of the kind cite nothing
   */
  static void addTo(BooleanQuery.Builder query, Kind kind, Citing citing) {
    if (citing.isAnything()) {
      return;
    }
    if (kind != Kind.STATEMENT && kind != Kind.CITATION) {
      throw new InvalidRequestException("cited", "a " + kind.id() + " has no marks that cite");
    }
    query.add(Documents.anyOf(field(citing.company()), citing.references()), Occur.FILTER);
  }

  private static String field(Citing.Company company) {
    return switch (company) {
      case ANY -> Schema.CITES;
      case ALONE -> Schema.CITES_ALONE;
      case TOGETHER -> Schema.CITES_TOGETHER;
    };
  }
}
