package org.ibid.server.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;

/** The concepts that may be lines of one side of a matrix, numbered from 0. */
final class MatrixLines {

  /** Two sides of so many make a grid of 64 MB; no scheme of ours has more that are cited. */
  private static final int MOST = 4_000;

  private static final int NONE = -1;

  private final String scheme;
  private final List<String> ids;
  private final Map<String, Integer> numbers = new HashMap<>();

  MatrixLines(String scheme, List<String> ids) {
    this.scheme = scheme;
    this.ids = List.copyOf(ids);
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(ids.get(i), i);
    }
  }

  /** Every concept of a side that some citation or reference has, those of most first. */
  static MatrixLines of(IndexReader reader, Schemes schemes, MatrixRequest.Axis axis)
      throws IOException {
    Map<String, Integer> frequencies = new TreeMap<>();
    for (Kind kind : List.of(Kind.CITATION, Kind.REFERENCE)) {
      addFrequencies(reader, new Dimension(kind, axis.scheme(), true).field(), frequencies);
    }
    if (axis.below() != null) {
      frequencies.keySet().retainAll(Set.copyOf(schemes.withNarrower(axis.scheme(), axis.below())));
    }
    return new MatrixLines(
        axis.scheme(),
        frequencies.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList());
  }

  private static void addFrequencies(
      IndexReader reader, String field, Map<String, Integer> frequencies) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          frequencies.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
      }
    }
  }

  String id(int line) {
    return ids.get(line);
  }

  /** The line of a concept that is one. */
  int number(String id) {
    return Objects.requireNonNull(numbers.get(id), id);
  }

  int size() {
    return ids.size();
  }

  /** The line of each ordinal of a segment's doc values, or {@link #NONE}. */
  private int[] ofOrdinals(SortedSetDocValues values) throws IOException {
    int[] lines = new int[Math.toIntExact(values.getValueCount())];
    for (int ord = 0; ord < lines.length; ord++) {
      lines[ord] = numbers.getOrDefault(values.lookupOrd(ord).utf8ToString(), NONE);
    }
    return lines;
  }

  /** What the scopes of a segment's citations have. */
  Reader scopes(LeafReaderContext leaf) throws IOException {
    return new Reader(leaf, new Dimension(Kind.CITATION, scheme, true).field());
  }

  /** What the titles of a segment's references have. */
  Reader titles(LeafReaderContext leaf) throws IOException {
    return new Reader(leaf, Schema.titleConcepts(scheme));
  }

  /** Reads the lines of documents, which have to be asked for in ascending order. */
  final class Reader {
    private final SortedSetDocValues values;
    private final int[] lines;

    private Reader(LeafReaderContext leaf, String field) throws IOException {
      this.values = DocValues.getSortedSet(leaf.reader(), field);
      this.lines = ofOrdinals(values);
    }

    /** The lines that a document is evidence of, ascending by the scheme's ids. */
    int[] of(int doc) throws IOException {
      if (!values.advanceExact(doc)) {
        return new int[0];
      }
      int[] found = new int[values.docValueCount()];
      int size = 0;
      for (int i = found.length; i > 0; i--) {
        int line = lines[(int) values.nextOrd()];
        if (line != NONE) {
          found[size++] = line;
        }
      }
      return Arrays.copyOf(found, size);
    }
  }
}
