package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.SourceTrait;
import org.ibid.server.search.SourceRequest.Trait;

/**
 * What the sources of one commit are counted by. Made once a commit, by a pass over the ids of all
 * papers: which of them have several sources.
 */
final class SourceCounts {

  /** Sources and rejections; nothing else has a place among them. */
  static final Query ALL = new FieldExistsQuery(Schema.SOURCE_PLACE);

  private final Query duplicates;
  private final int all;
  private final Map<Trait, Long> traits = new EnumMap<>(Trait.class);
  private final Map<String, Long> formats = new TreeMap<>();

  SourceCounts(IndexSearcher searcher) throws IOException {
    this.duplicates = duplicates(searcher);
    this.all = searcher.count(ALL);
    for (Trait trait : Trait.values()) {
      traits.put(trait, (long) searcher.count(having(trait)));
    }
    countFormats(searcher);
  }

  /** Sources of papers that have several. */
  private static Query duplicates(IndexSearcher searcher) throws IOException {
    List<BytesRef> papers = new ArrayList<>();
    Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Schema.SOURCE_PAPER);
    if (ids != null) {
      TermsEnum id = ids.iterator();
      for (BytesRef paper = id.next(); paper != null; paper = id.next()) {
        if (id.docFreq() > 1 && count(searcher, Schema.SOURCE_PAPER, paper) > 1) {
          papers.add(BytesRef.deepCopyOf(paper));
        }
      }
    }
    return new TermInSetQuery(Schema.SOURCE_PAPER, papers);
  }

  private static int count(IndexSearcher searcher, String field, BytesRef value)
      throws IOException {
    return searcher.count(new TermQuery(new Term(field, value)));
  }

  private void countFormats(IndexSearcher searcher) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Schema.SOURCE_FORMAT);
    if (terms != null) {
      TermsEnum format = terms.iterator();
      for (BytesRef name = format.next(); name != null; name = format.next()) {
        long count = count(searcher, Schema.SOURCE_FORMAT, name);
        if (count > 0) {
          formats.put(name.utf8ToString(), count);
        }
      }
    }
  }

  /** Those that have a trait. */
  Query having(Trait trait) {
    return switch (trait) {
      case REJECTED -> having(SourceTrait.REJECTED);
      case WARNINGS -> having(SourceTrait.WARNINGS);
      case DROPPED -> having(SourceTrait.DROPPED);
      case DUPLICATES -> duplicates;
    };
  }

  private static Query having(SourceTrait trait) {
    return new TermQuery(new Term(Schema.SOURCE_TRAIT, trait.id()));
  }

  /** How many there are. */
  int all() {
    return all;
  }

  /** How many have each trait. */
  Map<Trait, Long> traits() {
    return traits;
  }

  /** How many were taken for each format. */
  Map<String, Long> formats() {
    return formats;
  }
}
