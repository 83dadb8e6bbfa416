package org.ibid.bench.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The words of the project's seed texts, one after the other, which the build puts beside us. */
final class SeedTexts {

  private static final List<String> NAMES =
      List.of(
          "000_7be11ba4520e1a9d.txt",
          "001_fb708d501c64a026.txt",
          "002_038e25881252a42b.txt",
          "003_057fc58b5fe71c16.txt",
          "004_6671456e8edebe77.txt");

  private SeedTexts() {}

  /** All words; one that is printed small elsewhere is small here, wherever it stands. */
  static List<String> words() {
    List<String> printed = new ArrayList<>();
    for (String name : NAMES) {
      cut(text(name), printed);
    }
    Set<String> known = new TreeSet<>(printed);
    List<String> words = new ArrayList<>(printed.size());
    for (String word : printed) {
      String small = word.toLowerCase(Locale.ROOT);
      words.add(known.contains(small) ? small : word);
    }
    return words;
  }

  private static String text(String name) {
    try (InputStream in = SeedTexts.class.getResourceAsStream("/seeds/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name + " is not in the build").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A word is letters, digits, and hyphens between them. */
  private static void cut(String text, List<String> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !belongs(text, start, i)) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean belongs(String text, int start, int i) {
    boolean joins = text.charAt(i) == '-' && i > start && i + 1 < text.length();
    return isLetter(text.charAt(i)) || (joins && isLetter(text.charAt(i + 1)));
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
