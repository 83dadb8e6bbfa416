package org.ibid.server.eval;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which articles are looked at. One half may be looked at while rules are made, the other is for
 * measuring only; the CRC-32 of an article's file name, or of a string that no article is named
 * for, says which it is in, on every machine.
 */
public enum Half {
  /** Even sums: seen by whoever makes the rules. */
  DEV,
  /** Odd sums: measured, never looked at. */
  TEST,
  ALL;

  /** Whether an article of this file name, or a string, is in this half. */
  public boolean includes(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return switch (this) {
      case DEV -> sum.getValue() % 2 == 0;
      case TEST -> sum.getValue() % 2 == 1;
      case ALL -> true;
    };
  }
}
