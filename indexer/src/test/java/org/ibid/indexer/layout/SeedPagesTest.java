package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;

class SeedPagesTest {

  @Test
  void aggregatorPageHasTitleGenreAndAbstractAndNothingGuessed() {
    Outline outline = Pages.seed("000");
    Publication paper = outline.publication();
    assertThat(paper.title())
        .isEqualTo(
            "Exercise-induced hypoalgesia: potential mechanisms in animal models of neuropathic pain");
    assertThat(paper.type()).isEqualTo("article-journal");
    assertThat(paper.genre()).isEqualTo("review");
    assertThat(paper.author()).isEmpty();
    assertThat(paper.issued()).isNull();
    assertThat(paper.containerTitle()).isNull();
    assertThat(outline.abstractText())
        .startsWith("Physical exercise, such as")
        .doesNotContain("\n");
    assertThat(outline.entries()).isEmpty();
    assertThat(outline.sections()).isEmpty();
  }

  @Test
  void relatedResourceIsARecordBesideThePaper() {
    Outline outline = Pages.seed("000");
    assertThat(outline.related())
        .singleElement()
        .satisfies(record -> {
          assertThat(record.title()).isEqualTo("Managing Alcohol Withdrawal Syndrome");
          assertThat(record.containerTitle()).isEqualTo("Annals of Emergency Medicine");
          assertThat(record.issued()).isEqualTo(2024);
        });
    assertThat(Pages.content(outline))
        .doesNotContain("Alcohol", "privacy", "institutional", "2024");
  }

  @Test
  void publisherPageHasItsFrontMatterOutOfTheLineThatCitesIt() {
    Publication paper = Pages.seed("001").publication();
    assertThat(Pages.authors(Pages.seed("001"))).containsExactly("Leitzelar B.N.", "Koltyn K.F.");
    assertThat(paper.title())
        .isEqualTo(
            "Exercise and Neuropathic Pain: A General Overview of Preclinical and Clinical Research");
    assertThat(paper.containerTitle()).isEqualTo("Sports Med - Open");
    assertThat(List.of(paper.volume(), paper.page(), paper.doi()))
        .containsExactly("7", "21", "10.1186/s40798-021-00307-9");
    assertThat(paper.issue()).isNull();
    assertThat(paper.issued()).isEqualTo(2021);
    assertThat(paper.type()).isEqualTo("article-journal");
  }

  @Test
  void publisherPageHasItsHeadedSectionsInOrder() {
    Outline outline = Pages.seed("001");
    assertThat(Pages.headings(outline))
        .containsExactly(
            "Key Points",
            "Background",
            "Methodological Approach",
            "Preclinical Evidence",
            "Clinical Evidence",
            "Observational Evidence",
            "Exercise Training and Neuropathic Pain in Adults",
            "DPN",
            "Single-Arm Studies",
            "Multiple Group Studies",
            "Clinical Considerations and Limitations",
            "Other Neuropathies: CIPN and HIV-Related Distal Symmetric Polyneuropathy",
            "CIPN",
            "HIV-Related Distal Symmetric Polyneuropathy",
            "Clinical Considerations and Limitations",
            "Summary",
            "Mechanisms",
            "Microglia",
            "Inflammation",
            "Heat Shock Protein 72",
            "Neurotrophins",
            "Neurotransmitters (Dopamine, Epinephrine, Gamma-aminobutyric Acid, Serotonin)",
            "Endogenous Opioids",
            "Endocannabinoids",
            "Conclusions",
            "Availability of Data and Materials",
            "Acknowledgements",
            "Funding",
            "Contributions",
            "Ethics declarations",
            "Ethics Approval and Consent to Participate",
            "Consent for Publication",
            "Competing Interests");
    assertThat(outline.sections()).allSatisfy(section -> assertThat(section.level()).isNull());
    assertThat(outline.sections().getFirst().text().split("\n\n"))
        .hasSize(3)
        .allMatch(p -> !p.startsWith("•"));
    assertThat(outline.sections().get(3).text()).doesNotContain("Table 1 Summary");
    assertThat(outline.sections().get(24).text()).contains("to the clinical realm");
  }

  @Test
  void publisherPageHas103EntriesWithoutLinkRows() {
    Outline outline = Pages.seed("001");
    assertThat(outline.entries())
        .extracting(ListEntry::label)
        .isEqualTo(IntStream.rangeClosed(1, 103).mapToObj(String::valueOf).toList());
    assertThat(outline.entries()).filteredOn(e -> e.identifiers().containsKey("DOI")).hasSize(76);
    assertThat(outline.entries())
        .extracting(ListEntry::raw)
        .allMatch(raw ->
            !raw.contains("Google Scholar") && !raw.contains("\u00A0") && !raw.contains("\n"));
    assertThat(outline.entries().get(101).raw())
        .startsWith("Niphakis MJ")
        .endsWith("https://doi.org/10.1021/cn400116z.");
    assertThat(Pages.content(outline))
        .doesNotContain("Download references", "Reprints", "PubMed Central");
  }

  @Test
  void publisherPageDefinesTwelveAbbreviationsAndHasNoKeywords() {
    Outline outline = Pages.seed("001");
    assertThat(outline.abbreviations())
        .hasSize(12)
        .containsEntry("SNI", "Sciatic nerve injury")
        .containsEntry("VO2", "Oxygen uptake")
        .containsEntry("HRpeak", "Peak heart rate");
    assertThat(outline.keyword()).isEmpty();
  }

