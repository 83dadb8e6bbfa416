package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Reference;
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
              "D’Arcy G, Quill T, Ruiz B. 2001. Kelp. Shore Biol 1:3–8"));

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
    List<Mark> marks = new AuthorYearMarks(LIST).marks(text);
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
    assertThat(new AuthorYearMarks(LIST).marks(text)).isEmpty();
  }
}
