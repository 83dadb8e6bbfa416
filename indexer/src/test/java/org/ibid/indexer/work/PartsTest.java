package org.ibid.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a record, each compared alone. */
class PartsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          '', '', 0
          snail, snail, 0
          snail, snial, 1
          snail, snal, 1
          snail, snaill, 1
          snail, snake, 2
          snail, '', 5
          garden, danger, 4
          """)
  void distanceCountsSlips(String a, String b, int distance) {
    assertThat(EditDistance.within(a, b, 6)).isEqualTo(distance);
    assertThat(EditDistance.within(b, a, 6)).isEqualTo(distance);
    for (int limit = 0; limit < distance; limit++) {
      assertThat(EditDistance.within(a, b, limit)).isEqualTo(limit + 1);
    }
  }

  @Test
  void aBandGivesTheDistanceOfTheWholeTable() {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      String a = word(random);
      String b = word(random);
      int whole = EditDistance.within(a, b, 20);
      for (int limit = 0; limit < 12; limit++) {
        assertThat(EditDistance.within(a, b, limit))
            .as("%s %s %d", a, b, limit)
            .isEqualTo(Math.min(whole, limit + 1));
      }
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(12), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "123-129, 123, 129", "123-9, 123, 129", "123–29, 123, 129", "pp. 83-87, 83, 87",
    "083-087, 83, 87", "S568‐, s568, ''", "S-1252, s1252, ''", "e52-e54, e52, 54",
    "Article 100123, 100123, ''", "129-123, 129, ''", "in press, '', ''", "1202-7, 1202, 1207"
  })
  void pagesAreReadHoweverTheyAreAbbreviated(String printed, String first, String last) {
    assertThat(Pages.of(printed)).isEqualTo(new Pages(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12-19, SAME",
    "S12, 12, NEAR",
    "5S, S5, NEAR",
    "e17, 1-10, UNKNOWN",
    "12, 13, DIFFER",
    "12, in press, UNKNOWN"
  })
  void firstPagesDecide(String a, String b, Pages.Agreement agreement) {
    assertThat(Pages.of(a).compare(Pages.of(b))).isEqualTo(agreement);
    assertThat(Pages.of(b).compare(Pages.of(a))).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "Journal of Pain, J Pain, ALIKE",
    "The Journal of Pain, J. Pain, ALIKE",
    "Proceedings of the National Academy of Sciences, Proc Natl Acad Sci U S A, ALIKE",
    "New England Journal of Medicine, NEJM, ALIKE",
    "Pain, Pain (Amsterdam), ALIKE",
    "Zeitschrift für Schnecken, Z Schnecken, ALIKE",
    "Pain, Gut, UNLIKE",
    "Journal of Pain, Journal of Snails, UNLIKE"
  })
  void journalsAreAbbreviated(String a, String b, Journal.Agreement agreement) {
    assertThat(Journal.of(a, null).compare(Journal.of(b, null))).isEqualTo(agreement);
    assertThat(Journal.of(b, null).compare(Journal.of(a, null))).isEqualTo(agreement);
  }

  @Test
  void anIssnIsTheJournal() {
    assertThat(Journal.of("Pain", "0304-3959").compare(Journal.of("Schmerz", "03043959")))
        .isEqualTo(Journal.Agreement.ALIKE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Part I of it ! Part II of it ! true
          Part 1 of it ! Part I of it ! false
          Part one ! Part 2 ! true
          The update of 2016 ! The update of 2018 ! true
          Update ! Update 2018 ! false
          IL-1 and CD4 cells ! IL-6 and CD4 cells ! true
          Type A snails ! Type B snails ! true
          I run ! I walk ! false
          """)
  void numbersTellTitlesApart(String a, String b, boolean conflict) {
    assertThat(Numerals.conflict(Title.of(a).numerals(), Title.of(b).numerals()))
        .isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Erratum to: Snails ! CORRECTION
          Correction: Snails ! CORRECTION
          Correction of scoliosis in snails ! NONE
          Snails - corrigendum ! CORRECTION
          Retraction notice to Snails ! RETRACTION
          Retraction forces in snails ! NONE
          RETRACTED: Snails ! NONE
          Author reply to the hare ! REPLY
          Response of snails to heat ! NONE
          Response to Hare ! REPLY
          Comment on snails ! COMMENT
          Re: Snails ! COMMENT
          Snails ! NONE
          """)
  void noticesAreNotTheirArticles(String title, Notice notice) {
    assertThat(Title.of(title).notice()).isEqualTo(notice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Hare ! Haré ! AGREE
          Hare, Tortoise ! Tortoise, Hare ! AGREE
          Tortoise ! Tortiose ! AGREE
          Kami ! Kato ! DISAGREE
          van Gogh ! Gogh ! AGREE
          Hare, Fox ! Wolf, Lamb, Hare ! AGREE
          Hare ! Wolf ! DISAGREE
          """)
  void familyNamesAreAlike(String a, String b, Author.Agreement agreement) {
    assertThat(Author.compare(authors(a), authors(b))).isEqualTo(agreement);
    assertThat(Author.compare(authors(b), authors(a))).isEqualTo(agreement);
  }

  private static List<Author> authors(String families) {
    return Author.of(Stream.of(families.split(", ")).map(family -> Name.of(family, null)).toList());
  }

  @Test
  void hostileFieldsCostLittle() {
    String long1 = "a ".repeat(500_000);
    String tags = "<".repeat(500_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String field : List.of(long1, tags, "1-".repeat(500_000), "п".repeat(500_000))) {
            String line =
                String.join(" | ", field, field, field, "2010", field, field, "10." + field, "1");
            Description description = Records.description(line);
            assertThat(Comparison.of(description, Records.description(line + "1")))
                .isInstanceOf(Verdict.class);
          }
        });
  }
}
