package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Frequent;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.Why.Evidence;
import org.ibid.server.search.Why.InField;
import org.ibid.server.search.Why.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyTest {

  private static final String ID = "10.1/why";
  private static final Term EXERCISE = new Term("exercise");
  private static final Term PAIN = new Term("pain");
  private static final Term YOGA = new Term("yoga");
  private static final Term RATS = new Term("rats");

  private TestIndex index;

  @BeforeEach
  void write() throws IOException {
    Publication publication =
        Publication.builder().title("Exercise in rats").doi(ID).issued(2009).language("de").build();
    List<SubjectHeading> headings =
        List.of(
            new SubjectHeading("Walking", null, false, List.of()),
            new SubjectHeading(
                "Neuralgia", null, true, List.of(new Qualifier("therapy", null, false))));
    Paper paper =
        Papers.of(publication).toBuilder()
            .abstractText("Exercise for some weeks lowers Pain; pain comes back.")
            .cataloguing(
                new Cataloguing(
                    headings,
                    List.of("Review"),
                    List.of(),
                    List.of(),
                    Map.of(RecordDate.ENTERED, LocalDate.of(2011, 3, 9))))
            .build();
    index = new TestIndex(paper);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Why why(Query query) {
    return index.engine().why(Kind.PAPER, query, Matching.LITERAL, ID, Map.of()).orElseThrow();
  }

  @Test
  void aHitTellsTheWordsAsPrintedFieldByField() {
    Why why = why(new Query.Or(List.of(EXERCISE, YOGA)));
    assertThat(why.outcome()).isEqualTo(Outcome.MATCHES);
    assertThat(why.parts().getFirst().evidence())
        .isEqualTo(
            new Evidence.Found(
                List.of(
                    new InField("title", List.of("Exercise")),
                    new InField("abstract", List.of("Exercise")))));
    assertThat(why.parts().getLast().evidence()).isEqualTo(new Evidence.Missing(List.of(YOGA)));
  }

  @Test
  void wordsTooFarApartTellHowFar() {
    assertThat(why(new Near(List.of(EXERCISE, PAIN), 2, false)).evidence())
        .isEqualTo(new Evidence.Apart("abstract", 4, true, "Exercise for some weeks lowers Pain"));
    assertThat(why(new Phrase("pain lowers", 0)).evidence())
        .isEqualTo(new Evidence.Apart("abstract", 0, false, "lowers Pain"));
  }

  @Test
  void whatStandsInDifferentFieldsOnlyIsToldSo() {
    Why why = why(new Near(List.of(RATS, PAIN), 50, false));
    assertThat(why.evidence())
        .isEqualTo(
            new Evidence.Scattered(
                List.of(
                    new Why.Place(RATS, List.of("title")),
                    new Why.Place(PAIN, List.of("abstract")))));
    assertThat(why.parts()).allMatch(Why::matches);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(why(new Near(List.of(RATS, YOGA), 3, false)).evidence())
        .isEqualTo(new Evidence.Missing(List.of(YOGA)));
    assertThat(why(new Frequent(PAIN, 1_000_000)).evidence())
        .isEqualTo(new Evidence.Times("abstract", 2));
  }

  @Test
  void headingsTellWhatThePaperHasInstead() {
    assertThat(why(new Heading("neuralgia", List.of("etiology"), false, false)).evidence())
        .isEqualTo(new Evidence.Other("heading", List.of("Neuralgia/therapy", "Walking")));
  }

  @Test
  void headingsThatMatchAreToldWithoutTheOthers() {
    assertThat(why(Heading.of("NEURALGIA")).evidence()).isEqualTo(found("Neuralgia/therapy"));
    assertThat(why(new Heading(null, List.of("therapy"), false, false)).evidence())
        .isEqualTo(found("Neuralgia/therapy"));
    assertThat(why(new Heading("Rodent", List.of(), true, false)).evidence())
        .isEqualTo(new Evidence.Found(List.of(new InField("concept", List.of("Rat")))));
  }

  private static Evidence found(String heading) {
    return new Evidence.Found(List.of(new InField("heading", List.of(heading))));
  }

  @Test
  void rangesTellTheValueThatThePaperHas() {
    assertThat(why(fielded("year", Range.of("2010", "2018"))).parts().getFirst().evidence())
        .isEqualTo(new Evidence.Other("year", List.of("2009")));
    assertThat(why(fielded("entered", Range.of("2012", null))).parts().getFirst().evidence())
        .isEqualTo(new Evidence.Other("entered", List.of("2011-03-09")));
    assertThat(why(fielded("language", new Term("english"))).parts().getFirst().evidence())
        .isEqualTo(new Evidence.Other("language", List.of("de")));
    assertThat(why(fielded("publication_type", new Term("trial"))).parts().getFirst().evidence())
        .isEqualTo(new Evidence.Other("publication_type", List.of("Review")));
  }

  private static Query fielded(String field, Query query) {
    return new Fielded(List.of(field), query);
  }

  @Test
  void aLineIsExplainedByItsOwnQuery() {
    Map<String, Query> lines = Map.of("1", PAIN, "2", new LineReference("2"));
    Why one = line("1", lines);
    assertThat(one.matches()).isTrue();
    assertThat(one.parts().getFirst().query()).isEqualTo(PAIN);
    assertThat(line("2", lines).matches()).isFalse();
    assertThat(line("3", lines).matches()).isFalse();
  }

  private Why line(String number, Map<String, Query> lines) {
    Query query = new LineReference(number);
    return index.engine().why(Kind.PAPER, query, Matching.LITERAL, ID, lines).orElseThrow();
  }

  @Test
  void whatAsksForNothingIsPassedOver() {
    Why why = why(new Query.And(List.of(PAIN, new Term("--"))));
    assertThat(why.matches()).isTrue();
    assertThat(why.parts().getLast().outcome()).isEqualTo(Outcome.PASSED_OVER);
  }

  @Test
  void anUnknownPaperHasNoReasons() {
    assertThat(index.engine().why(Kind.PAPER, PAIN, Matching.LITERAL, "10.1/none", Map.of()))
        .isEqualTo(Optional.empty());
  }
}
