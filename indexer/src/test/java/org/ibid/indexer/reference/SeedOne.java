package org.ibid.indexer.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;

/** Seed 001, cut by hand where tests of this package need it: its prose, and its list. */
final class SeedOne {

  private static final Path FILE = Path.of("../seeds/001_fb708d501c64a026.txt");

  private SeedOne() {}

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries as printed, by label, without label and link row. */
  static Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    List<String> lines = lines();
    for (String line : lines.subList(lines.indexOf("References"), lines.size())) {
      if (line.matches(" +\\d+\\. .+")) {
        String[] parts = line.strip().split("\\. ", 2);
        entries.put(parts[0], parts[1].strip());
      }
    }
    return entries;
  }

  static List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    entries()
        .forEach((label, raw) ->
            references.add(new Reference(label, label, raw, Publication.unknown(), Map.of())));
    return references;
  }

  static List<Section> sections() {
    List<String> lines = lines();
    List<String> prose =
        lines.subList(
            lines.indexOf("Background"), lines.indexOf("Availability of Data and Materials"));
    String text = String.join("\n\n", prose.stream().filter(line -> line.endsWith(".")).toList());
    return List.of(new Section("Body", 1, text));
  }

  static List<Statement> statements() {
    return new CitationLinker(SeedOne::sentences).link("", sections(), references());
  }

  /** Sentences end at a stop before a space and a capital, but for "e.g." and "al.". */
  static List<Span> sentences(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 3; i + 2 < text.length(); i++) {
      boolean stop = text.charAt(i) == '.' || text.charAt(i) == '?';
      boolean capital = text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2));
      if (stop && capital && !text.startsWith(" al", i - 3)) {
        spans.add(new Span(start, i + 1));
        start = i + 2;
      }
    }
    spans.add(new Span(start, text.length()));
    return spans;
  }
}
