package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.SetRunner.find;
import static org.ibid.server.search.SetRunner.ids;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSearchTest {

  private TestIndex index;

  @BeforeEach
  void write() throws IOException {
    index =
        new TestIndex(
            paper(
                "catalogued",
                "About cells",
                new SubjectHeading("Microglia", null, false, List.of())),
            paper("told", "Microglial cells"),
            paper("broader", "All glia"),
            paper("model", "After sciatic nerve injury"),
            paper(
                "treated",
                "Some trial",
                new SubjectHeading(
                    "Neuralgia", null, false, List.of(new Qualifier("drug therapy", null, true)))),
            paper("plain", "Some case", new SubjectHeading("Neuralgia", null, false, List.of())));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static Paper paper(String name, String title, SubjectHeading... headings) {
    return Papers.of(Publication.builder().doi("10.1/" + name).title(title).build()).toBuilder()
        .cataloguing(new Cataloguing(List.of(headings), List.of(), List.of(), List.of(), Map.of()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "Glia, false, broader",
    "Glia, true, broader catalogued told",
    "MICROGLIA, false, catalogued told",
    "microglial, false, told",
    "sciatic-nerve injury, false, model",
    "'Nerve Injury, Sciatic', false, model",
    "Nerve Injury, true, model",
    "Nerve Injury, false, ''",
    "Neuralgia, true, plain treated",
  })
  void aHeadingIsWhatCataloguersAndSchemesCallIt(String term, boolean exploded, String papers)
      throws IOException {
    assertThat(ids(index, new Heading(term, List.of(), exploded, false))).isEqualTo(papers);
  }

  @Test
  void whatIsTaggedWithABroaderConceptOnlyIsNotOfANarrowerOne() throws IOException {
    assertThat(ids(index, new Heading("Microglia", List.of(), true, false)))
        .isEqualTo("catalogued told");
  }

  @Test
  void qualifiersAndMainPointsAreThoseOfRecords() throws IOException {
    List<String> treated = List.of("etiology", "drug therapy");
    assertThat(ids(index, new Heading("Neuralgia", treated, false, false))).isEqualTo("treated");
    assertThat(ids(index, new Heading(null, treated, false, false))).isEqualTo("treated");
    assertThat(ids(index, new Heading("Neuralgia", List.of(), false, true))).isEqualTo("treated");
    assertThat(ids(index, new Heading("Microglia", List.of(), false, true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Neuralgia, '', true, false, not-exploded",
    "Neuralgia, '', false, false, ''",
    "Microglia, '', true, false, ''",
    "Nobody, '', false, false, unknown-heading",
    "Nobody, '', true, false, unknown-heading",
    "Microglia, therapy, false, false, headings-only",
    "Microglia, '', false, true, headings-only",
    "'', radiotherapy, false, false, unknown-qualifier",
  })
  void whatCouldNotBeDoneIsSaid(
      String term, String qualifier, boolean exploded, boolean major, String code)
      throws IOException {
    List<String> qualifiers = qualifier.isEmpty() ? List.of() : List.of(qualifier);
    Query heading = new Heading(term.isEmpty() ? null : term, qualifiers, exploded, major);
    List<Remark> remarks = find(index, heading).remarks();
    assertThat(remarks.stream().map(Remark::code))
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    assertThat(remarks).allMatch(remark -> remark.about().equals(heading) && !remark.isError());
  }

  @Test
  void aMisspelledHeadingIsToldWhatIsNearIt() throws IOException {
    assertThat(find(index, Heading.of("Neuralgya")).remarks().getFirst().message())
        .isEqualTo("No record and no scheme has the heading Neuralgya; near it: neuralgia.");
  }

  @Test
  void recordsOfAnyKindHaveTheConceptsOfSchemes() throws IOException {
    Publication cited = Publication.builder().title("Microglia in pain").doi("10.1/c").build();
    index.put(Papers.citing(Publication.builder().title("Citing").build(), cited));
    Query glia = new Heading("Glia", List.of(), true, false);
    assertThat(find(index, Kind.REFERENCE, glia).set().count()).isEqualTo(1);
    assertThat(find(index, Kind.REFERENCE, Heading.of("Microglia")).set().count()).isEqualTo(1);
    assertThat(find(index, Kind.REFERENCE, Heading.of("Glia")).set().count()).isZero();
  }
}
