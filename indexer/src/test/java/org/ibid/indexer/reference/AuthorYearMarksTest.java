package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorYearMarksTest {

  private static final AuthorYears LIST =
      new AuthorYears(
          references(
              "Moss A, Vale S. 2014. Warm sand. Shore Biol 6:48–56",
              "Moss A. 2019. Cold sand. Shore Biol 9:1–4",
              "Orr P. 2020a. Crabs by day. Shore Biol 10:e1",
              "Orr P. 2020b. Crabs by night. Shore Biol 10:e2",
              "Dahl S. n.d. Notes on tides. Available at https://example.org/tides",
              "Harbour Office. 2011. Depths. Pier Press",
              "D’Arcy G, Quill T, Ruiz B. 2001. Kelp. Shore Biol 1:3–8",
              "Fishery and Net Board. 2015. Nets. Pier Press",
              "van der Meer K. 2016. Nets torn. Shore Biol 7:3–8",
              "Grip K. 2017. Ropes. Shore Biol 7:9–12",
              "de Groot L, Orr P, Vale S. 2017. Ropes torn. Shore Biol 7:13–18",
              "Søby A. 2018a. Nets mended. Shore Biol 8:3–8",
              "Søby A. 2018b. Ropes mended. Shore Biol 8:9–11",
              "Lund A. 2012. Buoys. Shore Biol 2:1–4",
              "Lund A, Orr P. 2012. Red buoys. Shore Biol 2:5–8",
              "Lund A, Orr P, Vale S. 2012. Green buoys. Shore Biol 2:9–12"));

  private static List<Reference> references(String... entries) {
    List<Reference> references = new ArrayList<>();
    for (String raw : entries) {
      String id = Integer.toString(references.size() + 1);
      references.add(
          new Reference(id, null, raw, new ReferenceParser().parse(raw).publication(), Map.of()));
    }
    return references;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Sand warms (Moss & Vale, 2014). # (Moss & Vale, 2014) # 1",
        "Sand warms (Moss and Vale 2014; Moss, 2019). # (Moss and Vale 2014; Moss, 2019) # 1 2",
        "Sand warms (Moss, 2014, 2019). # (Moss, 2014, 2019) # 1 2",
        "Crabs hide (e.g., Orr, 2020b; Dahl, n.d.). # (e.g., Orr, 2020b; Dahl, n.d.) # 4 5",
        "Crabs hide (Orr, 2020a, b). # (Orr, 2020a, b) # 3 4",
        "Crabs hide (see Orr 2020a). # (see Orr 2020a) # 3",
        "It is deep (Harbour Office, 2011). # (Harbour Office, 2011) # 6",
        "Kelp grows (D’Arcy, Quill & Ruiz, 2001). # (D’Arcy, Quill & Ruiz, 2001) # 7",
        "Kelp grows (D’Arcy; Quill; Ruiz, 2001; Moss, 2019). # (D’Arcy; Quill; Ruiz, 2001; Moss, 2019) # 7 2",
        "Kelp grows (D’ARCY et al., 2001). # (D’ARCY et al., 2001) # 7",
        "Once D’Arcy, Quill and Ruiz (2001) saw it. # D’Arcy, Quill and Ruiz (2001) # 7",
        "Moss (2014; 2019) saw it. # Moss (2014; 2019) # 1 2",
        "Moss’s (2019) sand was cold. # Moss’s (2019) # 2"
      })
  void aMarkNamesItsEntries(String text, String mark, String ids) {
    List<Mark> marks = marks(text);
    assertThat(marks).hasSize(1);
    assertThat(marks.getFirst().span().of(text)).isEqualTo(mark);
    assertThat(String.join(" ", marks.getFirst().references())).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The storm of that year (2014) was strong.",
        "Sampling was short (June to July, 2014).",
        "Nobody knows (see below).",
        "An unclosed mark (Moss, 2014"
      })
  void otherParenthesesAreNoMarks(String text) {
    assertThat(marks(text)).isEmpty();
  }

  private static List<Mark> marks(String text) {
    return new AuthorYearMarks(LIST).marks(List.of(new Paragraph(0, text))).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Sand warms [Moss, 2019]. # [Moss, 2019] # 2",
        "Sand cools (reviewed in the Harbour Office’s depths by Moss et al., 2014). # (reviewed in the Harbour Office’s depths by Moss et al., 2014) # 1",
        "Nets fail (Fishery and Net Board (FNB), 2015). # (Fishery and Net Board (FNB), 2015) # 8",
        "Nets fail (FNB, 2015). # (FNB, 2015) # 8",
        "The Fishery and Net Board (2015) tested nets. # Fishery and Net Board (2015) # 8",
        "Nets tear (van der Meer, 2016). # (van der Meer, 2016) # 9",
        "Nets tear (Meer 2016). # (Meer 2016) # 9",
        "As de Groot et al. (2017) saw, nets tear. # de Groot et al. (2017) # 11",
        "Moss and colleagues (2014) saw it. # Moss and colleagues (2014) # 1",
        "Nets mend (Søby, 2018a–b). # (Søby, 2018a–b) # 12 13",
        "Nets mend (Soby 2018b). # (Soby 2018b) # 13",
        "Crabs hide (Orr, 2020a and b). # (Orr, 2020a and b) # 3 4",
        "Nets rot (Dahl, in press). # (Dahl, in press) # 5"
      })
  void bodiesParticlesAndLettersAreRead(String text, String mark, String ids) {
    List<Mark> marks = marks(text);
    assertThat(marks).extracting(m -> m.span().of(text)).containsExactly(mark);
    assertThat(String.join(" ", marks.getFirst().references())).isEqualTo(ids);
  }

  @Test
  void howManyAuthorsAreNamedTellsWorksOfOneYearApart() {
    assertThat(marks("(Lund, 2012)").getFirst().references()).containsExactly("14");
    assertThat(marks("(Lund & Orr, 2012)").getFirst().references()).containsExactly("15");
    assertThat(marks("(Lund et al., 2012)").getFirst().references()).containsExactly("16");
  }

  @Test
  void marksInsideAParenthesisAndItsOwnAreApart() {
    String text = "Sand warms (as Moss (2019) says; also Orr, 2020a).";
    assertThat(marks(text))
        .extracting(mark -> mark.span().of(text) + "=" + mark.references())
        .containsExactly("Moss (2019)=[2]", "Orr, 2020a=[3]");
  }

  @Test
  void aNamePrintedAsACitationIsOneOfNothingWhereTheListLacksIt() {
    assertThat(marks("Sand warms (Zorn et al., 2011)."))
        .singleElement()
        .satisfies(mark -> {
          assertThat(mark.references()).isEmpty();
          assertThat(mark.confidence()).isLessThan(0.5);
        });
  }

  @Test
  void anEntryIsFoundByWhatItStartsWithWhenItsAuthorsAreNotUnderstood() {
    Reference entry =
        new Reference("x", null, "Holm Q, 1999 Nets", Publication.unknown(), Map.of());
    assertThat(
            new AuthorYearMarks(new AuthorYears(List.of(entry)))
                .marks(List.of(new Paragraph(0, "Nets hold (Holm Q, 1999)."))))
        .first()
        .satisfies(marks -> assertThat(marks.getFirst().references()).containsExactly("x"));
  }

  /** Letters from a to z tell works of a year apart; of more nobody could say which is meant. */
  @ParameterizedTest
  @CsvSource({"26, 26", "27, 0"})
  void aNameThatMoreWorksShareThanLettersTellApartNamesNone(int works, int named) {
    String[] entries = new String[works];
    Arrays.fill(entries, "Moss A. 2014. Warm sand. Shore Biol 6:48–56");
    AuthorYearMarks marks = new AuthorYearMarks(new AuthorYears(references(entries)));

    List<Mark> found =
        marks.marks(List.of(new Paragraph(0, "Sand warms (Moss, 2014)."))).getFirst();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().references()).hasSize(named);
    assertThat(found.getFirst().confidence()).isLessThan(0.5);
  }
}
