package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.ForgottenResult.Found;

/**
 * Finds what is cited with known works. Goes through the papers once; those that list none of the
 * known works are passed over by their references alone.
 */
final class ForgottenFinder {

  private static final int EXAMPLES = 3;

  private final IndexSearcher searcher;
  private final Documents documents;
  private final Set<BytesRef> known = new HashSet<>();
  private final Map<BytesRef, Tally> tallies = new HashMap<>();

  ForgottenFinder(IndexSearcher searcher, Collection<String> works) {
    this.searcher = searcher;
    this.documents = new Documents(searcher);
    works.forEach(work -> known.add(new BytesRef(work)));
  }

  /** What is known of a work so far. */
  private static final class Tally {
    private int statements;
    private double closeness;
    private int papers;
    private double coupling;
    private final List<Integer> examples = new ArrayList<>();
  }

  /**
   * Finds them.
   *
   * @param limit how many of each list at most
   */
  ForgottenResult find(int limit) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      new Leaf(leaf).walk();
    }
    List<Map.Entry<BytesRef, Tally>> found = new ArrayList<>(tallies.entrySet());
    found.sort(
        Comparator.comparingDouble((Map.Entry<BytesRef, Tally> e) -> -e.getValue().closeness)
            .thenComparingDouble(e -> -e.getValue().coupling)
            .thenComparing(Map.Entry::getKey));
    int together = 0;
    while (together < found.size() && found.get(together).getValue().statements > 0) {
      together++;
    }
    return new ForgottenResult(
        known.size(),
        shown(found.subList(0, together), limit),
        shown(found.subList(together, found.size()), limit),
        together,
        found.size() - (long) together);
  }

  private List<Found> shown(List<Map.Entry<BytesRef, Tally>> found, int limit) throws IOException {
    List<Found> shown = new ArrayList<>();
    for (Map.Entry<BytesRef, Tally> entry : found.subList(0, Math.min(limit, found.size()))) {
      Tally tally = entry.getValue();
      int work =
          documents
              .find(Kind.WORK, entry.getKey().utf8ToString())
              .orElseThrow(() -> new IOException("there is no " + entry.getKey().utf8ToString()));
      List<Hit> examples =
          tally.examples.stream()
              .map(doc -> documents.hit(Kind.STATEMENT, doc, 0, List.of()))
              .toList();
      shown.add(
          new Found(
              documents.hit(Kind.WORK, work, 0, List.of()),
              tally.statements,
              tally.closeness,
              tally.papers,
              tally.coupling,
              examples));
    }
    return shown;
  }

  /** A segment, paper by paper. */
  private final class Leaf {
    private final LeafReaderContext context;
    private final DocIdSetIterator papers;
    private final DocIdSetIterator references;
    private final DocIdSetIterator citations;
    private final BinaryDocValues works;
    private final SortedNumericDocValues statementBefore;
    private final SortedNumericDocValues referencesBefore;

    Leaf(LeafReaderContext context) throws IOException {
      this.context = context;
      this.papers = ofKind(Kind.PAPER);
      this.references = ofKind(Kind.REFERENCE);
      this.citations = ofKind(Kind.CITATION);
      this.works = DocValues.getBinary(context.reader(), Schema.work(Kind.REFERENCE));
      this.statementBefore = DocValues.getSortedNumeric(context.reader(), Schema.STATEMENT_BEFORE);
      this.referencesBefore =
          DocValues.getSortedNumeric(context.reader(), Schema.REFERENCES_BEFORE);
    }

    private DocIdSetIterator ofKind(Kind kind) throws IOException {
      PostingsEnum found =
          context.reader().postings(new Term(Schema.KIND, kind.id()), PostingsEnum.NONE);
      return found == null ? DocIdSetIterator.empty() : found;
    }

    void walk() throws IOException {
      Bits live = context.reader().getLiveDocs();
      references.nextDoc();
      citations.nextDoc();
      for (int paper = papers.nextDoc();
          paper != DocIdSetIterator.NO_MORE_DOCS;
          paper = papers.nextDoc()) {
        Map<Integer, BytesRef> listed = listed(paper);
        boolean counts = live == null || live.get(paper);
        if (counts && listed.values().stream().anyMatch(known::contains)) {
          couple(listed.values());
          cite(paper, listed);
        } else if (citations.docID() < paper) {
          citations.advance(paper);
        }
      }
    }

    /** The work of each reference of a paper, by document. */
    private Map<Integer, BytesRef> listed(int paper) throws IOException {
      Map<Integer, BytesRef> listed = new HashMap<>();
      for (; references.docID() < paper; references.nextDoc()) {
        if (works.advanceExact(references.docID()) && works.binaryValue().length > 0) {
          listed.put(references.docID(), BytesRef.deepCopyOf(works.binaryValue()));
        }
      }
      return listed;
    }

    private void couple(Collection<BytesRef> listed) {
      Set<BytesRef> distinct = new HashSet<>(listed);
      long ofKnown = distinct.stream().filter(known::contains).count();
      for (BytesRef work : distinct) {
        if (!known.contains(work)) {
          Tally tally = tallies.computeIfAbsent(work, w -> new Tally());
          tally.papers++;
          tally.coupling += (double) ofKnown / distinct.size();
        }
      }
    }

    private void cite(int paper, Map<Integer, BytesRef> listed) throws IOException {
      Map<Integer, Set<BytesRef>> byStatement = new TreeMap<>();
      for (; citations.docID() < paper; citations.nextDoc()) {
        int citation = citations.docID();
        if (statementBefore.advanceExact(citation) && referencesBefore.advanceExact(citation)) {
          int statement = citation - (int) statementBefore.nextValue();
          Set<BytesRef> cited = byStatement.computeIfAbsent(statement, s -> new HashSet<>());
          for (int i = referencesBefore.docValueCount(); i > 0; i--) {
            BytesRef work = listed.get(citation - (int) referencesBefore.nextValue());
            if (work != null) {
              cited.add(work);
            }
          }
        }
      }
      byStatement.forEach(this::together);
    }

    private void together(int statement, Set<BytesRef> cited) {
      if (cited.stream().noneMatch(known::contains)) {
        return;
      }
      for (BytesRef work : cited) {
        Tally tally = tallies.get(work);
        if (tally != null) {
          tally.statements++;
          tally.closeness += 1.0 / (cited.size() - 1);
          if (tally.examples.size() < EXAMPLES) {
            tally.examples.add(context.docBase + statement);
          }
        }
      }
    }
  }
}
