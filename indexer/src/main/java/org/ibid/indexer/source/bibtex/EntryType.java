package org.ibid.indexer.source.bibtex;

import java.util.Optional;
import org.ibid.indexer.literature.CslTypes;
import org.ibid.indexer.source.bibliography.TypeTable;

/** Types of BibTeX and BibLaTeX as types of CSL 1.0.2. */
final class EntryType {

  private static final TypeTable CSL =
      new TypeTable(
          """
          article-journal article suppperiodical
          book book mvbook booklet collection mvcollection reference mvreference proceedings mvproceedings
          chapter inbook bookinbook suppbook incollection suppcollection
          entry-encyclopedia inreference
          paper-conference inproceedings conference
          thesis thesis phdthesis mastersthesis bachelorsthesis
          report techreport report manual
          manuscript unpublished
          webpage online electronic www
          dataset dataset
          software software
          patent patent
          standard standard
          legislation legislation
          legal_case jurisdiction
          periodical periodical
          review review
          motion_picture movie video
          song audio music
          graphic artwork image
          personal_communication letter
          document misc
          """);

  /** Subtypes by which BibLaTeX's styles tell apart what has one entry type. */
  private static final TypeTable SUBTYPES =
      new TypeTable(
          """
          article preprint
          article-magazine magazine
          article-newspaper newspaper
          """);

  private EntryType() {}

  /** The CSL type that a subtype says; one of CSL's own names is taken too. */
  static Optional<String> ofSubtype(String subtype) {
    String name = subtype.strip();
    return SUBTYPES.csl(name).or(() -> Optional.of(name).filter(CslTypes::contains));
  }

  /** The CSL type; {@code document} for one that nobody defines. */
  static String csl(String type) {
    return CSL.csl(type).orElse("document");
  }
}
