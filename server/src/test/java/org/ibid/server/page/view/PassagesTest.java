package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Section;
import org.ibid.server.page.view.HitView.Snippet;
import org.ibid.server.page.view.Passages.Found;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final Passages PASSAGES =
      new Passages(
          List.of(
              new Section("", null, "An opioid is a drug."),
              new Section("Opioid Mechanisms", 2, ""),
              new Section(
                  "Rats & Mice", 3, "It was blocked.\n\nAn opioid antagonist & heat did.")));

  @Test
  void aPassageIsNamedAfterTheHeadingItStandsUnder() {
    assertThat(snippets("…An <mark>opioid</mark> antagonist &amp; heat…"))
        .extracting(Snippet::where)
        .containsExactly("Rats & Mice");
  }

  @Test
  void aPassageWithoutHeadingIsNamedAfterItsField() {
    assertThat(snippets("An <mark>opioid</mark> is a drug.", "not in the paper"))
        .extracting(Snippet::where)
        .containsExactly("Text", "Text");
  }

  @Test
  void aHeadingIsShownOnlyWhereNothingElseIs() {
    assertThat(snippets("<mark>Opioid</mark> Mechanisms", "An <mark>opioid</mark> is a drug."))
        .extracting(Snippet::where)
        .containsExactly("Text");
    assertThat(snippets("<mark>Opioid</mark> Mechanisms"))
        .extracting(Snippet::where)
        .containsExactly("Heading");
  }

  @Test
  void otherFieldsKeepTheirNames() {
    Found keyword = new Found("keyword", Fragment.parse("Opioid Mechanisms"));
    assertThat(PASSAGES.snippets(List.of(keyword)))
        .extracting(Snippet::where)
        .containsExactly("Keyword");
  }

  private static List<Snippet> snippets(String... fragments) {
    return PASSAGES.snippets(
        Stream.of(fragments).map(html -> new Found("section", Fragment.parse(html))).toList());
  }
}
