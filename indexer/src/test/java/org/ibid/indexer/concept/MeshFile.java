package org.ibid.indexer.concept;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a file of descriptors with the shape of MeSH and invented words: 1.9 places a descriptor,
 * up to twelve steps deep, 8.5 entry terms of one to five words, many of them chemicals with
 * hyphens, digits and Greek letters, and some words of everyday among the headings.
 */
final class MeshFile {

  /** As many as MeSH has. */
  static final int DESCRIPTORS = 30_000;

  private static final String[] SYLLABLES = {
    "ba", "cor", "dex", "en", "fi", "glo", "hy", "in", "ka", "lum", "mor", "ne", "ox", "pra", "que",
    "ri", "sta", "tro", "ul", "ver", "xan", "zo", "phe", "thy", "meth", "ami", "pan", "der", "ost"
  };

  private static final String[] ENDINGS = {
    "ine", "ase", "itis", "oma", "ia", "us", "ation", "ity", "ene", "ol", "osis", "al", "ate", "in"
  };

  private static final String[] GREEK = {"alpha", "beta", "gamma", "delta", "kappa", "mu", "omega"};

  private static final String[] EVERYDAY = {"Role", "Work", "Play", "Goal", "Lead", "Method"};

  private final Random random = new Random(7);
  private final List<String> words = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();

  private MeshFile() {
    for (int i = 0; i < 60_000; i++) {
      words.add(word());
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      word.append(any(SYLLABLES));
    }
    return word.append(any(ENDINGS)).toString();
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }

  /** Writes so many descriptors into a file. */
  static void write(Path file, int descriptors) throws IOException {
    MeshFile mesh = new MeshFile();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("<?xml version=\"1.0\"?>\n<DescriptorRecordSet LanguageCode = \"eng\">\n");
      for (int i = 0; i < descriptors; i++) {
        mesh.descriptor(out, i);
      }
      out.write("</DescriptorRecordSet>\n");
    }
  }

  private void descriptor(BufferedWriter out, int i) throws IOException {
    String name = i < EVERYDAY.length ? EVERYDAY[i] : term() + " " + i;
    out.write(
        "<DescriptorRecord DescriptorClass = \"1\"><DescriptorUI>D" + i + "</DescriptorUI>\n");
    out.write("<DescriptorName><String>" + name + "</String></DescriptorName>\n");
    out.write("<TreeNumberList>\n");
    for (int place = places(); place > 0; place--) {
      out.write("<TreeNumber>" + place(i) + "</TreeNumber>\n");
    }
    out.write("</TreeNumberList><ConceptList><Concept><ConceptName><String>" + name);
    out.write("</String></ConceptName><TermList>\n");
    for (int term = random.nextInt(18); term > 0; term--) {
      out.write("<Term><TermUI>T" + term + "</TermUI><String>" + term() + "</String></Term>\n");
    }
    out.write("</TermList></Concept></ConceptList></DescriptorRecord>\n");
  }

  private int places() {
    return 1 + (random.nextInt(100) < 50 ? 0 : 1 + random.nextInt(3));
  }

  /** Below a place that was given before, so that trees are deep where they are old. */
  private String place(int i) {
    boolean top = numbers.size() < 100 || random.nextInt(60) == 0;
    String above = top ? "" : numbers.get(random.nextInt(numbers.size()));
    boolean root = above.isEmpty() || above.length() > 44;
    String number =
        root
            ? "%c%02d".formatted('A' + random.nextInt(14), random.nextInt(100))
            : above + ".%03d".formatted(i % 1000);
    numbers.add(number);
    return number;
  }

  private String term() {
    StringBuilder term = new StringBuilder(words.get(random.nextInt(words.size())));
    if (random.nextInt(4) == 0) {
      term.insert(0, any(GREEK) + "-" + (random.nextBoolean() ? "2-" : ""));
    }
    for (int more = random.nextInt(4); more > 0; more--) {
      term.append(random.nextInt(5) == 0 ? "-" : " ");
      term.append(words.get(random.nextInt(words.size())));
    }
    return term.toString();
  }
}
