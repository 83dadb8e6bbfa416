package org.ibid.indexer.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small papers for tests: a title, some references, and a statement for each reference. */
public final class SamplePapers {

  private SamplePapers() {}

  /** A reference with a DOI. */
  public static Reference reference(String id, String title, String doi) {
    return new Reference(
        id,
        id,
        "Doe J. " + title + ". J Test. 2001.",
        Publication.builder()
            .type("article-journal")
            .title(title)
            .author(List.of(Name.of("Doe", "J")))
            .issued(2001)
            .containerTitle("J Test")
            .doi(doi)
            .build(),
        Map.of("title", 0.9));
  }

  /** A paper with that DOI from a source, which cites each reference in a sentence of its own. */
  public static Paper paper(String source, String doi, String title, Reference... references) {
    List<Statement> statements = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Reference reference : references) {
      String mark = "[" + reference.label() + "]";
      String sentence = "Rats ran as in " + reference.publication().title() + " " + mark + ".";
      int start = sentence.indexOf(mark);
      Citation citation =
          new Citation(
              new Span(start, start + mark.length()),
              List.of(new Span(0, start)),
              List.of(reference.id()),
              0.9);
      statements.add(new Statement(sentence, "", "", 0, List.of(citation)));
      text.append(text.isEmpty() ? "" : " ").append(sentence);
    }
    return new Paper(
        new Paper.Source(source, null, 0, "text"),
        doi,
        null,
        Publication.builder()
            .title(title)
            .issued(2020)
            .doi(doi)
            .containerTitle("Journal of Tests")
            .build(),
        Map.of(),
        "An abstract about microglia.",
        List.of("running"),
        Map.of("SNI", "Sciatic nerve injury"),
        List.of(new Section("Results", null, text.toString())),
        List.of(references),
        List.of(Publication.builder().title("Beside it").build()),
        statements,
        Cataloguing.NONE,
        List.of(),
        List.of(new Dropped("Log in", "site chrome")),
        List.of("a warning"),
        List.of());
  }
}
