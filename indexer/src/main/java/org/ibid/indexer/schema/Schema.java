package org.ibid.indexer.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.ibid.indexer.concept.OcrVariants;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.concept.TextAnalysis;
import org.ibid.indexer.concept.TextTerms;
import org.ibid.indexer.literature.RecordDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields, analyzers and facet dimensions of an index. The same for either engine; what differs
 * between two indexes is only the schemes that they were built with.
 */
public final class Schema {

  /** Raised by one whenever what a field holds changes without a change of its name. */
  private static final int VERSION = 7;

  private static final int FINGERPRINT_BYTES = 8;

  /** Every document: which {@link Kind} it is of. */
  public static final String KIND = "kind";

  /** Every document: its id, as a term, stored. */
  public static final String ID = "id";

  /**
   * Every document: sorted doc values that decide between equals in every order: the id, its
   * numbers padded, so that the parts of a paper stand in the order of its text.
   */
  public static final String ORDER = "order";

  /** Every document of a block: the id of its paper. */
  public static final String PAPER = "paper";

  /**
   * Archive documents, which have no kind and are never searched: the source that was read, as a
   * term. One for every source record, also where two sources are the same paper.
   */
  public static final String SOURCE = "source";

  /**
   * Archive: the file of the source, its content's hash and the id of its paper, as doc values;
   * file and paper as terms, too.
   */
  public static final String SOURCE_FILE = "source_file";

  public static final String SOURCE_HASH = "source_hash";

  public static final String SOURCE_PAPER = "source_paper";

  /** Archive: what a source was taken for, as a term. */
  public static final String SOURCE_FORMAT = "source_format";

  /** Archive: what of a source needs a person's eye, terms: {@link SourceTrait}. */
  public static final String SOURCE_TRAIT = "source_trait";

  /**
   * Rejection documents, which have no kind and are never searched: the file, as a term, what could
   * not be read, and why, both stored.
   */
  public static final String REJECTED_FILE = "rejected_file";

  public static final String REJECTED_SOURCE = "rejected_source";

  public static final String REJECTED_WHY = "rejected_why";

  /**
   * Archive and rejections: sorted doc values by which the sources of an index stand in an order,
   * those of a file together.
   */
  public static final String SOURCE_PLACE = "source_place";

  /** Paper: the record's own key in its file. */
  public static final String SOURCE_ID = "source_id";

  /** Every document: its shape in the contract as JSON, stored. */
  public static final String JSON = "json";

  /** Archive: the whole parsed paper as JSON, stored; what a rebuild starts from. */
  public static final String PARSED = "parsed";

  /**
   * Archive, only where somebody corrected the paper: as it was read, as JSON, stored. {@link
   * #PARSED} then is the corrected one.
   */
  public static final String AS_READ = "as_read";

  /**
   * Archive, only where somebody corrected the paper: the id that it had as it was read, a term.
   */
  public static final String READ_PAPER = "read_paper";

  /** Archive: id of each correction that is about the paper, whether it holds or not, as terms. */
  public static final String CORRECTION = "correction";

  /**
   * What became of a correction of a source, and the correction's id: {@code holds 3f2a9c01d4e7}.
   */
  public static final String CORRECTION_STATUS = "correction_status";

  /**
   * Dimension of how sure it is what was understood: {@link #LOW} or {@link #HIGH}, and {@link
   * #CORRECTED} beside it where a person had a say.
   */
  public static final String CONFIDENCE = "confidence";

  public static final String LOW = "low";
  public static final String HIGH = "high";
  public static final String CORRECTED = "corrected";

  /** Paper: the archive's source whose reading is shown, stored. */
  public static final String SHOWN_SOURCE = "shown_source";

  /** Statement and citation: id of each reference it cites, as terms. */
  public static final String CITES = "cites";

  /**
   * Citation: sorted numeric doc values, how many documents before it in its block each reference
   * stands that it cites. A block is written and deleted as one, so that the distance stays.
   */
  public static final String REFERENCES_BEFORE = "references_before";

  /** Citation: the same of its statement; one value. */
  public static final String STATEMENT_BEFORE = "statement_before";

  /** Statement and citation: id of each reference that a mark of it cites by itself, as terms. */
  public static final String CITES_ALONE = "cites_alone";

