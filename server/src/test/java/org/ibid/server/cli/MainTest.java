package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.json.RecordJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final String SEED = "../seeds/001_fb708d501c64a026.txt";

  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void indexTheSeeds() {
    Run run = Run.of("index", "../seeds", "--index", shared.resolve("index").toString());
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).isEqualTo("5 papers read, 0 unchanged, 0 rejected\n");
  }

  private static Run search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    all[1] = "--index";
    all[2] = shared.resolve("index").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  @Test
  void withoutACommandTheUsageIsOnStandardError() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: ibid", "index", "parse", "serve", "search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "--version"})
  void whatIsAskedForIsOnStandardOutput(String argument) {
    Run run = Run.of(argument);
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("ibid");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theHelpOfEachCommandIsNoWiderThanATerminal() {
    for (String command :
        List.of(
            "index",
            "parse",
            "serve",
            "search",
            "claim",
            "cited",
            "audit",
            "matrix",
            "forgotten")) {
      assertThat(Run.of("help", command).out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rehash, Unmatched argument",
    "claim, Missing required parameter",
    "claim a --limit 0, expected --limit from 1 to 100",
    "claim a --format csv, 'expected --format to be one of table, json, got csv'",
    "cited a --cited twice, 'expected --cited to be one of any, alone, together, got twice'",
    "index, expected a PATH",
    "index . --threads 0, expected --threads of 1 or more",
    "index . --input-format papyrus, 'expected --input-format to be bibtex, csl-json, csv, docx, endnote, html, jats, marcxml, nbib, pdf, pubmed, pubmed-text, refer, ris, text, wos, zotero-rdf, got papyrus'",
    "index . --schemes nowhere, expected --schemes to be a folder",
    "parse, Missing required parameter",
    "parse . --format xml, Invalid value",
    "search, Missing required parameter",
    "search a --format docx, 'expected --format to be one of table, json, jsonl, ris'",
    "search a --in citations, expected --in to be one of papers",
    "search a --fromat json, '--fromat'",
    "search --fromat=json, Unknown option: '--fromat=json'",
    "search -pain -exercise, Unknown option: '-exercise'",
    "search a --limit -1, expected --limit of 0 or more",
    "serve --port 70000, expected --port from 0 to 65535",
  })
  void wrongUseSaysWhatWasExpected(String line, String message) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anIndexThatIsNotThereNamesTheCommandThatMakesIt() {
    Run run = Run.of("search", "pain", "--index", index());
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err()).contains("ibid index PATH --index " + index());
  }

  @Test
  void whereThereIsNothingToRebuildTheCommandThatMakesAnIndexIsNamed() {
    Run run = Run.of("index", "--rebuild", "--index", index());
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err()).contains("ibid index PATH --index " + index());
    assertThat(Path.of(index())).doesNotExist();
    assertThat(Run.of("index", SEED, "--rebuild", "--index", index()).out())
        .startsWith("1 paper read");
  }

  @Test
  void anIndexOfAnotherSchemaNamesTheCommandThatRebuildsIt() throws IOException {
    Path schemes = Files.createDirectories(folder.resolve("schemes"));
    Files.writeString(schemes.resolve("a.csv"), "scheme,label\noutcome,Pain outcome\n");
    String[] own = {"index", SEED, "--index", index(), "--schemes", schemes.toString()};
    assertThat(Run.of(own).status()).isEqualTo(ExitStatus.DONE);
    Files.writeString(schemes.resolve("a.csv"), "scheme,label\noutcome,Quality of life\n");
    Run other = Run.of(own);
    assertThat(other.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(other.err()).contains("ibid index --rebuild");
    Run rebuilt = Run.of("index", "--rebuild", "--index", index(), "--schemes", schemes.toString());
    assertThat(rebuilt.status()).isEqualTo(ExitStatus.DONE);
    assertThat(rebuilt.out()).isEqualTo("1 paper rebuilt, 0 read, 0 unchanged, 0 rejected\n");
    assertThat(Run.of(own).out()).contains("1 unchanged");
  }

  @Test
  void anIndexThatIsBeingWrittenIsAFailureOfTheEnvironment() throws IOException {
    try (Collection writing = Collection.open(Path.of(index()), java.util.Optional.empty())) {
      Run run = Run.of("index", SEED, "--index", index());
      assertThat(writing.schema()).isNotNull();
      assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
      assertThat(run.err()).contains("another program is writing");
    }
  }

  @Test
  void aSchemeThatCannotBeReadIsWrongUseWithItsPlace() throws IOException {
    Path schemes = Files.createDirectories(folder.resolve("schemes"));
    Files.writeString(schemes.resolve("bad.ttl"), "this is no Turtle");
    Run run = Run.of("index", SEED, "--index", index(), "--schemes", schemes.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains("bad.ttl");
  }

  @Test
  void badInputIsRejectedAndTheRestIsDone() throws IOException {
    file("empty.txt", "");
    Files.write(folder.resolve("binary.dat"), new byte[] {0, 1, 2, 3, 0, 0, 9, 8, 0});
    Files.write(
        folder.resolve("latin.txt"),
        "Pain in cafés of Orléans\n\nAbstract\n\nIt is rare.\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    Run run =
        Run.of(
            "index",
            folder.toString(),
            SEED,
            "missing.txt",
            "--index",
            shared.resolve("bad").toString());
    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED_INPUTS);
    assertThat(run.out()).isEqualTo("2 papers read, 0 unchanged, 3 rejected\n");
    assertThat(run.err())
        .contains("missing.txt does not exist", "empty.txt is empty", "binary.dat is in no format");
  }

  @Test
  void aFolderThatMayNotBeReadIsRejected() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(locked)).as("root may read everything").isFalse();
      Run run = Run.of("parse", locked.toString(), SEED);
      assertThat(run.status()).isEqualTo(ExitStatus.REJECTED_INPUTS);
      assertThat(run.err()).contains("may not be read by this user");
      assertThat(run.out().lines()).hasSize(1);
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void whatIsGoneIsPrunedAndWhatIsUnchangedIsPassedOver() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Path gone = Files.writeString(texts.resolve("gone.txt"), "A title\n\nSome text of a paper.\n");
    Files.copy(Path.of(SEED), texts.resolve("kept.txt"));
    assertThat(Run.of("index", texts.toString(), "--index", index()).out())
        .startsWith("2 papers read");
    Files.delete(gone);
    assertThat(Run.of("index", texts.toString(), "--index", index(), "--prune").out())
        .isEqualTo("0 papers read, 1 unchanged, 0 rejected, 1 removed\n");
  }

  @Test
  void parsePrintsOneJsonObjectALine() {
    Run run = Run.of("parse", "../seeds");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    List<JsonNode> papers = run.out().lines().map(RecordJson::read).toList();
    assertThat(papers).hasSize(5);
    assertThat(papers.get(1).path("references")).hasSize(103);
    assertThat(papers.get(1).path("concepts")).isNotEmpty();
  }

  @Test
  void parsedTextSaysWhatWasTakenForWhat() {
    Run run = Run.of("parse", SEED, "--format", "text");
    assertThat(run.out())
        .contains("References (103)", "Sections (", "Dropped (", "Sports Med - Open", "[34] → 34");
    assertThat(run.out().lines()).allMatch(line -> Columns.of(line) <= 110);
  }

  @Test
  void searchFindsWithSnippetsAndFacets() {
    Run run = search("naloxone", "--in", "statements");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .contains("naloxone", "[34]", "[48]", "[53]", "4 statements", "mechanism ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aTerminalIsShownMatchesInBoldWithinItsWidth() {
    Screen narrow = new Screen(true, false, 50, true);
    String index = shared.resolve("index").toString();
    Run run = Run.with(narrow, "search", "naloxone", "--in", "statements", "--index", index);
    assertThat(run.out()).contains("\u001b[1mnaloxone\u001b[0m", "\u001b[1m4 statements\u001b[0m");
    assertThat(run.out().replaceAll("\u001b\\[[0-9]m", "").lines())
        .allMatch(line -> Columns.of(line) <= 50);
  }

  @Test
  void jsonIsTheAnswerOfTheApi() {
    JsonNode answer =
        RecordJson.read(
            search("\"heat shock protein\"", "--in", "references", "--format", "json").out());
    assertThat(answer.path("meta").path("count").asInt()).isEqualTo(3);
    assertThat(answer.path("results").findValuesAsText("label")).contains("19", "49", "83");
    assertThat(answer.path("facets").has("mechanism")).isTrue();
  }

  @Test
  void jsonLinesGoOnPastAPageUntilTheLimit() {
    assertThat(
            search("*", "--in", "references", "--format", "jsonl", "--limit", "1000").out().lines())
        .hasSize(103);
    assertThat(search("*", "--in", "references", "--format", "jsonl", "--limit", "7").out().lines())
        .hasSize(7);
  }

  @Test
  void filtersNarrowASearch() {
    Run run =
        search(
            "*",
            "--in",
            "references",
            "--format",
            "jsonl",
            "--limit",
            "200",
            "--filter",
            "mechanism:microglia",
            "--filter",
            "model:spinal-cord-injury");
    assertThat(run.out().lines().map(line -> RecordJson.read(line).path("label").asText()))
        .contains("44");
  }

  @Test
  void wordsOfTheFirstResultsRankAndAreTold() {
    Run plain = search("naloxone", "--in", "statements", "--format", "json");
    Run ranked = search("naloxone", "--in", "statements", "--format", "json", "--feedback");
    assertThat(ranked.err()).matches("ibid search: ranked also by reversed, [^.]+\\.\n");
    JsonNode answer = RecordJson.read(ranked.out());
    assertThat(answer.path("meta").path("count"))
        .isEqualTo(RecordJson.read(plain.out()).path("meta").path("count"));
    assertThat(answer.path("meta").path("query").path("feedback")).hasSize(10);
    assertThat(search("xyzzy", "--feedback").err()).contains("share no words that would rank");
  }

  @Test
  void whatIsLikeARecordIsFoundWithoutAQuery() {
    String reference = "10.1186/s40798-021-00307-9#34";
    Run run = search("--like", reference, "--in", "references", "--format", "jsonl");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).startsWith("ibid search: like \"The effect of exercise").contains(" by ");
    assertThat(run.out()).startsWith("{").doesNotContain("\"id\":\"" + reference + "\"");
    Run unknown = search("--like", "none");
    assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(unknown.err()).contains("--like: there is no record with the id \"none\"");
    assertThat(search("--like", reference, "--sort", "year").err())
        .contains("--sort: Expected relevance");
  }

  @Test
  void aFaultInAQueryIsPointedAt() {
    Run run = search("pain AND (exercise", "--syntax", "lucene");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).endsWith("  pain AND (exercise\n           ^\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--filter, colour:red, --filter",
    "--sort, best, --sort",
    "--syntax, cobol, --syntax"
  })
  void aFaultOfAnOptionNamesIt(String option, String value, String named) {
    Run run = search("pain", option, value);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).startsWith("ibid search: " + named + ": ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-pain", "-hyperalgesia", "-\"chronic pain\"", "-Visceral", "-"})
  void aQueryMayBeginWithAMinus(String query) {
    JsonNode answer = RecordJson.read(search(query, "--format", "json").out());
    assertThat(answer.path("meta").path("query").path("text").asText()).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void aloneAnHAfterAMinusAsksForHelp(String option) {
    Run run = Run.of("search", option);
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).startsWith("Usage: ibid search");
  }

  @Test
  void afterTwoMinusesEverythingIsAQuery() {
    assertThat(search("--", "--fromat").status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void aYearThatIsNoneIsWrongUse() {
    Run run = search("pain", "--filter", "year:abc");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).startsWith("ibid search: --filter: Expected a year").contains("got abc");
  }

  @Test
  void aConceptThatIsNotThereIsSaidBesideTheResults() {
    Run run = search("*", "--filter", "mechanism:microgli");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).startsWith("Nothing found\n");
    assertThat(run.err()).contains("no concept \"microgli\"", "microglia");
  }

  @Test
  void noResultsAreNotTheFirstOfThem() {
    assertThat(search("*", "--limit", "0").out()).startsWith("5 papers\n");
  }

  @Test
  void anIndexThatCannotBeMadeThereIsSaid() throws IOException {
    Path inFile = file("file.txt", "text").resolve("index");
    Run run = Run.of("index", SEED, "--index", inFile.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err())
        .contains("cannot make or open the index in " + inFile)
        .doesNotContain("null");
  }

  @Test
  void nothingFoundIsDone() {
    Run run = search("xyzzy");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).isEqualTo("Nothing found\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"unbalanced", "((((", "a -", "\u001b[31mred", "OR AND NOT"})
  void anythingCanBeTyped(String query) {
    assertThat(search(query).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void aQueryOfTenThousandCharactersIsAnswered() {
    Run run = search("pain ".repeat(2_000));
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).contains("ibid search: ");
  }

  @Test
  void whatCataloguersSaidIsPrintedForAPerson() throws IOException {
    Path record =
        file(
            "record.nbib",
            """
            PMID- 90000001
            TI  - Wheel running after spinal cord injury.
            LA  - ger
            PT  - Journal Article
            RN  - 059QF0KO0R (Water)
            MH  - Spinal Cord Injuries/*therapy
            EDAT- 2003/09/07 06:00
            """);
    Run run = Run.of("parse", record.toString(), "--format", "text");
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .containsPattern("MeSH +Spinal Cord Injuries/\\*therapy\n")
        .containsPattern("record types +Journal Article\n")
        .containsPattern("languages +de\n")
        .containsPattern("substances +Water\n")
        .containsPattern("dates +entered 2003-09-07\n");
  }

  private static Run matrix(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "matrix";
    all[1] = "--index";
    all[2] = shared.resolve("index").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  @Test
  void theMatrixIsATableWhoseColumnsHaveLetters() {
    Run run = matrix("--row", "endocannabinoids");
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .startsWith("References by mechanism and model\n")
        .containsPattern("Endocannabinoids +20 +18 ")
        .contains("c      Sciatic nerve injury ");
  }

  @Test
  void theMatrixIsCarriedAwayWithItsReferences() {
    assertThat(matrix("--format", "csv").out())
        .startsWith("row,row label,column,column label,count,references")
        .contains(
            "endogenous-opioids,Endogenous opioids,sciatic-nerve-injury,Sciatic nerve injury,1,")
        .contains("#34");
    assertThat(matrix("--format", "markdown", "--row", "endogenous-opioids").out())
        .contains("## References");
    assertThat(matrix("--format", "json").out()).startsWith("{\"meta\":");
    assertThat(matrix("--format", "html").out()).startsWith("<!doctype html>");
  }

  @ParameterizedTest
  @CsvSource({"--rows,nothing", "--count,words", "--format,xls", "--column,none", "--filter,a:b"})
  void aMatrixThatCanNotBeAskedIsWrongUse(String option, String value) {
    Run run = matrix(option, value);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains(option);
  }
}
