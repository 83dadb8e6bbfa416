package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.CellResult.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the quotations of one cell: the mentions of a sentence together, and after the sentences
 * of a paper the references that only their titles put there.
 */
final class MatrixQuotations implements MatrixWalk.Visitor {

  private final int from;
  private final int size;
  private final List<Gathered> shown = new ArrayList<>();
  private final TreeMap<Integer, Gathered> ofPaper = new TreeMap<>();
  private final TreeSet<Integer> cited = new TreeSet<>();
  private final TreeSet<Integer> listed = new TreeSet<>();
  private long count;

  MatrixQuotations(int from, int size) {
    this.from = from;
    this.size = size;
  }

  /** The documents of a quotation. */
  private record Gathered(
      @Nullable Integer statement, TreeSet<Integer> citations, TreeSet<Integer> references) {
    Gathered(@Nullable Integer statement) {
      this(statement, new TreeSet<>(), new TreeSet<>());
    }
  }

  @Override
  public void mention(int[] rows, int[] columns, MatrixWalk.Mention mention) {
    if (rows.length == 0 || columns.length == 0) {
      return;
    }
    if (mention.citation() == MatrixWalk.NONE) {
      listed.add(mention.reference());
      return;
    }
    Gathered documents = ofPaper.computeIfAbsent(mention.statement(), Gathered::new);
    documents.citations().add(mention.citation());
    if (mention.reference() != MatrixWalk.NONE) {
      documents.references().add(mention.reference());
      cited.add(mention.reference());
    }
  }

  @Override
  public void endOfPaper() {
    ofPaper.values().forEach(this::add);
    listed.removeAll(cited);
    for (int reference : listed) {
      Gathered documents = new Gathered((Integer) null);
      documents.references().add(reference);
      add(documents);
    }
    ofPaper.clear();
    listed.clear();
    cited.clear();
  }

  private void add(Gathered documents) {
    if (count >= from && shown.size() < size) {
      shown.add(documents);
    }
    count++;
  }

  CellResult result(Documents documents) {
    return new CellResult(count, shown.stream().map(d -> quotation(d, documents)).toList());
  }

  private static Quotation quotation(Gathered of, Documents documents) {
    Integer statement = of.statement();
    return new Quotation(
        statement == null ? null : documents.hit(Kind.STATEMENT, statement, 0, List.of()),
        hits(Kind.CITATION, of.citations(), documents),
        hits(Kind.REFERENCE, of.references(), documents));
  }

  private static List<Hit> hits(Kind kind, Set<Integer> docs, Documents documents) {
    return docs.stream().map(doc -> documents.hit(kind, doc, 0, List.of())).toList();
  }
}
