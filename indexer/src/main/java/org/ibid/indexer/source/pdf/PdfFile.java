package org.ibid.indexer.source.pdf;

import java.util.List;
import org.ibid.indexer.typeset.Sheet;

/** What became of the bytes of a file. */
sealed interface PdfFile {

  /**
   * It holds text.
   *
   * @param sheets its pages, in order
   * @param facts what it says of itself
   * @param warnings what of it could not be read
   */
  record Text(List<Sheet> sheets, PdfFacts facts, List<String> warnings) implements PdfFile {
    public Text {
      sheets = List.copyOf(sheets);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It holds none, or none that can be had.
   *
   * @param why what was expected and found, and what to do
   */
  record Unreadable(String why) implements PdfFile {}
}
