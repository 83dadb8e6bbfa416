package org.ibid.server.search;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Stands in a query for what another line of a strategy found. Lucene can't run it. */
final class LineQuery extends Query {

  private final String line;

  LineQuery(String line) {
    this.line = line;
  }

  String line() {
    return line;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "line " + line;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineQuery query && line.equals(query.line);
  }

  @Override
  public int hashCode() {
    return line.hashCode();
  }
}
