package org.ibid.indexer.source.ris;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.source.bibliography.TypeTable;

/** Types of RIS as types of CSL 1.0.2. */
public final class RisType {

  private static final TypeTable CSL =
      new TypeTable(
          """
          article-journal JOUR JFULL EJOUR INPR ABST
          article-magazine MGZN
          article-newspaper NEWS
          book BOOK EDBOOK EBOOK WHOLE SER BKSER MUSIC
          chapter CHAP ECHAP
          paper-conference CONF CPAPER
          thesis THES
          report RPRT GOVDOC GRANT
          patent PAT
          dataset DATA AGGR
          software COMP
          webpage ELEC WEB ICOMM
          post-weblog BLOG
          manuscript UNPB MANSCPT
          entry-dictionary DICT
          entry-encyclopedia ENCYC
          map MAP
          standard STAND
          legislation STAT LEGAL
          bill BILL UNBILL
          hearing HEAR
          legal_case CASE
          figure FIGURE CHART
          graphic ART ADVS SLIDE
          motion_picture MPCT VIDEO
          song SOUND
          personal_communication PCOMM
          pamphlet PAMP
          classic CLSWK ANCIENT
          periodical JRNL
          document GEN CTLG EQUA MULTI DBASE ONLINE
          """);

  /** What programs write for a type although the format has a code for it. */
  private static final Map<String, String> SPELT_OUT =
      Map.of(
          "JOURNAL ARTICLE", "article-journal",
          "ARTICLE", "article-journal",
          "JOURNAL", "article-journal",
          "BOOK SECTION", "chapter",
          "BOOK CHAPTER", "chapter",
          "CONFERENCE PAPER", "paper-conference",
          "CONFERENCE PROCEEDINGS", "paper-conference",
          "THESIS", "thesis",
          "REPORT", "report",
          "WEB PAGE", "webpage");

  private RisType() {}

  /** The CSL type; empty where the type is none of RIS. */
  public static Optional<String> csl(String type) {
    String code = type.strip().toUpperCase(Locale.ROOT);
    return CSL.csl(code).or(() -> Optional.ofNullable(SPELT_OUT.get(code)));
  }
}