  /** Statement and citation: id of each reference that a mark cites with others, as terms. */
  public static final String CITES_TOGETHER = "cites_together";

  /** Reference and paper: keys that the same publication may have elsewhere, terms. */
  public static final String MATCH_KEY = "match_key";

  /**
   * Reference and paper: what it is compared by, as binary doc values; missing where that is very
   * long, and then to be had from {@link #JSON}.
   */
  public static final String COMPARED = "compared";

  /** Work: id of each member reference, and of a member paper, as terms. */
  public static final String MEMBER = "member";

  /** Work: id of each paper that a member belongs to or is, as terms. */
  public static final String MEMBER_PAPER = "member_paper";

  /** Paper: dimension of the subject headings, as printed, without qualifiers. */
  public static final String MESH = "mesh";

  /** Paper: dimension of what cataloguers say that a paper is, as printed. */
  public static final String PUBLICATION_TYPE = "publication_type";

  /** Marks the last document of a block, as Lucene's index sorting asks. */
  public static final String PARENT = "_parent";

  private static final boolean BY_DEFAULT = true;
  private static final boolean NAMED_ONLY = false;

  private static final List<TextField> TEXT_FIELDS =
      List.of(
          new TextField(Kind.PAPER, "title", BY_DEFAULT),
          new TextField(Kind.PAPER, "abstract", BY_DEFAULT),
          new TextField(Kind.PAPER, "section", BY_DEFAULT),
          new TextField(Kind.PAPER, "keyword", BY_DEFAULT),
          new TextField(Kind.PAPER, "author", BY_DEFAULT),
          new TextField(Kind.PAPER, "journal", BY_DEFAULT),
          new TextField(Kind.PAPER, "reference", NAMED_ONLY),
          new TextField(Kind.PAPER, "related", NAMED_ONLY),
          new TextField(Kind.PAPER, "mesh", NAMED_ONLY),
          new TextField(Kind.REFERENCE, "title", BY_DEFAULT),
          new TextField(Kind.REFERENCE, "author", BY_DEFAULT),
          new TextField(Kind.REFERENCE, "journal", BY_DEFAULT),
          new TextField(Kind.REFERENCE, "raw", BY_DEFAULT),
          new TextField(Kind.REFERENCE, "statement", BY_DEFAULT),
          new TextField(Kind.STATEMENT, "sentence", BY_DEFAULT),
          new TextField(Kind.STATEMENT, "neighbour", BY_DEFAULT),
          new TextField(Kind.STATEMENT, "section", NAMED_ONLY),
          new TextField(Kind.STATEMENT, "paper", NAMED_ONLY),
          new TextField(Kind.CITATION, "scope", BY_DEFAULT),
          new TextField(Kind.WORK, "title", BY_DEFAULT),
          new TextField(Kind.WORK, "author", BY_DEFAULT),
          new TextField(Kind.WORK, "journal", BY_DEFAULT),
          new TextField(Kind.WORK, "raw", BY_DEFAULT),
          new TextField(Kind.WORK, "statement", BY_DEFAULT));

  private static final Map<Kind, List<TextField>> TEXT_FIELDS_BY_KIND =
      TEXT_FIELDS.stream().collect(Collectors.groupingBy(TextField::kind));

  private final Schemes schemes;
  private final Analyzer english;
  private final Analyzer analyzer;
  private final String fingerprint;
  private final AtomicReference<@Nullable PaperTagger> tagger = new AtomicReference<>();

  public Schema(Schemes schemes) {
    this.schemes = schemes;
    this.fingerprint = fingerprint(schemes);
    this.english = TextAnalysis.english(OcrVariants.of(schemes));
    this.analyzer = new FieldAnalyzer(english);
  }

  /**
   * The tagger, which understands text as the fields do; made when it is first asked for, as that
   * takes seconds for all of MeSH.
   */
  public PaperTagger tagger() {
    PaperTagger made = tagger.get();
    if (made == null) {
      made = new PaperTagger(schemes, english);
      tagger.set(made);
    }
    return made;
  }

  /** The terms of texts as the stemmed fields have them. */
  public TextTerms terms() {
    return new TextTerms(english);
  }

