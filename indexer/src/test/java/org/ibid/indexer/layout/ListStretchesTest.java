package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Section;
import org.junit.jupiter.api.Test;

class ListStretchesTest {

  private static final String SHEET =
      """
      Cold rats and their wheels

      Ann Poe, Bob Roe and Cy Low

      Abstract

      We looked at rats in the cold, and they ran more than they did before.

      Introduction

      Rats run in the cold [1], which eases their pain as much as the warmth of the hall does.

      """;

  private static final String STRAYS =
      """
      2. Roe B, Low C. Wheels that turn by day and by
      night in the cold hall. J Rats. 2011;4:2–8.

      3. Low C. Warm rats sleep until the morning.
      Rat Lett. 2012;1(2):1–3.

      4. Poe A, Low C. Cold rats and warm ones, and how they
      were told from each other. J Rats. 2013;5:11–9.

      """;

  private static final String LIST =
      """
      References

      1. Poe A, Roe B. The cold and the wheel. J Rats. 2010;3:1–9.
      """;

  private static Outline read(String text) {
    return new PlainTextLayout().read(text);
  }

  @Test
  void entriesOfTheOtherColumnAreOfTheList() {
    Outline outline = read(SHEET + "Funding\n\nNone of us was paid for it.\n\n" + STRAYS + LIST);
    assertThat(outline.entries())
        .extracting(ListEntry::label)
        .containsExactlyInAnyOrder("1", "2", "3", "4");
    assertThat(outline.sections()).extracting(Section::text).noneMatch(t -> t.contains("Wheels"));
  }

  @Test
  void entriesBehindTheLicenceOfASheetAreOfTheList() {
    String edge = "\f\nPublisher’s Note\n\nThe publisher stays neutral about maps.\n\n";
    assertThat(read(SHEET + LIST + edge + STRAYS).entries())
        .extracting(ListEntry::label)
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void paragraphsThatNameYearsStayText() {
    String text =
        """
        Poe and Roe (2010) found three rats. In 2011 they found
        five more of them, and Low (2012) found the last ones
        behind the wheel that they had left there in 2009.

        """;
    Outline outline = read(SHEET + text + LIST);
    assertThat(outline.entries()).hasSize(1);
    assertThat(outline.sections()).extracting(Section::text).anyMatch(t -> t.contains("five more"));
  }
}
