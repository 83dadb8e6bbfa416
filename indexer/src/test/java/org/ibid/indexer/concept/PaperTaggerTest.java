package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperTaggerTest {

  private static final Schemes SCHEMES =
      Schemes.of(
          List.of(
              concept("model", "Spared nerve injury", "SNI"),
              concept("model", "Sciatic nerve injury"),
              concept("model", "Spinal cord injury", "SCI"),
              concept("mechanism", "Microglia"),
              concept("mechanism", "β-Endorphin", "beta endorphin"),
              concept("intervention", "Exercise"),
              concept("condition", "Fibromyalgia"),
              concept("condition", "Neuropathic pain"),
              concept("species", "Rat")));

  private static final PaperTagger TAGGER = new PaperTagger(SCHEMES);

  private static Concept concept(String scheme, String label, String... synonyms) {
    return Concept.of(scheme, label, List.of(synonyms), List.of(), List.of());
  }

  private static Paper paper(
      @Nullable String title,
      String abstractText,
      List<String> keyword,
      Map<String, String> abbreviations,
      List<Section> sections) {
    return new Paper(
        new Paper.Source("p.txt", null, 0, "text"),
        "p",
        null,
        publication(title),
        Map.of(),
        abstractText,
        keyword,
        abbreviations,
        sections,
        List.of(),
        List.of(),
        List.of(),
        Cataloguing.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Publication publication(@Nullable String title) {
    return Publication.builder().title(title).build();
  }

  /** {@code id<where:text,…} for every tag. */
  private static List<String> said(List<Tag> tags) {
    List<String> said = new ArrayList<>();
    for (Tag tag : tags) {
      said.add(
          tag.id()
              + "<"
              + String.join(
                  ",", tag.from().stream().map(c -> c.where() + ":" + c.text()).toList()));
    }
    return said;
  }

  @Test
  void paperIsAboutWhatItsFrontSays() {
    Paper paper =
        paper(
            "Exercise and microglia in rats",
            "Rats with neuropathic pain; rats ran.",
            List.of("Microglia", "SCI"),
            Map.of(),
            List.of(
                new Section("Exercise after SNI", 1, "Fibromyalgia is not its matter."),
                new Section(
                    "Key Points", 1, "• Microglia matter.\n\n• Sciatic nerve injury too.")));
    assertThat(said(TAGGER.tag(paper).paper()))
        .containsExactly(
            "exercise<title:Exercise,heading:Exercise",
            "microglia<title:microglia,keyword:Microglia,key points:Microglia",
            "rat<title:rats,abstract:Rats,abstract:rats",
            "neuropathic-pain<abstract:neuropathic pain",
            "spinal-cord-injury<keyword:SCI",
            "spared-nerve-injury<heading:SNI",
            "sciatic-nerve-injury<key points:Sciatic nerve injury");
  }

  @Test
  void whatAPaperDefinesHoldsInItsOwnTextAndNotInTitlesOfReferences() {
    String sentence = "SNI activates microglia [1] and rats run after SCI [1, 2].";
    Paper paper = paperThatCites(sentence);
    PaperTags tags = TAGGER.tag(paper);
    assertThat(said(tags.paper())).contains("sciatic-nerve-injury<title:SNI,text:SNI");
    assertThat(said(tags.statements().getFirst()))
        .containsExactly(
            "sciatic-nerve-injury<sentence:SNI",
            "microglia<sentence:microglia",
            "rat<sentence:rats",
            "spinal-cord-injury<sentence:SCI");
    assertThat(said(tags.citations().getFirst().get(0)))
        .containsExactly("sciatic-nerve-injury<scope:SNI", "microglia<scope:microglia");
    assertThat(said(tagsOf("1", tags)))
        .containsExactly(
            "spared-nerve-injury<title:SNI",
            "rat<title:rats,scope:rats",
            "sciatic-nerve-injury<scope:SNI",
            "microglia<scope:microglia",
            "spinal-cord-injury<scope:SCI");
    assertThat(said(tagsOf("2", tags)))
        .containsExactly("rat<scope:rats", "spinal-cord-injury<scope:SCI");
    assertThat(tags.references().get("3")).isEmpty();
    assertThat(tags.references().keySet()).containsExactly("1", "2", "3");
  }

  private static List<Tag> tagsOf(String reference, PaperTags tags) {
    return tags.references().getOrDefault(reference, List.of());
  }

  private static Paper paperThatCites(String sentence) {
    Citation first = citation(sentence, "[1]", List.of("1"), new Span(0, 23));
    Citation second = citation(sentence, "[1, 2]", List.of("1", "2"), new Span(32, 51));
    return new Paper(
        new Paper.Source("p.txt", null, 0, "text"),
        "p",
        null,
        publication("On SNI"),
        Map.of(),
        "",
        List.of(),
        Map.of("SNI", "Sciatic nerve injury"),
        List.of(new Section("Results", 1, sentence)),
        List.of(
            new Reference("1", "1", "raw", publication("SNI in rats"), Map.of()),
            new Reference("2", "2", "raw", Publication.unknown(), Map.of()),
            new Reference("3", "3", "raw", publication("No such thing"), Map.of())),
        List.of(),
        List.of(new Statement(sentence, "", "", 0, List.of(first, second))),
        Cataloguing.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Citation citation(
      String sentence, String mark, List<String> references, Span... scope) {
    int start = sentence.indexOf(mark);
    return new Citation(new Span(start, start + mark.length()), List.of(scope), references, 1.0);
  }

  @Test
  void spansOfAScopeMakeNoPhraseTogether() {
    String sentence = "Spinal cord compression and nerve injury [1].";
    Citation citation = citation(sentence, "[1]", List.of("1"), new Span(0, 12), new Span(34, 40));
    Paper paper =
        new Paper(
            new Paper.Source("p.txt", null, 0, "text"),
            "p",
            null,
            publication("T"),
            Map.of(),
            "A.",
            List.of(),
            Map.of(),
            List.of(),
            List.of(new Reference("1", "1", "raw", Publication.unknown(), Map.of())),
            List.of(),
            List.of(new Statement(sentence, "", "", -1, List.of(citation))),
            Cataloguing.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(TAGGER.tag(paper).citations().getFirst().getFirst()).isEmpty();
  }

  @Test
  void runningTextDefinesToo() {
    Paper paper =
        paper("On SNI", "Sciatic nerve injury (SNI) was made.", List.of(), Map.of(), List.of());
    assertThat(said(TAGGER.tag(paper).paper()))
        .containsExactly(
            "sciatic-nerve-injury<title:SNI,abstract:Sciatic nerve injury,abstract:SNI");
  }

  @Test
  void damagedSeedIsTaggedOutOfItsWholeText() throws IOException {
    String text = Files.readString(Path.of("../seeds/004_6671456e8edebe77.txt"));
    Paper paper =
        paper(
            "Exercise in Management of Musculoskeletal Pain",
            "",
            List.of(),
            Map.of(),
            List.of(new Section("Introduction", null, text)));
    assertThat(said(TAGGER.tag(paper).paper()))
        .contains(
            "fibromyalgia<text:fioromyalgia",
            "beta-endorphin<text:(-endorphin,text:B-endorphin,text:3-endorphin");
  }

  @Test
  void paperWithNothingHasNoTags() {
    assertThat(TAGGER.tag(paper(null, "", List.of(), Map.of(), List.of())))
        .isEqualTo(new PaperTags(List.of(), Map.of(), List.of(), List.of()));
  }
}
