package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.fragments;
import static org.ibid.server.search.TestIndex.lucene;
import static org.ibid.server.search.TestIndex.simple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.schema.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {

  private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>");

  private static final String FILLER = "Nothing of note was seen in this long sentence of filler. ";

  private static List<String> snippets(SearchRequest request, Paper... papers) throws IOException {
    try (TestIndex index = new TestIndex(papers)) {
      List<String> all = new ArrayList<>();
      index.engine().search(request).hits().forEach(hit -> all.addAll(fragments(hit)));
      return all;
    }
  }

  private static List<String> marked(String fragment) {
    return MARK.matcher(fragment).results().map(result -> result.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "exercise | Does <mark>exercise</mark> lower pain? <mark>Exercises</mark> &lt;b&gt; &amp; &quot;rats&quot;",
        "\"exercise lower\" | Does <mark>exercise lower</mark> pain? Exercises &lt;b&gt; &amp; &quot;rats&quot;",
        "\"exercise pain\"~2 | Does <mark>exercise</mark> lower <mark>pain</mark>? Exercises &lt;b&gt; &amp; &quot;rats&quot;",
        "low* | Does exercise <mark>lower</mark> pain? Exercises &lt;b&gt; &amp; &quot;rats&quot;",
        "title:pain -mice | Does exercise lower <mark>pain</mark>? Exercises &lt;b&gt; &amp; &quot;rats&quot;",
        "rat OR mouse | Does exercise lower pain? Exercises &lt;b&gt; &amp; &quot;<mark>rats</mark>&quot;",
      })
  void onlyWhatMatchedIsMarkedAndTheRestIsEscaped(String text, String title) throws IOException {
    Paper paper = Papers.of("Does exercise lower pain? Exercises <b> & \"rats\"", 2020, "");
    assertThat(snippets(simple(Kind.PAPER, text), paper)).containsExactly(title);
  }

  @Test
  void fieldsThatAreNotSearchedAreNotMarked() throws IOException {
    Paper paper = Papers.of("Exercise", 2020, "Exercise again.");
    assertThat(snippets(simple(Kind.PAPER, "title:exercise"), paper))
        .containsExactly("<mark>Exercise</mark>");
    assertThat(snippets(simple(Kind.PAPER, "*"), paper)).isEmpty();
  }

  @Test
  void everyValueOfAFieldIsSearchedToItsEnd() throws IOException {
    String late = FILLER.repeat(1_000) + "The naloxone stood here. " + FILLER.repeat(3);
    Paper paper =
        Papers.of("T", 2020, "", new Section("One", 1, FILLER), new Section("Two", 1, late));
    assertThat(snippets(simple(Kind.PAPER, "naloxone"), paper))
        .containsExactly("The <mark>naloxone</mark> stood here.");
  }

  @Test
  void theSentencesThatMatchMostComeFirst() throws IOException {
    String text =
        "Heat alone. " + FILLER.repeat(5) + "Heat and shock. " + FILLER.repeat(5) + "Shock, shock.";
    Paper paper = Papers.of("T", 2020, text + FILLER + "Heat a. " + FILLER + "Heat b.");
    assertThat(snippets(simple(Kind.PAPER, "heat shock"), paper))
        .hasSize(3)
        .startsWith("<mark>Heat</mark> and <mark>shock</mark>.");
  }

  @Test
  void aTextWithoutStopsIsCutBetweenWords() throws IOException {
    Paper paper = Papers.of("T", 2020, "blah ".repeat(400) + "naloxone " + "blah ".repeat(400));
    assertThat(snippets(simple(Kind.PAPER, "naloxone"), paper))
        .singleElement()
        .asString()
        .startsWith("…blah")
        .contains(" <mark>naloxone</mark> ")
        .endsWith("blah…")
        .hasSizeLessThan(350);
  }

  @Test
  void aLineOfMillionsOfCharactersIsAnsweredInBoundedTime() {
    Paper paper = Papers.of("T", 2020, "naloxone ".repeat(200_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(snippets(simple(Kind.PAPER, "naloxone"), paper)).hasSize(3));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 31, 77})
  void everyMarkedSpanBelongsToAMatch(long seed) throws IOException {
    Random random = new Random(seed);
    String[] words = {"heat", "shock", "cold", "rats", "run", "pain", "of", "the"};
    Paper[] papers = new Paper[30];
    for (int i = 0; i < papers.length; i++) {
      papers[i] = Papers.of("Paper " + i, 2020, text(random, words));
    }
    try (TestIndex index = new TestIndex(papers)) {
      for (int i = 0; i < 100; i++) {
        String a = words[random.nextInt(words.length)];
        String b = words[random.nextInt(words.length)];
        String query = a + " OR \"" + b + " " + a + "\" OR " + b.charAt(0) + "* -cold";
        for (Hit hit : index.engine().search(lucene(Kind.PAPER, query)).hits()) {
          for (String fragment : fragments(hit)) {
            assertThat(marked(fragment))
                .as("seed %d, query <%s>, fragment <%s>", seed, query, fragment)
                .isNotEmpty()
                .allMatch(mark -> isMatch(mark.toLowerCase(Locale.ROOT), a, b));
          }
        }
      }
    }
  }

  private static boolean isMatch(String mark, String a, String b) {
    String[] words = mark.split(" ", -1);
    for (String word : words) {
      if (!word.equals(a) && !word.startsWith(b.substring(0, 1))) {
        return false;
      }
    }
    return true;
  }

  private static String text(Random random, String... words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? ". " : " ");
    }
    return text.toString();
  }
}
