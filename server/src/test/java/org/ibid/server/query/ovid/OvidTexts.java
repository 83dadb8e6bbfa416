package org.ibid.server.query.ovid;

import java.util.List;
import java.util.Random;

/** Texts made of what Ovid's syntax treats specially; the same seed gives the same texts. */
final class OvidTexts {

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "(",
          ")",
          "\"",
          "“",
          "'",
          "/",
          "*",
          "$",
          "?",
          "#",
          ":",
          ".",
          ",",
          "[",
          "]",
          "-",
          "–",
          "exp ",
          "*",
          " and ",
          " or ",
          " not ",
          " adj ",
          " adj3 ",
          "adj",
          " OR ",
          ".ti,ab.",
          ".tw.",
          ".mp.",
          ".sh.",
          ".pt.",
          ".fs.",
          ".yr.",
          ".ed.",
          ".in.",
          ".xx.",
          ".ti",
          ".sh,kf.",
          "/freq=2",
          "/su",
          "/di, ra",
          "/ ",
          "or/1-3",
          "and/2,4",
          "12",
          "3",
          "#4",
          "2a",
          "knee",
          "hip",
          "exercis$",
          "wom#n",
          "colo?r",
          "group*1",
          "X-Ray",
          "2010",
          "20100131",
          "2010-2015",
          "limit 3 to ",
          "yr=\"2010 -Current\"",
          "humans",
          "english language",
          "remove duplicates from ",
          " use ppez",
          "\u200B",
          "\u00A0",
          "\u202E",
          "&amp;",
          "<br>",
          "\n",
          "é",
          "\uD83D\uDE00",
          "\uD800",
          "25(OH)D",
          "near/3",
          "and/or",
          "PET/CT",
          "Knee/",
          "dt.fs.",
          "[mp=title]",
          ".ab,ti",
          "Wounds and Injuries/");

  private final Random random;

  OvidTexts(long seed) {
    this.random = new Random(seed);
  }

  String next(int mostPieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(mostPieces + 1);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** A text with a few characters lost, doubled or put elsewhere. */
  String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && !mutated.isEmpty(); i++) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(3)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, mutated.charAt(at));
        default -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return mutated.toString();
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
