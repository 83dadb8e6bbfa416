package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;

class RelatedRecordsTest {

  private static List<Publication> read(String list) {
    return RelatedRecords.read(Line.of(list), new DroppedText());
  }

  @Test
  void yearMayStandBeforeTheJournal() {
    Publication record =
        read("• Bark as food\n\n  2022, Journal of Bark\n\n  Show abstract").getFirst();
    assertThat(record.title()).isEqualTo("Bark as food");
    assertThat(record.containerTitle()).isEqualTo("Journal of Bark");
    assertThat(record.issued()).isEqualTo(2022);
  }

  @Test
  void chineseRecordInOneLineHasItsAuthors() {
    Publication record = read("1. 散步与睡眠. 王小明，李兰. 睡眠通讯，2018，27(4)：60-64.\n\n版权所有").getFirst();
    assertThat(record.title()).isEqualTo("散步与睡眠");
    assertThat(record.author()).containsExactly(Name.of("王", "小明"), Name.of("李", "兰"));
    assertThat(record.containerTitle()).isEqualTo("睡眠通讯");
    assertThat(record.page()).isEqualTo("60-64");
  }

  @Test
  void kindAndDateWithoutAJournalEndARecord() {
    List<Publication> records =
        read("Goats on cliffs\n\nArticle Open access 24 March 2021\n\nBark\n\nArticle 3 May 2019");
    assertThat(records).extracting(Publication::title).containsExactly("Goats on cliffs", "Bark");
    assertThat(records).extracting(Publication::issued).containsExactly(2021, 2019);
    assertThat(records).extracting(Publication::containerTitle).containsOnlyNulls();
  }

  @Test
  void bulletsDeeperInARecordAreItsAuthors() {
    List<Publication> records =
        read(
            "  • Goats of small islands\n\n      • Ama Mensah\n\n      • Lars Olsen\n\n    Goat Notes (2024)");
    assertThat(records).hasSize(1);
    assertThat(records.getFirst().author())
        .containsExactly(Name.of("Mensah", "Ama"), Name.of("Olsen", "Lars"));
  }

  @Test
  void databaseSaysBehindTheNumberThatARecordIsAReview() {
    assertThat(
            read("• Bark as food.\n\n  Lind R. Herd Rep. 2015 Feb;35(2):101-12. PMID: 98000701 Review.")
                .getFirst()
                .genre())
        .isEqualTo("review");
  }
}
