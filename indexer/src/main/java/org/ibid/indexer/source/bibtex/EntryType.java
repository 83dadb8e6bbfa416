package org.ibid.indexer.source.bibtex;

import java.util.HashMap;
import java.util.Map;

/** Types of BibTeX and BibLaTeX as types of CSL 1.0.2. */
final class EntryType {

  private static final Map<String, String> CSL =
      table(
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

  private EntryType() {}

  private static Map<String, String> table(String rows) {
    Map<String, String> table = new HashMap<>();
    rows.lines()
        .map(row -> row.split(" "))
        .forEach(row -> {
          for (int i = 1; i < row.length; i++) {
            table.put(row[i], row[0]);
          }
        });
    return Map.copyOf(table);
  }

  /** The CSL type; {@code document} for one that nobody defines. */
  static String csl(String type) {
    return CSL.getOrDefault(type, "document");
  }
}
