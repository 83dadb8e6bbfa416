package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the blocks of an index, paper by paper, and shows each mention with the lines of a
 * matrix that it is evidence of. A block's documents stand together, references first, then each
 * statement before its citations, the paper last.
 */
final class MatrixWalk {

  /** In the place of a document where there is none. */
  static final int NONE = -1;

  private static final int[] NO_LINES = {};

  private final MatrixLines rows;
  private final MatrixLines columns;
  private final Evidence evidence;
  private final Kind kind;
  private final @Nullable Weight wanted;

  /**
   * A walk over what a query finds.
   *
   * @param wanted the papers, references or statements that count, or null for all
   * @param kind what {@code wanted} finds
   */
  MatrixWalk(
      IndexSearcher searcher,
      MatrixLines rows,
      MatrixLines columns,
      Evidence evidence,
      Kind kind,
      @Nullable Query wanted)
      throws IOException {
    this.rows = rows;
    this.columns = columns;
    this.evidence = evidence;
    this.kind = kind;
    this.wanted =
        wanted == null
            ? null
            : searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /**
   * Which documents of the index a piece of evidence is: those of a mention, a citation that
   * resolves to nothing, or a reference whose title alone says it; {@link #NONE} for the rest.
   */
  record Mention(int statement, int citation, int reference) {}

  /** What is shown of a walk. */
  interface Visitor {
    void mention(int[] rows, int[] columns, Mention mention);

    /** All mentions of a paper were shown. */
    void endOfPaper();
  }

  void over(LeafReaderContext leaf, Visitor visitor) throws IOException {
    Bits allowed = allowed(leaf);
    DocIdSetIterator papers = ofKind(leaf, Kind.PAPER);
    Block block = new Block(leaf, allowed, visitor);
    Bits live = leaf.reader().getLiveDocs();
    for (int paper = papers.nextDoc();
        paper != DocIdSetIterator.NO_MORE_DOCS;
        paper = papers.nextDoc()) {
      boolean counts = live == null || live.get(paper);
      if (counts && (allowed == null || kind != Kind.PAPER || allowed.get(paper))) {
        block.show(paper);
      } else {
        block.skip(paper);
      }
    }
  }

  private static DocIdSetIterator ofKind(LeafReaderContext leaf, Kind kind) throws IOException {
    PostingsEnum found =
        leaf.reader().postings(new Term(Schema.KIND, kind.id()), PostingsEnum.NONE);
    return found == null ? DocIdSetIterator.empty() : found;
  }

  /** The documents of a segment that count; null for all. */
  private @Nullable Bits allowed(LeafReaderContext leaf) throws IOException {
    if (wanted == null) {
      return null;
    }
    FixedBitSet bits = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
    Scorer scorer = wanted.scorer(leaf);
    if (scorer != null) {
      bits.or(scorer.iterator());
    }
    return bits;
  }

  /** The documents of one paper after the other, in a segment. */
  private final class Block {
    private final int base;
    private final @Nullable Bits allowed;
    private final Visitor visitor;
    private final DocIdSetIterator references;
    private final DocIdSetIterator citations;
    private final SortedNumericDocValues statementBefore;
    private final SortedNumericDocValues referencesBefore;
    private final MatrixLines.Reader scopeRows;
    private final MatrixLines.Reader scopeColumns;
    private final MatrixLines.Reader titleRows;
    private final MatrixLines.Reader titleColumns;
    private final List<int[]> listedRows = new ArrayList<>();
    private final List<int[]> listedColumns = new ArrayList<>();
    private int firstReference;

    Block(LeafReaderContext leaf, @Nullable Bits allowed, Visitor visitor) throws IOException {
      this.base = leaf.docBase;
      this.allowed = allowed;
      this.visitor = visitor;
      this.references = ofKind(leaf, Kind.REFERENCE);
      this.citations = ofKind(leaf, Kind.CITATION);
      this.statementBefore = DocValues.getSortedNumeric(leaf.reader(), Schema.STATEMENT_BEFORE);
      this.referencesBefore = DocValues.getSortedNumeric(leaf.reader(), Schema.REFERENCES_BEFORE);
      this.scopeRows = rows.scopes(leaf);
      this.scopeColumns = columns.scopes(leaf);
      this.titleRows = rows.titles(leaf);
      this.titleColumns = columns.titles(leaf);
      references.nextDoc();
      citations.nextDoc();
    }

    void skip(int paper) throws IOException {
      if (references.docID() < paper) {
        references.advance(paper);
      }
      if (citations.docID() < paper) {
        citations.advance(paper);
      }
    }

    void show(int paper) throws IOException {
      if (evidence != Evidence.SCOPE) {
        showTitles(paper);
      }
      for (; citations.docID() < paper; citations.nextDoc()) {
        int statement = statement(citations.docID());
        if (kind != Kind.STATEMENT || isAllowed(statement)) {
          show(statement, lines(scopeRows), lines(scopeColumns));
        }
      }
      visitor.endOfPaper();
    }

    private int statement(int citation) throws IOException {
      if (!statementBefore.advanceExact(citation)) {
        throw new IOException("a citation without a statement: " + citation);
      }
      return citation - (int) statementBefore.nextValue();
    }

    private boolean isAllowed(int doc) {
      return allowed == null || allowed.get(doc);
    }

    private int[] lines(MatrixLines.Reader scope) throws IOException {
      return evidence == Evidence.TITLE ? NO_LINES : scope.of(citations.docID());
    }

    /** Keeps what the titles of the list say, and shows what needs no citation. */
    private void showTitles(int paper) throws IOException {
      listedRows.clear();
      listedColumns.clear();
      firstReference = references.docID();
      for (; references.docID() < paper; references.nextDoc()) {
        int reference = references.docID();
        listedRows.add(titleRows.of(reference));
        listedColumns.add(titleColumns.of(reference));
        if (kind != Kind.STATEMENT && (kind != Kind.REFERENCE || isAllowed(reference))) {
          visitor.mention(
              listedRows.getLast(),
              listedColumns.getLast(),
              new Mention(NONE, NONE, base + reference));
        }
      }
    }

    private void show(int statement, int[] inRows, int[] inColumns) throws IOException {
      int citation = citations.docID();
      if (!referencesBefore.advanceExact(citation)) {
        if (allowed == null || kind != Kind.REFERENCE) {
          visitor.mention(inRows, inColumns, new Mention(base + statement, base + citation, NONE));
        }
        return;
      }
      for (int i = referencesBefore.docValueCount(); i > 0; i--) {
        int reference = citation - (int) referencesBefore.nextValue();
        if (kind != Kind.REFERENCE || isAllowed(reference)) {
          visitor.mention(
              with(inRows, listedRows, reference),
              with(inColumns, listedColumns, reference),
              new Mention(base + statement, base + citation, base + reference));
        }
      }
    }

    private int[] with(int[] scope, List<int[]> titles, int reference) {
      if (evidence == Evidence.SCOPE) {
        return scope;
      }
      int[] title = titles.get(reference - firstReference);
      return scope.length == 0 ? title : union(scope, title);
    }
  }

  private static int[] union(int[] some, int[] others) {
    int[] both = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, both, some.length, others.length);
    return Arrays.stream(both).distinct().toArray();
  }
}
