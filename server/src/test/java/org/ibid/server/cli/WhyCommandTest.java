package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

  private static final String PAPER = "10.1186/s40798-021-00307-9";
  private static final Path DOCUMENT = Path.of("../docs/query-languages.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```\n\\$ \\./ibid why --syntax ovid '([^']++)' (\\S++)\n(.*?)```", Pattern.DOTALL);

  @TempDir static Path folder;

  @BeforeAll
  static void indexTheSeeds() {
    Run run = Run.of("index", "../seeds", "--index", folder.toString());
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
  }

  private static Run why(String query, String id, String... options) {
    String[] arguments = new String[5 + options.length];
    arguments[0] = "why";
    arguments[1] = query;
    arguments[2] = id;
    arguments[3] = "--index";
    arguments[4] = folder.toString();
    System.arraycopy(options, 0, arguments, 5, options.length);
    return Run.of(arguments);
  }

  @Test
  void theDocumentShowsWhatIsAnswered() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT).replace("\r\n", "\n"));
    assertThat(example.find()).isTrue();
    Run run = why(example.group(1), example.group(2), "--syntax", "ovid");
    assertThat(run.out().replace("\r\n", "\n").strip()).isEqualTo(example.group(3).strip());
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void whatIsFoundSaysWhereAndFailsByNothing() throws IOException {
    JsonNode json = json(why("title:(neuropathic) review", PAPER, "--format", "json"));
    assertThat(json.path("matches").asBoolean()).isTrue();
    assertThat(json.path("deciding")).isEmpty();
    assertThat(json.path("clause").path("parts").get(0).path("why").asText())
        .isEqualTo("title: Neuropathic");
  }

  @Test
  void whatFailsIsTheSmallestPartThatHadToHold() throws IOException {
    Run run =
        why(
            "neuropathic.ti. and (zebra or (exercise and unicorn)).ti,ab. not review.ab.",
            PAPER,
            "--syntax",
            "ovid",
            "--format",
            "json");
    JsonNode deciding = json(run).path("deciding");
    assertThat(deciding).hasSize(2);
    assertThat(deciding.get(0).path("understood").asText())
        .isEqualTo("zebra OR (exercise AND unicorn)");
    assertThat(deciding.get(0).path("why").asText()).isEqualTo("none of the 2 is there");
    assertThat(deciding.get(1).path("understood").asText()).startsWith("NOT ");
  }

  @Test
  void wordsWithoutATagStandForHeadingsUnlessToldNotTo() throws IOException {
    Run mapped = why("analgesia by exercise", PAPER, "--syntax", "pubmed", "--format", "json");
    Run words =
        why("exercise", PAPER, "--syntax", "pubmed", "--mapping", "off", "--format", "json");
    assertThat(mapped.err()).contains("\"exercise\" was searched as the heading Exercise, too.");
    assertThat(json(mapped).path("query").path("understood").asText())
        .contains("heading \"Exercise\" and narrower OR all:exercise");
    assertThat(json(words).path("query").path("understood").asText()).isEqualTo("all:exercise");
    assertThat(why("pain", PAPER, "--mapping", "perhaps").status()).isEqualTo(ExitStatus.WRONG_USE);
  }

  @Test
  void alternativesThatMatchHideThoseThatDoNot() {
    Run run = why("(zebra or exercise or unicorn).ti.", PAPER, "--syntax", "ovid");
    assertThat(run.out()).contains("+ exercise").doesNotContain("zebra", "unicorn");
  }

  @Test
  void aPaperGoesByItsDoiAsItIsPasted() {
    Run run = why("exercise", "https://doi.org/10.1186/S40798-021-00307-9");
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains(PAPER + " is found.");
  }

  @Test
  void whatIsNotThereOrCannotBeRunIsWrongUse() {
    Run nobody = why("exercise", "10.1/none");
    assertThat(nobody.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(nobody.err()).contains("there is no paper \"10.1/none\"");
    assertThat(why("exercise", PAPER, "--in", "people").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(why("title:(", PAPER, "--syntax", "lucene").status())
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(why("exercise", PAPER, "--format", "csv").status()).isEqualTo(ExitStatus.WRONG_USE);
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    return new ObjectMapper().readTree(run.out());
  }
}
