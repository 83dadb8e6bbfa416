package org.ibid.server.search.score;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * One word, in any of its spellings, looked for in several fields that count as one text: BM25F. A
 * word that is in title and abstract is one word that is there twice, so that two words of a query
 * are worth more than one of them in many fields.
 *
 * <p>It matches what any of the fields has, and its matches are those of the fields. Lucene's own
 * {@code CombinedFieldQuery} normalizes one length, that of all fields together, and can't count a
 * word for less than one: with it a paper that is read in full would lose against one of which only
 * the abstract is known. Here every field has its own average length.
 */
public final class CombinedFields extends Query {

  private final List<FieldWeight> fields;
  private final Set<String> terms;
  private final float saturation;

  /**
   * A word in some fields.
   *
   * @param terms the word and other spellings of it, which count as the word; not empty
   * @param saturation BM25's k1, at how many occurrences a word has half of its worth
   */
  public CombinedFields(List<FieldWeight> fields, Set<String> terms, float saturation) {
    this.fields = List.copyOf(fields);
    this.terms = new TreeSet<>(terms);
    this.saturation = saturation;
    if (fields.isEmpty() || terms.isEmpty()) {
      throw new IllegalArgumentException("a field and a term, got " + fields + ", " + terms);
    }
  }

  List<FieldWeight> fields() {
    return fields;
  }

  Set<String> terms() {
    return terms;
  }

  float saturation() {
    return saturation;
  }

  /** The documents that have it, and where. */
  Query anyField() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (FieldWeight field : fields) {
      for (String term : terms) {
        any.add(new TermQuery(new Term(field.field(), term)), Occur.SHOULD);
      }
    }
    return any.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight found =
        searcher
            .rewrite(anyField())
            .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return scoreMode.needsScores() ? CombinedWeight.of(this, searcher, found, boost) : found;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    anyField().visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "combined(" + String.join("|", terms) + " in " + fields + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof CombinedFields that
        && saturation == that.saturation
        && fields.equals(that.fields)
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), fields, terms, saturation);
  }
}
