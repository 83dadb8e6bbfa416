package org.ibid.indexer.source.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Files written byte by byte, with what no program would write into them. */
final class RawPdf {

  private static final String TREE =
      """
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R>> endobj
      """;

  private RawPdf() {}

  /** A file of one page, whose content is packed as {@code filter} says. */
  static byte[] page(String filter, byte[] packed) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(ascii("%PDF-1.4\n" + TREE + "4 0 obj <</Length " + packed.length));
    file.writeBytes(ascii(" /Filter " + filter + ">> stream\n"));
    file.writeBytes(packed);
    file.writeBytes(ascii("\nendstream endobj\n5 0 obj /FlateDecode endobj\n"));
    file.writeBytes(ascii("trailer <</Root 1 0 R /Size 6>>\n%%EOF"));
    return file.toByteArray();
  }

  /** A file of an empty page with syntax of any kind before its end. */
  static byte[] syntax(String syntax) {
    return ascii("%PDF-1.4\n" + TREE + syntax + "\ntrailer <</Root 1 0 R /Size 6>>\n%%EOF");
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Blanks, deflated. */
  static byte[] deflated(int megabytes) {
    byte[] blanks = ascii(" ".repeat(1 << 20));
    Deflater deflater = new Deflater();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < megabytes; i++) {
      deflater.setInput(blanks);
      drain(deflater, packed);
    }
    deflater.finish();
    drain(deflater, packed);
    deflater.end();
    return packed.toByteArray();
  }

  /** The same bytes, deflated. */
  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    deflater.setInput(bytes);
    deflater.finish();
    drain(deflater, packed);
    deflater.end();
    return packed.toByteArray();
  }

  private static void drain(Deflater deflater, ByteArrayOutputStream packed) {
    byte[] buffer = new byte[1 << 16];
    int count = deflater.deflate(buffer);
    while (count > 0) {
      packed.write(buffer, 0, count);
      count = deflater.deflate(buffer);
    }
  }

  /** Blanks, packed by LZW: each table of codes stands for seven megabytes. */
  static byte[] lzw(int tables) {
    Bits bits = new Bits();
    for (int table = 0; table < tables; table++) {
      bits.code(256, table == 0 ? 9 : 12);
      bits.code(' ', 9);
      for (int code = 258; code < 4094; code++) {
        bits.code(code, width(code));
      }
    }
    return bits.bytes();
  }

  /** A reader knows one code fewer than the writer, and widens one code early. */
  private static int width(int code) {
    return code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12;
  }

  private static final class Bits {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long open;
    private int count;

    void code(int code, int width) {
      open = open << width | code;
      count += width;
      while (count >= 8) {
        count -= 8;
        bytes.write((int) (open >> count));
      }
    }

    byte[] bytes() {
      code(257, 12);
      code(0, 8);
      return bytes.toByteArray();
    }
  }
}
