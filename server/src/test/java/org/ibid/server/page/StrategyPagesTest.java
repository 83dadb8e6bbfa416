package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.server.page.StrategyPages.Answer;
import org.ibid.server.page.StrategyPages.Elsewhere;
import org.ibid.server.page.StrategyPages.Found;
import org.ibid.server.page.view.StrategyView;
import org.ibid.server.page.view.StrategyView.Result;
import org.ibid.server.page.view.StrategyView.Row;
import org.ibid.server.page.view.StrategyView.Stretch;
import org.ibid.server.strategy.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyPagesTest {

  @TempDir static Path folder;
  private static Library library;
  private static StrategyPages pages;

  @BeforeAll
  static void start() throws IOException {
    library = Library.in(folder);
    pages = new StrategyPages(library.engine());
  }

  @AfterAll
  static void stop() throws IOException {
    library.close();
  }

  private static Map<String, List<String>> fields(String... namesAndValues) {
    Map<String, List<String>> fields = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return fields;
  }

  private static Result result(String... namesAndValues) {
    StrategyView page = pages.answer(fields(namesAndValues));
    assertThat(page.notes()).isEmpty();
    return Objects.requireNonNull(page.result());
  }

  private static String address(Answer answer) {
    return ((Elsewhere) answer).address();
  }

  @Test
  void whatIsPostedGetsTheAddressOfItsState() {
    Answer answer =
        pages.posted(
            fields("text", "1. knee$.ti.\r\n2. 1", "syntax", "ovid", "in", "papers", "known", ""));
    assertThat(address(answer)).isEqualTo("/strategy?text=1.+knee%24.ti.%0A2.+1&syntax=ovid");
  }

  @Test
  void whatIsTooLongForAnAddressIsAnsweredAtOnce() {
    String text = "knee$.ti. or " + "sore.ti. or ".repeat(800) + "heat.ti.";
    StrategyView page = ((Found) pages.posted(fields("text", text))).page();
    assertThat(page.asked().text()).isEqualTo(text);
    assertThat(page.result()).isNotNull();
  }

  @Test
  void tickedLinesBecomeALineInTheLanguageOfTheOthers() {
    Map<String, List<String>> ovid = fields("text", "knee$.ti.\nsore.ti.", "combine", "or");
    ovid.put("set", List.of("1", "2"));
    assertThat(address(pages.posted(ovid))).endsWith("sore.ti.%0A1+or+2");
    Map<String, List<String>> pubmed = fields("text", "#1 knee[ti]\n#2 sore[ti]", "combine", "and");
    pubmed.put("set", List.of("1", "2"));
    assertThat(address(pages.posted(pubmed))).endsWith("%0A%233+%231+AND+%232");
  }

  @Test
  void withoutTicksOrOperatorNothingIsAdded() {
    assertThat(address(pages.posted(fields("text", "a.ti.", "combine", "or"))))
        .endsWith("text=a.ti.");
    assertThat(address(pages.posted(fields("text", "a.ti.", "set", "1", "combine", "xor"))))
        .endsWith("text=a.ti.");
  }

  @Test
  void aLineIsChangedInItsPlace() {
    Answer answer =
        pages.posted(
            fields("text", "1. knee$.ti.\n2. sore.ti.", "line", "1", "query", "heat$.ti."));
    assertThat(address(answer)).contains("1.+heat%24.ti.%0A2.+sore.ti.");
  }

  @Test
  void problemsAreMarkedWhereTheyAre() {
    Row row = result("text", "(knee$ or knees).ti.\n1 or 7").rows().getFirst();
    assertThat(row.text())
        .containsExactly(
            new Stretch("(knee$ or ", null),
            new Stretch("knees", "warning"),
            new Stretch(").ti.", null));
    assertThat(result("text", "knee$.ti.\n1 or 7").rows().getLast().count()).isEqualTo("–");
  }

  @Test
  void countsLeadToTheSearchThatFindsThem() {
    Row row = result("text", "knee$.ti.\nsore.ti.\n1 and 2").rows().getLast();
    assertThat(row.href()).startsWith("/?q=").contains("syntax=ovid", "q=knee*.ti.+and+sore.ti.");
  }

  @Test
  void headingsStandOverTheirLinesAndTheRestBelow() {
    Result result = result("text", "# Knees\n1. knee$.ti.\nIntervention\n2. heat$.ti.\n-----");
    assertThat(result.rows())
        .extracting(Row::headings)
        .containsExactly(List.of("# Knees"), List.of("Intervention"));
    assertThat(result.asides()).containsExactly("-----");
  }

  @Test
  void barsAreInProportionToTheLargestLine() {
    List<Row> rows = result("text", "knee$.ti.\nrats.ti.\nzebra.ti.").rows();
    assertThat(rows).extracting(Row::size).containsExactly(100, 39, 0);
  }

  @Test
  void whatCanNotBeRunIsSaidInThePage() {
    assertThat(pages.answer(fields("text", "a", "filter", "none:such")).notes()).hasSize(1);
    assertThat(pages.answer(fields("text", "a", "syntax", "cobol")).notes()).hasSize(1);
    assertThat(pages.answer(fields("text", "x\n".repeat(30_000))).notes()).hasSize(1);
    assertThat(pages.answer(fields()).result()).isNull();
  }

  @Test
  void aFileKeepsWhatItSaysBeside() {
    String content =
        "{\"search_string\":\"knee[ti]\",\"platform\":\"pubmed\",\"authors\":[{\"name\":\"A\"}]}";
    StrategyView page = ((Found) pages.opened(content, Map.of())).page();
    assertThat(page.asked().syntax()).isEqualTo("pubmed");
    String saved =
        StrategyPages.file(
            fields("text", "knees[ti]", "syntax", "pubmed", "about", page.asked().about()),
            LocalDate.of(2021, 1, 2));
    assertThat(saved).contains("knees[ti]", "\"name\" : \"A\"", "2021-01-02");
  }
}
