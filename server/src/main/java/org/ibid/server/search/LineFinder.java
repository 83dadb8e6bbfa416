package org.ibid.server.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Looks for references to lines in a query. */
final class LineFinder extends QueryVisitor {

  private boolean found;

  private LineFinder() {}

  static boolean hasLine(Query query) {
    LineFinder finder = new LineFinder();
    query.visit(finder);
    return finder.found;
  }

  /** What is in a field is no line, and may be thousands of words. */
  @Override
  public boolean acceptField(String field) {
    return false;
  }

  @Override
  public void visitLeaf(Query query) {
    found |= query instanceof LineQuery;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }
}
