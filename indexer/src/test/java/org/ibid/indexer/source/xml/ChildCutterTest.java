package org.ibid.indexer.source.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ibid.indexer.source.xml.RecordCutter.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildCutterTest {

  private static ChildCutter cutter(String text) {
    return new ChildCutter(new StringReader(text), (thing, said) -> said.equals("type"));
  }

  private static List<Piece> pieces(String text) {
    ChildCutter cutter = cutter(text);
    List<Piece> pieces = new ArrayList<>();
    try {
      for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
        pieces.add(piece.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pieces;
  }

  private static List<String> said(String text) {
    return pieces(text).stream()
        .map(piece -> piece.fault() == null ? piece.text() : "! " + piece.fault())
        .toList();
  }

  @Test
  void childrenAreCutAsTheyStandWithTheirPlaces() {
    List<Piece> pieces =
        pieces("<?xml version='1.0'?>\n<r x='>'>\n<!-- <b/> -->\n <a>1<c/></a>\n<b/></r> behind");
    assertThat(pieces)
        .containsExactly(
            new Piece("a", "<a>1<c/></a>", 4, 2, null), new Piece("b", "<b/>", 5, 1, null));
  }

  @Test
  void theRootIsKeptOnOneLine() throws IOException {
    ChildCutter cutter = cutter("<q:r\n x='1'><a/></q:r>");
    assertThat(cutter.next()).isPresent();
    assertThat(cutter.root() + cutter.rootEnd()).isEqualTo("<q:r  x='1'></q:r>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "<r>x<a/></r>|! text stands outside of any item;<a/>",
        "<r></a><a/></r>|! expected an item, got </a>;<a/>",
        "<r><a><![CDATA[</a>]]></a></r>|<a><![CDATA[</a>]]></a>",
        "<r><a><!--</a>--></a><b/></r>|<a><!--</a>--></a>;<b/>",
        "<r><a></r>|! line 1: expected </a>, got </r>",
        "<r><a>|! has no end: the file ends in it",
        "<r><a q:about=''><b><c q:about=''/></b></a></r>|<a q:about=''><b><c q:about=''/></b></a>",
        "<r><a q:about=''><c q:about=''/></r>|! has no end: another item begins at line 1;<c q:about=''/>",
        "<r><a q:about=''><b>x<c q:about=''/></r>|! has no end: another item begins at line 1;<c q:about=''/>",
        "<r><a><b><c><type/>1</c></r>|! has no end: another item begins at line 1;<c><type/>1</c>",
        "<!DOCTYPE r><r><a/></r>|! expected no DOCTYPE, got one: nothing that it declares is looked up",
        "<r/>|^^",
        "no xml|^^",
      })
  void whatHasNoPlaceIsTold(String text, String expected) {
    assertThat(String.join(";", said(text))).isEqualTo(expected);
  }

  @Test
  void thingsOfACollectionAndOfAPropertyThatIsOneStandWhereTheyMay() {
    String many =
        "<a q:about='1'><b q:parseType=\"Collection\"><c q:about='2'/><c q:about='3'/></b></a>";
    String one = "<a q:about='1'><b q:parseType=\"Resource\"><c><d q:about='2'/></c></b></a>";
    assertThat(said("<r>" + many + one + "</r>")).containsExactly(many, one);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 199, 200, 201, 1000})
  void theThingBehindTagsWithoutEndsIsFound(int tags) {
    String next = "<a q:about='2'><b>text</b></a>";
    for (String tag : List.of("<p ", "<p>")) {
      assertThat(said("<r><a q:about='1'><b>" + tag.repeat(tags) + next + "</r>")).contains(next);
    }
  }

  @Test
  void soundChildrenAroundABrokenOneAreFound() {
    String broken = "<a q:about=\"2\"><b>text</b><c><d q:about=\"x\"><e>f</e></d></c></a>";
    Random random = new Random(5);
    for (int run = 0; run < 2_000; run++) {
      int from = random.nextInt(broken.length());
      int to = Math.min(broken.length(), from + random.nextInt(12));
      String spoiled = broken.substring(0, from) + broken.substring(to);
      List<String> said =
          said(
              "<r><a q:about=\"1\">one</a>\n"
                  + spoiled
                  + "\n<z q:about=\"3\"><type/>three</z></r>");
      assertThat(said).as(spoiled).contains("<a q:about=\"1\">one</a>");
      assertThat(said).as(spoiled).contains("<z q:about=\"3\"><type/>three</z>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>", "<!--", "<![CDATA[", "<a b='", "</a>", "&<", "<a q:about=''><b>"})
  void hostileTextIsReadInTime(String unit) {
    String text = "<r>" + unit.repeat(200_000);
    assertThat(assertTimeout(Duration.ofSeconds(20), () -> pieces(text))).isNotEmpty();
  }
}
