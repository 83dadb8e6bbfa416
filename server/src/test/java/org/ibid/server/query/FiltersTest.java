package org.ibid.server.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.ibid.server.query.Filter.Choice;
import org.ibid.server.query.Filter.Exactly;
import org.ibid.server.query.Filter.Missing;
import org.ibid.server.query.Filter.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

  private static final List<String> PIECES =
      List.of(
          "mechanism",
          "a",
          ":",
          ":",
          ":",
          "|",
          "|",
          "!",
          ",",
          ",",
          "\"",
          "\"",
          "\"\"",
          " ",
          "none",
          "2010",
          "-",
          "2018",
          "2010-2018",
          "β",
          "x y",
          "\\",
          "–");

  @Test
  void everyKindOfValueIsRead() {
    ParsedFilters parsed =
        Filters.parse(
            "mechanism:microglia|!\"a, \"\"b\"\"\",year:2010-2018|none, Journal : J Pain");
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.filters().filters())
        .containsExactly(
            new Filter(
                "mechanism",
                List.of(
                    new Choice(new Exactly("microglia"), false),
                    new Choice(new Exactly("a, \"b\""), true))),
            new Filter(
                "year",
                List.of(
                    new Choice(new Within(new Years(2010, 2018)), false),
                    new Choice(new Missing(), false))),
            Filter.of("journal", "J Pain"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '\'',
      value = {
        "mechanism:microglia / mechanism:microglia",
        " a : x | ! y , b:z / a:x|!y,b:z",
        "year:2010 / year:2010",
        "year:2010- / year:2010-",
        "year:–2018 / year:-2018",
        "paper:\"2010-2018\" / paper:\"2010-2018\"",
        "a:\"none\" / a:\"none\"",
        "a:!none / a:!none",
        "paper:pmid:12 / paper:\"pmid:12\"",
        "a:\"x|y:z!\" / a:\"x|y:z!\"",
        "a:\" x\" / a:\" x\"",
        "a:,b:c / b:c",
        ",,a:b, / a:b",
      })
  void filtersArePrintedAsTheyAreTyped(String text, String printed) {
    assertThat(Filters.parse(text).filters()).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '\'',
      value = {
        "microglia / 0 / 9 / no-filter-name",
        "a:b,:x,c:d / 4 / 2 / no-filter-name",
        "a: / 2 / 0 / no-filter-value",
        "a:x||y / 4 / 0 / no-filter-value",
        "a:\"x / 2 / 2 / unclosed-quote",
        "a:\"x\"y / 5 / 1 / after-quote",
        "a:x\"y\" / 2 / 4 / quote-inside",
        "year:2018-2010 / 5 / 9 / reversed-years",
      })
  void whatCannotBeReadIsAnErrorWithItsPlace(String text, int offset, int length, String code) {
    assertThat(Filters.parse(text).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.offset()).isEqualTo(offset))
        .satisfies(problem -> assertThat(problem.length()).isEqualTo(length))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
        .satisfies(problem -> assertThat(problem.isError()).isTrue());
  }

  @Test
  void repeatedFiltersAreJoined() {
    Filters filters = Filters.parse(List.of("a:x", "b:y,a:z")).filters();
    assertThat(filters).hasToString("a:x,b:y,a:z");
    assertThat(filters.without("a")).hasToString("b:y");
    assertThat(filters.of("a")).hasSize(2);
    assertThat(filters.and(Filter.of("c", "none"))).hasToString("a:x,b:y,a:z,c:\"none\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 9})
  void printingIsAFixpointAndNothingThrows(long seed) {
    RandomTexts texts = new RandomTexts(seed, PIECES);
    for (int i = 0; i < 20_000; i++) {
      String text = i % 10 == 0 ? texts.noise(20) : texts.next(14);
      ParsedFilters parsed = Filters.parse(text);
      ParsedFilters again = Filters.parse(parsed.filters().toString());
      assertThat(again.filters()).as("seed %d, text <%s>", seed, text).isEqualTo(parsed.filters());
      assertThat(again.problems()).as("seed %d, text <%s>", seed, text).isEmpty();
      assertThat(parsed.problems()).allMatch(p -> p.offset() + p.length() <= text.length());
    }
  }

  @Test
  void tooLongATextIsRefused() {
    String text = "a:b,".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(Filters.parse(text).problems())
                .extracting(Problem::code)
                .containsExactly("too-long"));
  }

  @Test
  void yearsAreInTheirStretch() {
    assertThat(Years.parse("2010-").orElseThrow().contains(2010)).isTrue();
    assertThat(Years.parse("-2010").orElseThrow().contains(2011)).isFalse();
    assertThat(Years.parse("2010-2012").orElseThrow().contains(2011)).isTrue();
    assertThat(Years.parse("-")).isEmpty();
    assertThat(Years.parse("20100")).isEmpty();
    assertThat(Years.parse("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "year:abc, 5",
    "'model:a,year:2010|!x', 19",
    "year:20100, 5",
    "'year:\"2010-2018\"', 5",
  })
  void aYearThatIsNoneIsRefusedWhereItStands(String text, int offset) {
    assertThat(Filters.parse(text).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.offset()).isEqualTo(offset))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("no-year"))
        .satisfies(problem -> assertThat(problem.message()).startsWith("Expected a year, "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"year:2010", "year:\"2010\"", "year:-2018|none", "years:abc"})
  void aYearAndWhateverIsNamedOtherwiseIsRead(String text) {
    assertThat(Filters.parse(text).problems()).isEmpty();
  }
}
