package org.ibid.indexer.source;

import java.util.Arrays;

/** The beginning of a file: what a format is recognised by. */
public final class Head {

  /** Long enough to pass over an XML prolog, a licence comment or a BibTeX preamble. */
  static final int MAX_BYTES = 8192;

  private final byte[] bytes;
  private final String text;

  private Head(byte[] bytes) {
    this.bytes = bytes;
    this.text = TextDecoder.decodeHead(bytes);
  }

  /** The head of a file with these first bytes. */
  public static Head of(byte[] bytes) {
    return new Head(Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES)));
  }

  /** Whether the file has no byte at all. */
  boolean isEmpty() {
    return bytes.length == 0;
  }

  /** The bytes as they are, some kilobytes at most. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The same as characters, without a byte-order mark. */
  public String text() {
    return text;
  }
}
