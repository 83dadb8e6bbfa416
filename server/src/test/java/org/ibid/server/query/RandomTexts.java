package org.ibid.server.query;

import java.util.List;
import java.util.Random;

/** Texts made of what a syntax treats specially; the same seed gives the same texts. */
final class RandomTexts {

  private final Random random;
  private final List<String> pieces;

  RandomTexts(long seed, List<String> pieces) {
    this.random = new Random(seed);
    this.pieces = pieces;
  }

  String next(int mostPieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(mostPieces + 1);
    for (int i = 0; i < count; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  /** Any UTF-16 units, lone surrogates too. */
  String noise(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
    }
    return text.toString();
  }
}