  @Test
  void smallJournalsPageHasItsAuthorsWithoutAffiliationLetters() {
    Outline outline = Pages.seed("002");
    Publication paper = outline.publication();
    assertThat(Pages.authors(outline))
        .containsExactly("Li Gen", "Lin Xuewan", "Wang Zheng", "Wang Songtao");
    assertThat(paper.title())
        .startsWith("Exercise-Induced Hypoalgesia: Mechanisms")
        .endsWith("Pain Management");
    assertThat(
            List.of(
                paper.containerTitle(), paper.volume(), paper.issue(), paper.page(), paper.issn()))
        .containsExactly("Journal of Pain", "15", "1", "1-11", "2996-1793");
    assertThat(paper.issued()).isEqualTo(2026);
  }

  @Test
  void smallJournalsOwnDoiAndYearAreNotThePapers() {
    Outline outline = Pages.seed("002");
    assertThat(outline.publication().doi()).isNull();
    assertThat(outline.warnings())
        .anyMatch(w -> w.contains("10.52338/jop"))
        .anyMatch(w -> w.contains("2025"));
    assertThat(Pages.content(outline))
        .doesNotContain("Euthanasia", "BENEFITS", "High Visibility", "Acceptance");
  }

  @Test
  void smallJournalsAbstractHasFivePartsAndFiveKeywords() {
    Outline outline = Pages.seed("002");
    assertThat(outline.abstractText().split("\n\n"))
        .extracting(part -> part.substring(0, part.indexOf(':')))
        .containsExactly("Background", "Methods", "Results", "Conclusion", "Perspective");
    assertThat(outline.keyword())
        .containsExactly(
            "Exercise-induced hypoalgesia",
            "Chronic pain",
            "Pain modulation",
            "Descending pain modulation",
            "Exercise prescription");
    assertThat(outline.sections()).isEmpty();
  }

  @Test
  void databaseRecordIsReadByItsLabels() {
    Outline outline = Pages.seed("003");
    Publication paper = outline.publication();
    assertThat(paper.title()).startsWith("Exercise-induced neuroplasticity: a new perspective");
    assertThat(Pages.authors(outline)).containsExactly("Zou Jianpeng", "Hao Shijie");
    assertThat(paper.containerTitle()).isEqualTo("Frontiers in Molecular Neuroscience");
    assertThat(outline.asPrinted())
        .containsEntry("container-title", "FRONTIERS IN MOLECULAR NEUROSCIENCE");
    assertThat(paper.issued()).isEqualTo(2024);
    assertThat(paper.volume()).isEqualTo("17");
    assertThat(paper.page()).isNull();
    assertThat(paper.doi()).isEqualTo("10.3389/fnmol.2024.1407445");
    assertThat(outline.keyword()).hasSize(12).contains("CORTEX");
    assertThat(outline.abstractText()).startsWith("Chronic low back pain patients");
    assertThat(Pages.content(outline)).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void databaseRecordsTenRelatedRecordsAreParsed() {
    Outline outline = Pages.seed("003");
    assertThat(outline.entries()).isEmpty();
    assertThat(outline.related())
        .hasSize(10)
        .allSatisfy(r -> {
          assertThat(r.author()).isNotEmpty();
          assertThat(r.containerTitle()).isNotBlank();
          assertThat(r.issued()).isBetween(2008, 2025);
          assertThat(r.volume()).isNotNull();
        });
    Publication first = outline.related().getFirst();
    assertThat(first.containerTitle())
        .isEqualTo("Journal of Back and Musculoskeletal Rehabilitation");
    assertThat(List.of(first.volume(), first.issue(), first.page()))
        .containsExactly("36", "3", "525-526");
    assertThat(first.author()).hasSize(4);
    assertThat(outline.related().get(9).page()).isNull();
  }

  @Test
  void scannedChapterHasFiveSectionsOfPoints() {
    Outline outline = Pages.seed("004");
    Publication paper = outline.publication();
    assertThat(paper.title()).isEqualTo("Exercise in Management of Musculoskeletal Pain");
    assertThat(paper.toBuilder().title(null).build()).isEqualTo(Publication.unknown());
    assertThat(outline.sections())
        .extracting(s -> s.heading() + " " + s.text().split("\n\n").length)
        .containsExactly(
            "Introduction 1",
            "Exercise-Induced Hypoalgesia in Young, Healthy Adults 5",
            "Benefits of Exercise in Musculoskeletal Pain 7",
            "Opioid Mechanisms 2",
            "Non-Opioid Mechanisms 3");
    assertThat(Pages.content(outline))
        .contains(
            "fioromyalgia", "plasma (-endorphin levels", "motor cortex and descending inhibition.")
        .doesNotContain("»");
    assertThat(outline.abstractText()).isEmpty();
  }

  @Test
  void whatIsInNoFieldIsDroppedWithAReason() {
    assertThat(Pages.seed("001").dropped())
        .contains(
            new Dropped("Skip to main content", "site chrome"),
            new Dropped("Download references", "site chrome"),
            new Dropped("Keywords", "label"))
        .anyMatch(d -> d.why().equals("table caption") && d.text().startsWith("Table 2"))
        .anyMatch(d -> d.why().equals("link row") && d.text().startsWith("Article"))
        .anyMatch(d -> d.why().equals("licence") && d.text().startsWith("Open Access"));
  }
}
