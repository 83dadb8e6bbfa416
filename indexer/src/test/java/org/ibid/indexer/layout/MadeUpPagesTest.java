package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.junit.jupiter.api.Test;

class MadeUpPagesTest {

  @Test
  void aggregatorPageGivesAuthorsJournalAndYearWhereItPrintsThem() {
    Outline outline = Pages.madeUp("aggregator");
    Publication paper = outline.publication();
    assertThat(paper.title())
        .isEqualTo("Resistance bands versus walking for knee osteoarthritis: a randomised trial");
    assertThat(Pages.authors(outline))
        .containsExactly("Costa Maria T", "de Vries Jan", "Chen Li-Wei", "Stone Robert H");
    assertThat(paper.containerTitle()).isEqualTo("Archives of Rehabilitation Medicine");
    assertThat(paper.issued()).isEqualTo(2019);
    assertThat(paper.genre()).isNull();
    assertThat(outline.abstractText().split("\n\n")).hasSize(4);
    assertThat(outline.related())
        .extracting(Publication::title)
        .containsExactly(
            "Strength Training After Stroke: What Do We Know?", "Walking and the Older Knee");
  }

  @Test
  void publisherPageWithItsWholeHeadAndFootIsRead() {
    Outline outline = Pages.madeUp("publisher");
    Publication paper = outline.publication();
    assertThat(paper.title()).isEqualTo("Swimming and Cold Allodynia: A Scoping Review");
    assertThat(Pages.authors(outline)).containsExactly("Lindqvist Anna K.", "Gómez-Ruiz Pedro");
    assertThat(
            List.of(
                paper.genre(), paper.containerTitle(), paper.volume(), paper.page(), paper.doi()))
        .containsExactly("review", "Sports Med - Open", "8", "14", "10.1186/s40798-022-00400-1");
    assertThat(paper.issued()).isEqualTo(2022);
    assertThat(outline.keyword()).containsExactly("Neuropathic pain", "Swimming", "Cold allodynia");
    assertThat(outline.abbreviations()).containsOnlyKeys("CCI", "SNL");
    assertThat(outline.entries())
        .extracting(ListEntry::label)
        .containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void structuredAbstractWithLabelsOnTheirOwnLinesIsNotTakenForSections() {
    Outline outline = Pages.madeUp("publisher");
    assertThat(outline.abstractText().split("\n\n"))
        .hasSize(4)
        .startsWith(
            "Background: Cold allodynia is common after nerve injury, and few treatments help.");
    assertThat(Pages.headings(outline))
        .startsWith(
            "Background",
            "Methods",
            "Search Strategy",
            "Eligibility",
            "Results",
            "Discussion",
            "Data Availability")
        .doesNotContain("Author information", "Corresponding author", "Profiles");
    assertThat(outline.sections().get(1).text()).as("a heading that only holds others").isEmpty();
    assertThat(Pages.content(outline))
        .doesNotContain("Flow of studies", "Similar content", "Characteristics of");
  }

  @Test
  void smallJournalsPageIsReadThoughItsTitleIsFollowedByAuthorsAtOnce() {
    Outline outline = Pages.madeUp("small-journal");
    Publication paper = outline.publication();
    assertThat(paper.title()).startsWith("Sleep Loss And").endsWith("Recreational Runners");
    assertThat(Pages.authors(outline)).containsExactly("Silva Ana", "Costa Joana", "Sousa Rui");
    assertThat(
            List.of(
                paper.containerTitle(), paper.volume(), paper.issue(), paper.page(), paper.issn()))
        .containsExactly("International Journal of Sleep and Pain", "4", "2", "55-63", "2999-1234");
    assertThat(paper.doi()).isNull();
    assertThat(outline.abstractText().split("\n\n")).hasSize(4);
    assertThat(outline.keyword()).hasSize(4);
    assertThat(Pages.content(outline))
        .doesNotContain("Neuralgia", "Physiotherapy", "Editorial Board");
  }

  @Test
  void chineseRecordsNamesAreSplitAndItsJournalKept() {
    Outline outline = Pages.madeUp("record-chinese");
    Publication paper = outline.publication();
    assertThat(Pages.authors(outline)).containsExactly("张 伟", "李 娜");
    assertThat(List.of(paper.containerTitle(), paper.volume(), paper.issue(), paper.page()))
        .containsExactly("中国疼痛医学杂志", "27", "8", "601-607");
    assertThat(paper.issued()).isEqualTo(2021);
    assertThat(outline.keyword()).containsExactly("运动", "疼痛", "中枢敏化", "内源性阿片");
    assertThat(outline.related())
        .hasSize(2)
        .extracting(Publication::containerTitle)
        .containsExactly("中国康复医学杂志", "Journal of Pain Research");
    assertThat(outline.related().getFirst().author()).hasSize(2);
  }

  @Test
  void englishRecordIsReadByItsLabels() {
    Outline outline = Pages.madeUp("record-english");
    Publication paper = outline.publication();
    assertThat(Pages.authors(outline)).containsExactly("Kang Min-Ho", "Park Soo-Jin");
    assertThat(List.of(paper.containerTitle(), paper.volume(), paper.issue(), paper.doi()))
        .containsExactly("Journal of Neuroinflammation", "17", "3", "10.1186/s12974-020-01700-7");
    assertThat(paper.page()).as("Pages: 12 counts them").isNull();
    assertThat(outline.keyword())
        .containsExactly("treadmill", "microglia", "nerve injury", "MICE", "PAIN");
    assertThat(outline.related())
        .extracting(Publication::containerTitle)
        .containsExactly("Glia", "Pain");
  }

  @Test
  void pubmedPageGivesIdentifiersAndSimilarArticles() {
    Outline outline = Pages.madeUp("pubmed");
    Publication paper = outline.publication();
    assertThat(
            List.of(
                paper.genre(), paper.containerTitle(), paper.pmid(), paper.pmcid(), paper.doi()))
        .containsExactly("review", "Pain Manag", "29812345", "PMC6012345", "10.2217/pmt-2018-0004");
    assertThat(Pages.authors(outline))
        .containsExactly("Meyer Laura B", "van der Berg Tom", "Sato Keiko");
    assertThat(outline.related())
        .extracting(Publication::title)
        .containsExactly(
            "Tai chi for chronic pain", "Yoga in older people", "Something that cites it");
    assertThat(outline.related()).extracting(Publication::pmid).startsWith("27000001", "26000002");
    assertThat(outline.related().getFirst().author()).hasSize(2);
    assertThat(Pages.headings(outline)).containsExactly("Conflict of interest statement");
  }

  @Test
  void numberedHeadingsShowTheirLevelAndListItemsAreNone() {
    Outline outline = Pages.madeUp("numbered-headings");
    assertThat(
            outline.sections().stream()
                .filter(s -> s.level() != null)
                .map(s -> s.level() + " " + s.heading()))
        .containsExactly(
            "1 Introduction",
            "1 Materials and Methods",
            "2 Participants",
            "2 Training",
            "1 Results",
            "1 Discussion",
            "2 Limitations");
    assertThat(outline.sections().get(3).text()).contains("1. It is short.");
    assertThat(Pages.authors(outline))
        .containsExactly("Novak Eva", "Svoboda Petr", "Dvořáková Jana");
    assertThat(outline.publication().containerTitle()).isEqualTo("Frontiers in Movement Science");
    assertThat(outline.abstractText()).startsWith("Vibration is used");
    assertThat(outline.entries()).hasSize(3).allMatch(e -> e.label() == null);
  }

  @Test
  void scannedChapterJoinsWrappedLinesAndKeepsPointsApart() {
    Outline outline = Pages.madeUp("ocr-chapter");
    assertThat(outline.publication().title())
        .isEqualTo("HEAT AND COLD IN THE TREATMENT OF LOW BACK PAIN");
    assertThat(Pages.headings(outline))
        .containsExactly("Overview", "Superficial Heat", "Cold", "Summary of Evidence");
    assertThat(outline.sections())
        .extracting(Section::text)
        .anyMatch(text ->
            text.startsWith(
                "Hot packs raise the temperature of the skin by some ten degrees, but that of the muscle by one only.\n\n"));
    assertThat(outline.dropped())
        .anyMatch(d -> d.text().equals("42") && d.why().equals("page number"));
  }

  @Test
  void textWithoutHeadingsIsOneSectionWithoutOne() {
    Outline outline = Pages.madeUp("plain");
    assertThat(outline.publication().title()).isEqualTo("Notes on walking");
    assertThat(outline.sections())
        .containsExactly(
            new Section(
                "",
                null,
                "Walking is good for you. It has been said often, and trials have shown it for pain in the back and in the knee.\n\n"
                    + "It is not known how far one should walk."));
    assertThat(outline.abstractText()).isEmpty();
  }
}
