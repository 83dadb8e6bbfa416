package org.ibid.indexer.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils files as transfers, editors, converters and enemies do. The same seed, the same damage.
 */
final class Mutator {

  private static final int MAX_CHANGES = 6;
  private static final int MAX_REPEATS = 2_000;
  private static final int MAX_BYTES = 1 << 20;

  /** What the formats' grammars turn on, and what breaks decoders. */
  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</",
          "&lol;",
          "&#0;",
          "&#x1F;",
          "]]>",
          "<![CDATA[",
          "<!--",
          "<!DOCTYPE a [<!ENTITY lol \"lol\">]>",
          "<p>",
          "</p>",
          "<xref ref-type=\"bibr\" rid=\"r1 r2\">",
          "{",
          "}",
          "\"",
          "@article{",
          "@string{a = ",
          "#",
          "\\",
          "ER  - ",
          "TY  - JOUR\n",
          "AU  - ",
          "PMID- ",
          "\n\n",
          "\r",
          "\t",
          "      ",
          "[",
          "]",
          "[1-99999999]",
          "[3–1]",
          "(Smith, 2010",
          "References\n",
          "doi:10.",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "𝛼",
          "9999999999999999999",
          "-1",
          "null",
          ":",
          ",");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"),
          Charset.forName("GBK"));

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** The bytes after some damage. */
  byte[] mutated(byte[] sample) {
    byte[] bytes = sample;
    int changes = 1 + random.nextInt(MAX_CHANGES);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      bytes = changed(bytes);
    }
    return bytes.length > MAX_BYTES ? Arrays.copyOf(bytes, MAX_BYTES) : bytes;
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> Arrays.copyOfRange(bytes, from, bytes.length);
      case 2 -> spliced(bytes, from, to, new byte[0]);
      case 3 -> spliced(bytes, from, from, token());
      case 4 -> spliced(bytes, from, from, repeated(token()));
      case 5 -> spliced(bytes, from, from, repeated(Arrays.copyOfRange(bytes, from, to)));
      case 6 -> flipped(bytes, from);
      case 7 -> spliced(bytes, from, to, noise(to - from));
      default -> recoded(bytes);
    };
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + with.length);
    out.write(bytes, 0, from);
    out.writeBytes(with);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int times = 1 + random.nextInt(MAX_REPEATS);
    for (int i = 0; i < times && out.size() < MAX_BYTES / 4; i++) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] recoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
  }
}
