package org.ibid.bench.floor;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;

/** The fields of the floor's index. */
final class FloorSchema {

  static final String ID = "id";
  static final String PAPER = "paper";
  static final String TITLE = "title";
  static final String ABSTRACT = "abstract";
  static final String AUTHOR = "author";
  static final String JOURNAL = "journal";
  static final String YEAR = "year";
  static final String MESH = "mesh";
  static final String CITATION = "citation";
  static final String CITED_PMID = "cited_pmid";

  /** What a query that names no field is searched in, and what is highlighted. */
  static final List<String> SEARCHED = List.of(TITLE, ABSTRACT);

  static final List<String> FACETS = List.of(MESH, JOURNAL, YEAR);

  /** Text with its offsets, so that it needn't be analysed again to be highlighted. */
  static final FieldType HIGHLIGHTED = highlighted();

  private FloorSchema() {}

  private static FieldType highlighted() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static Analyzer analyzer() {
    return new EnglishAnalyzer();
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(MESH, true);
    return config;
  }
}
