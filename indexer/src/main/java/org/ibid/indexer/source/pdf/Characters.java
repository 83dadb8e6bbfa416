package org.ibid.indexer.source.pdf;

import java.text.Normalizer;

/** What fonts say their characters stand for, in the characters that people write. */
final class Characters {

  /** Letters of formulas in bold, italic and other cuts. */
  private static final int MATHS = 0x1D400;

  private static final int LAST_MATHS = 0x1D7FF;

  private Characters() {}

  /**
   * Ligatures parted, letters of formulas as letters, blanks of all kinds as a blank, what is for
   * machines only left out.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    if ((c >= 0xFB00 && c <= 0xFB06) || (c >= MATHS && c <= LAST_MATHS)) {
      plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      plain.append(' ');
    } else if (Character.getType(c) == Character.PRIVATE_USE) {
      plain.append(PdfFont.UNKNOWN);
    } else if (!Character.isISOControl(c) && c != 0xFEFF && c != 0x200B) {
      plain.appendCodePoint(c);
    }
  }
}
