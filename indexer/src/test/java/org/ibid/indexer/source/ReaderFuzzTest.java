package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spoiled samples for every reader: no exception escapes, none takes long, and the outcomes account
 * for every record. {@code -Dfuzz.seconds} is how long each reader is tried, {@code -Dfuzz.seed}
 * where it starts; a failure names the seed of its case and leaves the file in {@code target/fuzz}.
 */
class ReaderFuzzTest {

  private static final Path SAMPLES = Path.of("src/test/resources/org/ibid/indexer/source");
  private static final Path PAGES = Path.of("src/test/resources/org/ibid/indexer/gold/pages");
  private static final Duration RUN = Duration.ofSeconds(Long.getLong("fuzz.seconds", 2));
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** A page of a megabyte takes two seconds on a busy machine. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final Pattern RECORD = Pattern.compile(" record (\\d+)$");

  private static final String ZOTERO_ROOT =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
       xmlns:z="http://www.zotero.org/namespaces/export#"
       xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"
       xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:vcard="http://nwalsh.com/rdf/vCard#"
       xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
      """;

  /** Formats in which a record that is spoiled must not take its neighbours with it. */
  private enum OfRecords {
    RIS("ris", "", "\n\n", ""),
    NBIB("nbib", "", "\n\n", ""),
    BIBTEX("bibtex", "", "\n\n", ""),
    CSL("csl-json", "[\n", ",\n", "\n]\n"),
    PUBMED("pubmed", "<PubmedArticleSet>\n", "\n", "\n</PubmedArticleSet>\n"),
    ENDNOTE("endnote", "<xml><records>\n", "\n", "\n</records></xml>\n"),
    REFER("refer", "", "\n\n", ""),
    ABSTRACTS("pubmed-text", "", "\n\n\n", "\n"),
    MARC("marcxml", "<collection>\n", "\n", "\n</collection>\n"),
    ZOTERO("zotero-rdf", ZOTERO_ROOT, "\n", "\n</rdf:RDF>\n"),
    WOS("wos", "FN Clarivate Analytics Web of Science\nVR 1.0\n", "\n\n", "\nEF\n"),
    CSV("csv", "title,authors,year,doi,abstract\n", "\n", "\n"),
    JATS("jats", "<articles>\n", "\n", "\n</articles>\n");

    /** What stands around the records of a sample: a prolog, a root, or brackets. */
    private static final Pattern AROUND =
        Pattern.compile(
            "^title,authors,year,doi,abstract\\n|^FN .*\\nVR .*\\n|EF\\s*$|^\\s*\\[|\\]\\s*$|<\\?xml[^>]*>|<!DOCTYPE[^>]*>|</?(?:PubmedArticleSet|pmc-articleset|xml|records|collection(?: [^>]*)?|rdf:RDF[^>]*)>");

    private static final Pattern ENTRY = Pattern.compile("@[A-Za-z][\\w-]*\\s*[{(]");

    private final String format;
    private final String start;
    private final String between;
    private final String end;

    OfRecords(String format, String start, String between, String end) {
      this.format = format;
      this.start = start;
      this.between = between;
      this.end = end;
    }

    /** In BibTeX whatever stands outside of entries is a comment: where none begins, all of it. */
    boolean isComment(String text) {
      return this == BIBTEX && !ENTRY.matcher(text).find();
    }

    Reader reader() {
      return readers().filter(r -> r.format().equals(format)).findFirst().orElseThrow();
    }

    /** The records of a sample without what stands around them. */
    String records(Path sample) throws IOException {
      return AROUND.matcher(Files.readString(sample)).replaceAll("").strip();
    }

    byte[] file(String... records) {
      return (start + String.join(between, records) + end).getBytes(StandardCharsets.UTF_8);
    }
  }

  static Stream<Reader> readers() {
    return ServiceLoader.load(Reader.class).stream().map(ServiceLoader.Provider::get);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whateverHappensToAFileIsReported(Reader reader) throws IOException {
    List<Path> samples = samples(reader);
    assertThat(samples).as("samples of " + reader.format()).isNotEmpty();
    long end = System.nanoTime() + RUN.toNanos();
    for (long seed = SEED; System.nanoTime() < end; seed++) {
      Path sample = samples.get((int) (seed % samples.size()));
      byte[] spoiled = spoiled(Files.readAllBytes(sample), seed);
      check(reader, sample, seed, spoiled);
    }
  }

  /** An archive is spoiled as a whole, which seldom opens then, or within. */
  private static byte[] spoiled(byte[] sample, long seed) {
    return ArchiveMutator.isOne(sample) && seed % 4 > 0
        ? new ArchiveMutator(seed).mutated(sample)
        : new Mutator(seed).mutated(sample);
  }

  private static void check(Reader reader, Path sample, long seed, byte[] spoiled)
      throws IOException {
    try {
      accounts(outcomes(reader, spoiled));
    } catch (Throwable fault) {
      Path kept = Path.of("target/fuzz", reader.format() + "-" + seed);
      Files.createDirectories(kept.getParent());
      Files.write(kept, spoiled);
      throw new AssertionError(sample + " with seed " + seed + ", kept as " + kept, fault);
    }
  }

  private static List<Outcome> outcomes(Reader reader, byte[] bytes) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          List<Outcome> outcomes = new ArrayList<>();
          reader.read(Input.of("a", bytes), outcomes::add);
          return outcomes;
        });
  }

  /**
   * Records are numbered from 1 without a gap, each once; faults of the file itself have no number.
   */
  private static void accounts(List<Outcome> outcomes) {
    assertThat(outcomes).isNotEmpty();
    List<Integer> numbers = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Read(Paper paper) -> {
          numbers.add(paper.source().record());
          assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
        }
        case Outcome.Rejected(String source, String why) -> {
          Matcher record = RECORD.matcher(source);
          numbers.add(record.find() ? Integer.parseInt(record.group(1)) : 0);
          assertThat(why).isNotBlank();
        }
      }
    }
    List<Integer> records = numbers.stream().filter(n -> n > 0).toList();
    assertThat(records).isEqualTo(IntStream.rangeClosed(1, records.size()).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(OfRecords.class)
  void aSpoiledRecordLeavesItsNeighboursWholeAndIsAccountedFor(OfRecords format)
      throws IOException {
    Reader reader = format.reader();
    List<Path> samples =
        samples(reader).stream().filter(sample -> !sample.endsWith("answer.json")).toList();
    String sound = format.records(samples.getFirst());
    String sample = format.records(samples.getLast());
    List<Outcome> alone = outcomes(reader, format.file(sound));
    int records = alone.size();
    List<String> expected = titles(papers(alone));
    assertThat(expected).isNotEmpty();
    List<String> between = titles(papers(outcomes(reader, format.file(sample))));
    long end = System.nanoTime() + RUN.toNanos();
    for (long seed = SEED; System.nanoTime() < end; seed++) {
      String spoiled = spoiledInAscii(sample, seed);
      List<Outcome> outcomes = outcomes(reader, format.file(sound, spoiled, sound));
      List<Paper> papers = papers(outcomes).toList();
      assertThat(papers).as("neighbours, seed " + seed).hasSizeGreaterThanOrEqualTo(2 * records);
      assertThat(titles(papers.stream().limit(records)))
          .as("before the fault, seed " + seed)
          .isEqualTo(expected);
      assertThat(titles(papers.stream().skip(papers.size() - records)))
          .as("after the fault, seed " + seed)
          .isEqualTo(expected);
      boolean told =
          outcomes.size() > 2 * records
              || mentions(outcomes, between)
              || !warnings(alone).containsAll(warnings(outcomes));
      assertThat(told || format.isComment(spoiled) || between.stream().noneMatch(spoiled::contains))
          .as("the fault itself, seed " + seed)
          .isTrue();
    }
  }

  /** Whether something that was read or dropped has one of these titles in it, if in pieces. */
  private static boolean mentions(List<Outcome> outcomes, List<String> titles) {
    return papers(outcomes)
        .map(PaperJson::write)
        .anyMatch(paper ->
            titles.stream()
                .anyMatch(title -> Stream.of(title.split(" ")).allMatch(paper::contains)));
  }

  private static Set<String> warnings(List<Outcome> outcomes) {
    return papers(outcomes).flatMap(paper -> paper.warnings().stream()).collect(Collectors.toSet());
  }

  private static Stream<Paper> papers(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Read.class::isInstance)
        .map(outcome -> ((Outcome.Read) outcome).paper());
  }

  /** Damage that leaves the encoding of the file what it is. */
  private static String spoiledInAscii(String sample, long seed) {
    byte[] spoiled = new Mutator(seed).mutated(sample.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < spoiled.length; i++) {
      spoiled[i] = (byte) (spoiled[i] & 0x7F);
    }
    return new String(spoiled, StandardCharsets.US_ASCII);
  }

  private static List<String> titles(Stream<Paper> papers) {
    return papers.map(paper -> String.valueOf(paper.publication().title())).toList();
  }

  /** Every sample is read by the reader of its folder, and by no other. */
  @Test
  void everySampleIsRecognisedAsWhatItIs() throws IOException {
    Sources sources = new Sources();
    for (Reader reader : readers().toList()) {
      for (Path sample : samples(reader)) {
        List<Outcome> outcomes = new ArrayList<>();
        sources.read(SourceFile.of(sample), Optional.empty(), outcomes::add);
        assertThat(outcomes)
            .as(sample.toString())
            .isNotEmpty()
            .allSatisfy(outcome ->
                assertThat(outcome)
                    .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read ->
                            assertThat(read.paper().source().format()).isEqualTo(reader.format())));
      }
    }
  }

  private static List<Path> samples(Reader reader) {
    String folder = reader.getClass().getPackageName().replaceAll(".*\\.", "");
    Path own = folder.equals("text") ? PAGES : SAMPLES.resolve(folder);
    try (Stream<Path> files = Files.list(own)) {
      return files
          .filter(file -> !folder.equals("text") || file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("samples of " + reader.format(), e);
    }
  }
}
