package org.ibid.server.eval;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * The choices that a layout leaves open, made by the names of file and layout: two articles differ,
 * and one article is printed alike on every machine.
 */
final class Choices {

  private final SplittableRandom random;

  private Choices(long seed) {
    random = new SplittableRandom(seed);
  }

  static Choices of(String article, String layout) {
    return new Choices(checksum(layout + "/" + article));
  }

  static long checksum(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  /** One of these, each as likely. */
  @SafeVarargs
  final <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  /** True as often as this, from 0 to 1. */
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** From {@code low} to below {@code high}. */
  int between(int low, int high) {
    return random.nextInt(low, high);
  }
}
