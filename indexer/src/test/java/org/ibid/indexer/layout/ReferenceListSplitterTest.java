package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceListSplitterTest {

  private static final String ONE = "Ames B, Bell C. Cold pain. J Cold. 2010;3:1–9.";
  private static final String TWO = "Cole D. Allodynia in 12 rats. Pain Lett. 2012;4(2):11–8.";

  private static List<ListEntry> split(String list) {
    return ReferenceListSplitter.split(Line.of(list), new DroppedText());
  }

  static Stream<Arguments> styles() {
    return Stream.of(
        Arguments.of("stops", "1. " + ONE + "\n2. " + TWO, "1"),
        Arguments.of("brackets", "[1] " + ONE + "\n[2] " + TWO, "1"),
        Arguments.of("parentheses", "(1) " + ONE + "\n(2) " + TWO, "1"),
        Arguments.of("half brackets", "1] " + ONE + "\n2] " + TWO, "1"),
        Arguments.of("half parentheses", "1) " + ONE + "\n2) " + TWO, "1"),
        Arguments.of("bare numbers", "1 " + ONE + "\n2 " + TWO, "1"),
        Arguments.of("numbers alone", "1.\n" + ONE + "\n2.\n" + TWO, "1"),
        Arguments.of("bullets", "• " + ONE + "\n• " + TWO, null),
        Arguments.of("blank lines", ONE + "\n\n" + TWO, null),
        Arguments.of("lines", ONE + "\n" + TWO, null),
        Arguments.of(
            "hanging indent",
            ONE.replace("J Cold", "\n    J Cold") + "\n" + TWO.replace("Pain", "\n    Pain"),
            null),
        Arguments.of(
            "wrapped labels",
            "1. "
                + ONE.replace("J Cold", "\nJ Cold")
                + "\n2. "
                + TWO.replace("Pain Lett", "\nPain Lett"),
            "1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("styles")
  void splitsLists(String style, String list, String label) {
    List<ListEntry> entries = split(list);
    assertThat(entries).as(style).extracting(ListEntry::raw).containsExactly(ONE, TWO);
    assertThat(entries.getFirst().label()).isEqualTo(label);
  }

  @Test
  void linkRowsAreDroppedAndTheirIdentifiersKept() {
    DroppedText dropped = new DroppedText();
    String list =
        "1. "
            + ONE
            + "\n  Article  CAS  PubMed  Google Scholar\n2. "
            + TWO
            + " [doi: 10.1234/PL.2012] [Medline: 22334455] [CrossRef]";
    List<ListEntry> entries = ReferenceListSplitter.split(Line.of(list), dropped);
    assertThat(entries).extracting(ListEntry::raw).containsExactly(ONE, TWO);
    assertThat(entries.get(1).identifiers())
        .containsEntry("DOI", "10.1234/pl.2012")
        .containsEntry("PMID", "22334455");
    assertThat(dropped.passages())
        .contains(new Dropped("Article  CAS  PubMed  Google Scholar", "link row"))
        .hasSize(2);
  }

  @Test
  void numberAtTheStartOfAWrappedLineIsNoLabel() {
    assertThat(
            split("1. " + ONE + "\n2. Cole D. Allodynia. Pain Lett.\n2012. 44 pages.\n3. " + TWO))
        .extracting(ListEntry::label)
        .containsExactly("1", "2", "3");
  }

  @Test
  void missingLabelsDoNotSwallowTheRest() {
    assertThat(split("1. " + ONE + "\n2. " + TWO + "\n5. " + ONE + "\n6. " + TWO))
        .extracting(ListEntry::label)
        .containsExactly("1", "2", "5", "6");
  }

  @Test
  void emptyListHasNoEntries() {
    assertThat(split("")).isEmpty();
  }

  @Test
  void yearAloneOnItsLineIsNoLabel() {
    String three = "Dunn E. Warm rats. J Warmth. 2013;1:4.";
    String list = "1.\n" + ONE + "\n2.\nPain and cold, printed in\n2010.\n3.\n" + three;
    assertThat(split(list)).extracting(ListEntry::label).containsExactly("1", "2", "3");
    assertThat(split(list).get(1).raw()).isEqualTo("Pain and cold, printed in 2010.");
  }
}
