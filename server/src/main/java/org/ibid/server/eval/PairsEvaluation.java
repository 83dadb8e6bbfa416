package org.ibid.server.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is read of a file with the BibTeX that somebody else's program made of it, which
 * stands beside it: {@code a.ris} with {@code a.bib}, or {@code a_result.bib}. Only what both know
 * of a record is compared; that one knows more is no fault of the other.
 */
public final class PairsEvaluation {

  private static final String EXPECTED = ".bib";
  private static final List<String> ENDINGS = List.of(EXPECTED, "_result" + EXPECTED);

  /** Two records that agree in fewer fields needn't be one. */
  private static final int ENOUGH = 2;

  /** Fields, and the form under which two values are the same. */
  private static final Map<String, Function<Publication, String>> FIELDS = fields();

  private final Sources sources;
  private final Map<String, Map<String, Count>> counts = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> unpaired = new ArrayList<>();
  private int pairs;

  /** How often a field was known to both, and how often it said the same. */
  public record Count(int both, int same) {
    private Count plus(boolean equal) {
      return new Count(both + 1, same + (equal ? 1 : 0));
    }
  }

  /** A field on which the two differ, as each has it. */
  public record Difference(String file, String field, String expected, String got) {}

  /**
   * What came of a folder.
   *
   * @param pairs how many files had one beside them
   * @param counts by format and field
   * @param unpaired records that stand in one of the two only, a sentence each
   */
  public record Result(
      int pairs,
      Map<String, Map<String, Count>> counts,
      List<Difference> differences,
      List<String> unpaired) {}

  /** An evaluation with these readers. */
  public PairsEvaluation(Sources sources) {
    this.sources = sources;
  }

  private static Map<String, Function<Publication, String>> fields() {
    Map<String, Function<Publication, String>> fields = new LinkedHashMap<>();
    fields.put("title", p -> soft(p.title()));
    fields.put("authors", PairsEvaluation::authors);
    fields.put("year", p -> soft(p.issued()));
    fields.put("journal", p -> soft(p.containerTitle()));
    fields.put("volume", p -> soft(p.volume()));
    fields.put("issue", p -> soft(p.issue()));
    fields.put("page", p -> soft(p.page()));
    fields.put("doi", p -> soft(p.doi()));
    fields.put("type", p -> soft(p.type()));
    return fields;
  }

  private static String soft(@Nullable Object value) {
    return value == null ? "" : Folding.of(value.toString(), Strictness.SOFT);
  }

  private static String authors(Publication publication) {
    return publication.author().stream()
        .map(name -> PersonKey.of(name, Strictness.SOFT))
        .collect(Collectors.joining(" "));
  }

  /** Reads every pair below a folder, in the order of their names. */
  public Result run(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Optional<Path> beside = beside(file);
        if (beside.isPresent()) {
          compare(file, read(file), read(beside.get()));
        }
      }
    }
    return new Result(pairs, counts, List.copyOf(differences), List.copyOf(unpaired));
  }

  private static Optional<Path> beside(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || (name.endsWith(EXPECTED) && !isSource(file))) {
      return Optional.empty();
    }
    return ENDINGS.stream()
        .map(ending -> file.resolveSibling(name.substring(0, dot) + ending))
        .filter(other -> !other.equals(file) && Files.isRegularFile(other))
        .findFirst();
  }

  /** BibTeX is a source where another file is what it was made into. */
  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(
        file.resolveSibling(name.substring(0, name.length() - 4) + ENDINGS.getLast()));
  }

  private List<Paper> read(Path file) {
    List<Paper> papers = new ArrayList<>();
    sources.read(
        SourceFile.of(file),
        Optional.empty(),
        outcome -> {
          if (outcome instanceof Outcome.Read read && read.paper().source().record() > 0) {
            papers.add(read.paper());
          }
        });
    return papers;
  }

  /** Those first that agree in most, for programs sort what they write; the rest in order. */
  private void compare(Path file, List<Paper> got, List<Paper> expected) {
    if (got.isEmpty() || expected.isEmpty()) {
      return;
    }
    pairs++;
    String name = file.getFileName().toString();
    List<Paper> rest = new ArrayList<>(got);
    List<Paper> others = new ArrayList<>(expected);
    for (int least = FIELDS.size(); least >= ENOUGH; least--) {
      pair(name, rest, others, least);
    }
    if (rest.size() != others.size()) {
      unpaired.add(name + ": " + got.size() + " records, expected " + expected.size());
      return;
    }
    for (int i = 0; i < rest.size(); i++) {
      compare(name, rest.get(i), others.get(i));
    }
  }

  private void pair(String name, List<Paper> got, List<Paper> expected, int least) {
    for (Paper paper : List.copyOf(expected)) {
      Optional<Paper> same = got.stream().filter(p -> agreement(p, paper) >= least).findFirst();
      if (same.isPresent()) {
        compare(name, same.get(), paper);
        got.remove(same.get());
        expected.remove(paper);
      }
    }
  }

  private static long agreement(Paper one, Paper other) {
    return FIELDS.values().stream()
        .filter(field -> {
          String value = field.apply(one.publication());
          return !value.isEmpty() && value.equals(field.apply(other.publication()));
        })
        .count();
  }

  private void compare(String file, Paper got, Paper expected) {
    Map<String, Count> row =
        counts.computeIfAbsent(got.source().format(), f -> new LinkedHashMap<>());
    FIELDS.forEach((field, value) -> {
      String one = value.apply(got.publication());
      String other = value.apply(expected.publication());
      if (!one.isEmpty() && !other.isEmpty()) {
        row.merge(field, new Count(0, 0).plus(one.equals(other)), PairsEvaluation::sum);
        if (!one.equals(other)) {
          differences.add(
              new Difference(file, field, printed(expected, field), printed(got, field)));
        }
      }
    });
  }

  private static Count sum(Count one, Count other) {
    return new Count(one.both + other.both, one.same + other.same);
  }

  private static String printed(Paper paper, String field) {
    Publication p = paper.publication();
    Object value =
        switch (field) {
          case "title" -> p.title();
          case "authors" -> p.author().stream().map(n -> n.display()).toList();
          case "year" -> p.issued();
          case "journal" -> p.containerTitle();
          case "volume" -> p.volume();
          case "issue" -> p.issue();
          case "page" -> p.page();
          case "doi" -> p.doi();
          default -> p.type();
        };
    return String.valueOf(value);
  }
}
