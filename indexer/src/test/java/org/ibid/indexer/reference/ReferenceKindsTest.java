package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of works, and of names and numbers, that are no plain article. */
class ReferenceKindsTest {

  private static Publication parse(String raw) {
    return new ReferenceParser().parse(raw).publication();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Orr P. Warm sand and crabs. bioRxiv [Preprint]. 2020. doi:10.1101/2020.05.11.088500 # article-journal # Warm sand and crabs # bioRxiv # -",
        "Orr P, Vale S (2014) Warm sand. In: Proceedings of the 5th Shore Conference, Leeds, pp 7–24 # paper-conference # Warm sand # Proceedings of the 5th Shore Conference # -",
        "Orr P, Vale S. Depths of moorings. Zenodo; 2019. doi:10.5281/zenodo.1 # dataset # Depths of moorings # - # Zenodo",
        "Orr P. Device for warming sand. US 8,412,338 B2, 2013. # patent # Device for warming sand # - # -",
        "P. Orr, Sand and Crabs (Pier Press, Leeds, 2011). # book # Sand and Crabs # - # Pier Press",
        "Orr, P. Sand and Crabs. (Pier Press, 2011). # book # Sand and Crabs # - # Pier Press",
        "P. Orr. Warm sand and crabs. Technical Report TR93-3, Pier University, May 1993. # report # Warm sand and crabs # - # Pier University",
        "Orr P. “Warm sand,” in Life of the shore, S. Dahl, Ed. Leeds: Pier Press, 2011, pp. 7–24. # chapter # Warm sand # Life of the shore # Pier Press",
        "Orr P. Warm sand. In: J Shore Biol Bd. 78 (2000), Nr. 5, S. 536–544 # article-journal # Warm sand # J Shore Biol # -"
      })
  void isToldFromItsPrint(
      String raw, String type, String title, String container, String publisher) {
    Publication work = parse(raw);
    assertThat(text(work.type())).isEqualTo(type);
    assertThat(work.title()).isEqualTo(title);
    assertThat(text(work.containerTitle())).startsWith(container);
    assertThat(text(work.publisher())).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Orr, P.L., S.A. Vale, and K. Mott. 2014. “Warm sand.” Shore Biol. 6:48–56. # Orr P.L.; Vale S.A.; Mott K.",
        "Orr P, Vale S, Pier Study Group. Warm sand. Shore Biol. 2014;6:48–56. # Orr P; Vale S; Pier Study Group",
        "Orr, P., Vale, S., & TFPAC. (2014). Warm sand. Shore Biol, 6, 48–56. # Orr P.; Vale S.; TFPAC",
        "Orr P, Shashi, Vale S. Warm sand. Shore Biol. 2014;6:48–56. # Orr P; Shashi; Vale S",
        "Orr P, Mott Jr JH. Warm sand. Shore Biol. 2014;6:48–56. # Orr P; Mott JH Jr",
        "Orr P. M. III., Vale S. (2014). Warm sand. Shore Biol. 6, 48–56. # Orr P. M. III; Vale S.",
        "P. Orr, N.M. deSouza, Warm sand, Shore Biol. 6 (2014) 48–56. # Orr P.; deSouza N.M.",
        "U.S. Department of Sand. Warm sand. Shore Biol. 2014;6:48–56. # U.S. Department of Sand",
        "World Sand Organization, Warm sand. Shore Biol. 6, 48–56 (2014). # World Sand Organization",
        "Orr P, Vale SRF da, Mott DT de. Warm sand. Shore Biol. 2014;6:48–56. # Orr P; Vale SRF da; Mott DT de",
        "Orr P, Vale S: for the Pier group: Warm sand. Shore Biol 2014, 6:48–56. # Orr P; Vale S; for the Pier group",
        "Orr P, Vale S: on behalf of PIER: Warm sand. Shore Biol 2014, 6:48–56. # Orr P; Vale S; on behalf of PIER",
        "Orr P, Vale S: Warm Sand Society of Leeds: Warm sand. Shore Biol 2014, 6:48–56. # Orr P; Vale S; Warm Sand Society of Leeds",
        "ORR P L, VALE S, 等. Warm sand[J]. Shore Biol, 2014, 6: 48-56. # ORR P L; VALE S"
      })
  void authorsAreRead(String raw, String names) {
    Publication work = parse(raw);
    assertThat(work.author().stream().map(Name::display).collect(Collectors.joining("; ")))
        .isEqualTo(names);
    assertThat(work.title()).isEqualTo("Warm sand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Orr P. Warm sand. Shore Biol. 2014;6(4 Pt 2):48–9. # Shore Biol # 6 # 4 Pt 2 # 48-9",
        "ORR, P. Warm sand. Shore Biol, v. 15, n. 3, p. 31–53, 2000. # Shore Biol # 15 # 3 # 31-53",
        "Orr, P. 2008. Warm sand. Shore Biol. 28, 9 (2007), 798–803. # Shore Biol # 28 # 9 # 798-803",
        "P. Orr, Warm sand. Shore Biol 2011, 179124 (2011). # Shore Biol # 2011 # - # 179124",
        "Orr P (2003) Warm sand. Shore XXVIII:1023–1029 # Shore # XXVIII # - # 1023-1029",
        "Orr P. Warm sand. J Appl Shore (1985) (2013) 21:65–76. # J Appl Shore (1985) # 21 # - # 65-76",
        "Orr P. Warm sand. Obesity (Silver Spring) (2013) 21:65–76. # Obesity (Silver Spring) # 21 # - # 65-76",
        "Orr P. Warm sand. J Shore Biol 2013;(9):CD009796 # J Shore Biol # - # 9 # CD009796",
        "Orr P. Warm sand. Shore Biol. 2009;27:e35–7; author reply e38–9. # Shore Biol # 27 # - # e35-7"
      })
  void numbersAreTold(String raw, String journal, String volume, String issue, String page) {
    Publication work = parse(raw);
    assertThat(work.title()).isEqualTo("Warm sand");
    assertThat(text(work.containerTitle())).isEqualTo(journal);
    assertThat(text(work.volume())).isEqualTo(volume);
    assertThat(text(work.issue())).isEqualTo(issue);
    assertThat(text(work.page())).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Orr P, Vale S: Support group: a review. Shore Biol 2014, 6:48–56. # Support group: a review",
        "Orr P, Vale S: For whom the sand is warm: a review. Shore Biol 2014, 6:48–56. # For whom the sand is warm: a review",
        "Orr P: Sand Therapy in Groups: A Trial. Shore Biol 2014, 6:48–56. # Sand Therapy in Groups: A Trial"
      })
  void titlesWithAColonAreNoGroups(String raw, String title) {
    assertThat(parse(raw).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Orr P, Vale S: # Orr P; Vale S",
        "P. Orr and S. Vale # Orr P.; Vale S.",
        "Orr, P., # Orr P.",
        "Department of Sand # Department of Sand",
        "Orr P, Vale S. Warm sand # -",
        "Warm sand # -"
      })
  void namesAloneAreToldFromOtherText(String text, String names) {
    assertThat(
            new ReferenceParser()
                .names(text)
                .map(list -> list.stream().map(Name::display).collect(Collectors.joining("; ")))
                .orElse("-"))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Orr P. Sand “in a nutshell.” J. Shore Biol. 50, 7 (2009). # Sand “in a nutshell.” # J. Shore Biol",
        "Orr P. Crabs [Carcinus maenas (L.) R. Br.] at night. J. Shore Biol. 50, 7 (2009). # Crabs [Carcinus maenas (L.) R. Br.] at night # J. Shore Biol",
        "Orr P. Warmes Wasser [Warm water]. J. Shore Biol. 50, 7 (2009). # Warmes Wasser [Warm water] # J. Shore Biol",
        "Orr P. Warm water [Article in German]. J. Shore Biol. 50, 7 (2009). # Warm water # J. Shore Biol"
      })
  void aTitleKeepsItsBracketsAndQuotes(String raw, String title, String journal) {
    Publication work = parse(raw);
    assertThat(work.title()).isEqualTo(title);
    assertThat(work.containerTitle()).isEqualTo(journal);
  }

  @RepeatedTest(20)
  void noTextIsTooOddToParse(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] parts = {
      "Orr P",
      ", ",
      ". ",
      "(",
      ")",
      "[",
      "]",
      "2014",
      "In: ",
      "eds ",
      "“",
      "”",
      "et al",
      ": ",
      "; ",
      "Pier Press",
      "pp. ",
      "7–24",
      "10.1000/x",
      "Vol. 2",
      "?",
      " ",
      "e",
      "Ed.",
      "US 8,412,338 B2",
      "IV"
    };
    for (int i = 0; i < 200; i++) {
      StringBuilder raw = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        raw.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(new ReferenceParser().parse(raw.toString())).as(raw.toString()).isNotNull();
    }
  }
}
