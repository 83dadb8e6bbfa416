package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

  private static final Schemes SCHEMES =
      Schemes.of(
          List.of(
              concept("model", "Spared nerve injury", "SNI", "spared sciatic nerve injury"),
              concept("model", "Sciatic nerve injury"),
              concept("model", "Nerve injury"),
              concept("model", "Spinal nerve ligation", "SNL"),
              concept("model", "Ligation"),
              concept("model", "Chronic constriction injury", "CCI", "pain model"),
              concept("model", "Spinal cord injury", "SCI"),
              concept("condition", "Spinal cord injury", "SCI"),
              concept("model", "Conditioned place preference", "CPP"),
              concept("condition", "Chronic pelvic pain", "CPP", "PAIN"),
              concept("condition", "Diabetic neuropathy"),
              concept("mechanism", "Tumour necrosis factor α", "TNF-α", "TNF"),
              concept("mechanism", "Cannabinoid receptor 1", "CB1R"),
              concept("mechanism", "Dynorphin (1,17)"),
              concept("mechanism", "Act", "Act of will"),
              concept("intervention", "Acceptance and commitment therapy", "ACT", "PACT")));

  private static final Vocabulary VOCABULARY = vocabulary(SCHEMES);

  private static Concept concept(String scheme, String label, String... synonyms) {
    return Concept.of(scheme, label, List.of(synonyms), List.of(), List.of());
  }

  private static Vocabulary vocabulary(Schemes schemes) {
    return new Vocabulary(schemes, TextAnalysis.english(OcrVariants.of(schemes)));
  }

  private static List<String> found(String text) {
    return found(new Finder(VOCABULARY), text);
  }

  /** {@code quote=scheme:id} for every concept of every find. */
  private static List<String> found(Finder finder, String text) {
    List<String> found = new ArrayList<>();
    for (Finder.Find find : finder.finds(text)) {
      find.concepts().forEach(c -> found.add(find.quote() + "=" + c.scheme() + ":" + c.id()));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after Spinal nerve ligations | Spinal nerve ligations=model:spinal-nerve-ligation",
        "a nerve-injury of nerves | nerve-injury=model:nerve-injury",
        "tumor necrosis factor-alpha | tumor necrosis factor-alpha=mechanism:tumour-necrosis-factor-alpha",
        "TNFα rose | TNFα=mechanism:tumour-necrosis-factor-alpha",
        "dynorphin (1,17) | dynorphin (1,17=mechanism:dynorphin-1-17",
        "fioro ligati0n | ligati0n=model:ligation",
      })
  void longestLabelIsFoundInTheSourcesCharacters(String text, String found) {
    assertThat(found(text)).containsExactly(found);
  }

  @Test
  void labelMayRunOverTheEndOfALine() {
    assertThat(found("a nerve\ninjury")).containsExactly("nerve\ninjury=model:nerve-injury");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the spinal nerve. Injuries of",
        "chronic (constriction) injury",
        "nerve; injury",
        "nerve\n\ninjury",
        "sni and Sni",
        "",
        " ",
        "(",
        "TNFR",
        "act1"
      })
  void whatNoLabelSaysIsNotFound(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void abbreviationOfTwoThingsIsFoundOnlyWhereItIsDefined() {
    assertThat(found("CPP in rats")).isEmpty();
    Finder own = Finder.with(VOCABULARY, Map.of("CPP", "conditioned place preference"));
    assertThat(found(own, "CPP in rats")).containsExactly("CPP=model:conditioned-place-preference");
  }

  @Test
  void oneThingInTwoFacetsIsFoundInBoth() {
    assertThat(found("SCI"))
        .containsExactly("SCI=model:spinal-cord-injury", "SCI=condition:spinal-cord-injury");
  }

  @Test
  void definitionOverridesTheSchemes() {
    assertThat(found("in SNI")).containsExactly("SNI=model:spared-nerve-injury");
    assertThat(found(Finder.with(VOCABULARY, Map.of("SNI", "Sciatic nerve injury")), "in SNI"))
        .containsExactly("SNI=model:sciatic-nerve-injury");
    assertThat(found(Finder.with(VOCABULARY, Map.of("SNI", "some new idea")), "in SNI")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DN, painful diabetic neuropathy, condition:diabetic-neuropathy",
    "DPN, Diabetic neuropathies, condition:diabetic-neuropathy",
    "CCI, chronic constriction injury of the sciatic nerve, model:chronic-constriction-injury",
    "CB1R, cannabinoid 1 receptor, mechanism:cannabinoid-receptor-1",
    "TNF-α, tumour necrosis factor-α, mechanism:tumour-necrosis-factor-alpha",
  })
  void shortFormMeansTheConceptOfItsLongForm(String shortForm, String longForm, String concept) {
    Finder own = Finder.with(VOCABULARY, Map.of(shortForm, longForm));
    assertThat(found(own, "in " + shortForm + "s")).containsExactly(shortForm + "s=" + concept);
  }

  @Test
  void wordsOfLabelsAreNoAbbreviations() {
    assertThat(found("pain"))
        .as("PAIN is a word of 'pain model'")
        .containsExactly("pain=condition:chronic-pelvic-pain");
    assertThat(found("act"))
        .containsExactly("act=mechanism:act", "act=intervention:acceptance-and-commitment-therapy");
    assertThat(found("pact")).isEmpty();
  }

  @Test
  void abbreviationsAreNotReadOutOfAPhraseInCapitals() {
    assertThat(found("A PACT WITH LIGATION")).containsExactly("LIGATION=model:ligation");
    assertThat(found("PACT")).hasSize(1);
    assertThat(found("SNI, SNL, CCI, TNF-A")).hasSize(4);
    Finder own = Finder.with(VOCABULARY, Map.of("PACT", "acceptance and commitment therapy"));
    assertThat(found(own, "A PACT WITH LIGATION")).hasSize(2);
  }

  /** One thing wherever it stands: what a naive search for each label at each word finds. */
  @Test
  void findsAreTheLongestAtEachWordFromTheLeft() {
    String[] words = {"red", "pin", "cup", "log", "map"};
    Random random = new Random(11);
    for (int run = 0; run < 300; run++) {
      Map<String, Concept> byLabel = new TreeMap<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        String label = phrase(random, words, 1 + random.nextInt(4));
        byLabel.put(label, concept("s", label));
      }
      Finder finder = new Finder(vocabulary(Schemes.of(byLabel.values())));
      String text = phrase(random, words, 1 + random.nextInt(30));
      assertThat(finder.finds(text).stream().map(Finder.Find::quote))
          .as("%s in %s", byLabel.keySet(), text)
          .containsExactlyElementsOf(bruteForce(byLabel, text));
    }
  }

  private static String phrase(Random random, String[] words, int length) {
    return String.join(
        " ",
        IntStream.range(0, length).mapToObj(i -> words[random.nextInt(words.length)]).toList());
  }

  private static List<String> bruteForce(Map<String, Concept> byLabel, String text) {
    List<String> words = List.of(text.split(" "));
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      for (int last = at + 1; last <= words.size(); last++) {
        if (byLabel.containsKey(String.join(" ", words.subList(at, last)))) {
          end = last;
        }
      }
      if (end > at) {
        found.add(String.join(" ", words.subList(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** The walk visits as many nodes for a vocabulary of ten labels as for one of ten thousand. */
  @Test
  void walkDoesNotDependOnTheSizeOfTheVocabulary() {
    LabelTrie small = new LabelTrie();
    LabelTrie large = new LabelTrie();
    Concept pain = concept("s", "Pain");
    for (int i = 0; i < 10_000; i++) {
      List<String> terms = List.of("w" + i, "x" + i % 7);
      large.add(terms, new LabelTrie.Label(pain, "", "", false, false));
      if (i < 10) {
        small.add(terms, new LabelTrie.Label(pain, "", "", false, false));
      }
    }
    Map<String, Integer> reached = new HashMap<>();
    Map.of("small", small, "large", large)
        .forEach((name, trie) -> {
          List<LabelTrie.Node> nodes = LabelTrie.step(List.of(trie.root()), List.of("w3"));
          reached.put(name, nodes.size() + LabelTrie.step(nodes, List.of("x3")).size());
        });
    assertThat(reached).containsEntry("small", 2).containsEntry("large", 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nerve ", "spared nerve ", "β-", "B-", "(SNI", "CCI-", "a.b", "x"})
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(100_000);
    assertTimeout(Duration.ofSeconds(30), () -> found(text));
  }
}
