package org.ibid.indexer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Whether bytes without any mark are Chinese as CNKI and Wanfang export it: GB 18030, or its parts
 * GBK and GB 2312. There ASCII and pairs of bytes follow each other, and nearly all pairs of a text
 * are of the 3,755 characters of daily use, which have a row of their own (GB 2312, level 1).
 * Letters of Windows-1252 make such pairs only where two accented capitals follow each other.
 */
final class ChineseBytes {

  static final Charset CHARSET = Charset.forName("GB18030");

  /** As many as a title has; an accent or two in a file of another language are fewer. */
  private static final int FEWEST = 8;

  /** Capitals of Portuguese repeat two or three pairs: {@code ÇÃ}, {@code ÇÕ}. */
  private static final int FEWEST_KINDS = 6;

  /** One in so many pairs may be of another row: a rare name, a Greek letter, a line of a table. */
  private static final int OTHERS = 10;

  /** Korean has its syllables in rows up to this one, of Chinese two in five are behind. */
  private static final int LAST_KOREAN = 0xC8;

  /** One in so many characters at least is behind that row. */
  private static final int BEHIND_KOREAN = 10;

  private final BitSet kinds = new BitSet();
  private int pairs;
  private int daily;
  private int behindKorean;
  private int signs;

  private ChineseBytes() {}

  /**
   * Whether the beginning of a file is.
   *
   * @param bytes of which the last may be cut off
   */
  static boolean are(ByteBuffer bytes) {
    ChineseBytes seen = new ChineseBytes();
    return seen.scan(bytes) && seen.areEnough() && !isUtf8(bytes);
  }

  private boolean scan(ByteBuffer bytes) {
    int at = bytes.position();
    while (at < bytes.limit()) {
      int lead = bytes.get(at) & 0xFF;
      int size =
          lead < 0x80 ? 1 : size(lead, at + 1 < bytes.limit() ? bytes.get(at + 1) & 0xFF : -1);
      if (size == 0) {
        return false;
      }
      if (size == 2 && at + 1 < bytes.limit()) {
        count(lead, bytes.get(at + 1) & 0xFF);
      }
      at += size;
    }
    return true;
  }

  /** How many bytes a character has; 0 where none begins so. */
  private static int size(int lead, int next) {
    if (lead == 0x80 || lead == 0xFF) {
      return 0;
    }
    if (next >= '0' && next <= '9') {
      return 4;
    }
    return next < 0 || (next >= 0x40 && next != 0x7F && next != 0xFF) ? 2 : 0;
  }

  private void count(int lead, int trail) {
    pairs++;
    boolean row = trail >= 0xA1;
    if (row && lead >= 0xB0 && lead <= 0xD7) {
      daily++;
      kinds.set(lead << 8 | trail);
      behindKorean += lead > LAST_KOREAN ? 1 : 0;
    } else if (row && lead >= 0xA1 && lead <= 0xA3) {
      signs++;
    }
  }

  private boolean areEnough() {
    return daily >= FEWEST
        && kinds.cardinality() >= FEWEST_KINDS
        && (pairs - daily - signs) * OTHERS <= pairs
        && behindKorean * BEHIND_KOREAN >= daily;
  }

  private static boolean isUtf8(ByteBuffer bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