  public Schemes schemes() {
    return schemes;
  }

  /** The analyzer of every text field, for indexing and for queries. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** The text fields of a kind, in the order in which a snippet is looked for. */
  public static List<TextField> textFields(Kind kind) {
    return Collections.unmodifiableList(TEXT_FIELDS_BY_KIND.getOrDefault(kind, List.of()));
  }

  public static Optional<TextField> textField(Kind kind, String name) {
    for (TextField field : textFields(kind)) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * Field of exact identifiers (DOI, PMID, PMCID, ISSN, the paper's id), lower-cased terms. Papers,
   * references and works have it; a query that names no field looks there too.
   */
  public static String identifier(Kind kind) {
    return kind.field("identifier");
  }

  /** Numeric field of the year: points, and doc values to sort by. */
  public static String year(Kind kind) {
    return kind.field("year");
  }

  /**
   * Sorted doc values of the journal's name as printed; its facet value is a key without case and
   * punctuation, so that a value is labelled by a name that its documents print.
   */
  public static String journalLabel(Kind kind) {
    return kind.field("journal_label");
  }

  /** Sorted doc values of the title key, to sort by. */
  public static String titleOrder(Kind kind) {
    return kind.field("title_order");
  }

  /**
   * Numeric doc values of how many papers cite the reference's or paper's work; updated in place
   * when works are recomputed.
   */
  public static String cited(Kind kind) {
    return kind.field("cited");
  }

  /**
   * Sorted-set doc values of the concepts of a scheme that a reference's own title names, with
   * everything broader: its facet has those that it is cited for, too.
   */
  public static String titleConcepts(String scheme) {
    return Kind.REFERENCE.field("title_concepts." + scheme);
  }

  /**
   * Terms of the concepts of a scheme that a document is tagged with itself: its facet has
   * everything broader, too.
   */
  public static String concept(Kind kind, String scheme) {
    return kind.field("concept." + scheme);
  }

  /** Binary doc values of the id of the work that a reference or paper belongs to. */
  public static String work(Kind kind) {
    return kind.field("work");
  }

  /**
   * Field of exact subject headings, lower-cased terms, as {@link HeadingTerms} writes them. Only
   * papers have it.
   */
  public static String heading(Kind kind) {
    return kind.field("heading");
  }

  /** Field of exact publication types, lower-cased terms. Only papers have it. */
  public static String publicationType(Kind kind) {
    return kind.field(PUBLICATION_TYPE);
  }

  /** Points and doc values of the day, counted from 1970-01-01, of a date of a paper's record. */
  public static String date(Kind kind, RecordDate date) {
    return kind.field("date." + date.id());
  }

  /** The facet dimensions of a kind: the schemes first, in their order. */
  public List<Dimension> dimensions(Kind kind) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String scheme : schemes.names()) {
      dimensions.add(new Dimension(kind, scheme, true));
    }
    for (String name : plainDimensions(kind)) {
      dimensions.add(new Dimension(kind, name, false));
    }
    return List.copyOf(dimensions);
  }

  private static List<String> plainDimensions(Kind kind) {
    return switch (kind) {
      case PAPER ->
          List.of(
              "year",
              "journal",
              MESH,
              "type",
              PUBLICATION_TYPE,
              "genre",
              "language",
              "format",
              CONFIDENCE);
      case REFERENCE -> List.of("year", "journal", "type", "paper", CONFIDENCE);
      case STATEMENT -> List.of("section", "paper", CONFIDENCE);
      case CITATION -> List.of("section", "paper", CONFIDENCE);
      case WORK -> List.of("year", "journal", "type", "paper");
    };
  }

  public Optional<Dimension> dimension(Kind kind, String name) {
    return dimensions(kind).stream().filter(d -> d.name().equals(name)).findFirst();
  }

  /**
   * A short hash of everything that decides what the index holds. An index with another one can't
   * be searched with this program; it has to be rebuilt.
   */
  public String fingerprint() {
    return fingerprint;
  }

  private static String fingerprint(Schemes schemes) {
    String description =
        VERSION + "\n" + TEXT_FIELDS + "\n" + List.of(Kind.values()) + "\n" + schemes.fingerprint();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(description.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
