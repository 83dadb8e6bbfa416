package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceParserTest {

  private static final Map<String, String> ENTRIES = SeedOne.entries();

  private static Publication entry(String label) {
    return new ReferenceParser().parse(Objects.requireNonNull(ENTRIES.get(label))).publication();
  }

  private static Publication parse(String raw) {
    return new ReferenceParser().parse(raw).publication();
  }

  private static List<String> authors(Publication publication) {
    return publication.author().stream().map(Name::display).toList();
  }

  @Test
  void seedOneHas103EntriesOfWhich76HaveADoi() {
    assertThat(ENTRIES).hasSize(103);
    assertThat(ENTRIES.values().stream().filter(raw -> parse(raw).doi() != null)).hasSize(76);
  }

  @Test
  void everyEntryOfSeedOneHasTitleYearAndAuthor() {
    assertThat(ENTRIES.keySet())
        .allSatisfy(label -> {
          Publication reference = entry(label);
          assertThat(reference.title()).isNotNull().doesNotEndWith(".");
          assertThat(reference.issued()).isBetween(1999, 2020);
          assertThat(reference.author()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1,   Clinicoecon Outcomes Res,  2014, 6,   -,    483-96",
        "5,   Pain,                      2011, 152, 3,    S2-S15",
        "25,  PloS one,                  2015, 10,  7,    e0133191",
        "27,  Mol Pain,                  2016, 12,  -,    -",
        "42,  Neural Plast,              2016, 12,  -,    -",
        "46,  PAIN,                      2013, 154, 12,   2658-67",
        "51,  Int J Sport Stud Health,   2018, -,   -,    e67758",
        "52,  Arch Physiol Biochem,      2018, -,   -,    1-8",
        "58,  J Pain,                    2018, 19,  6,    571-88",
        "62,  Biomed Res Int,            2017, 14,  -,    -",
        "67,  Eur J Pain,                2009, 13,  6,    582-7",
        "76,  Cancer Nurs,               2020, -,   -,    -",
        "77,  Am J Phys Med Rehabil,     2018, 97,  5,    364-9",
        "81,  Front Neurosci,            2016, 10,  -,    -",
        "83,  Shock,                     1999, 11,  1,    1-12",
        "86,  Pain,                      2001, 92,  1-2,  91-100",
        "88,  Nat Neurosci,              2010, 13,  9,    1113-U111"
      })
  void locatesAnEntryInItsJournal(
      String label, String journal, int year, String volume, String issue, String page) {
    Publication reference = entry(label);
    assertThat(reference.containerTitle()).isEqualTo(journal);
    assertThat(reference.issued()).isEqualTo(year);
    assertThat(reference.volume()).isEqualTo(volume);
    assertThat(reference.issue()).isEqualTo(issue);
    assertThat(reference.page()).isEqualTo(page);
    assertThat(reference.type()).isEqualTo("article-journal");
  }

  @Test
  void aCorporateAuthorIsALiteralAndNeedsNoJournal() {
    Publication guideline = entry("12");
    assertThat(guideline.author()).containsExactly(Name.literal("(UK) CfCPaN"));
    assertThat(guideline.containerTitle()).isNull();
    assertThat(guideline.issued()).isEqualTo(2013);
    assertThat(guideline.title()).startsWith("Neuropathic Pain: The").endsWith("Settings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 | 3 | Gereau          | RW  | IV",
        "48 | 2 | Stubbs          | EB  | Jr",
        "23 | 0 | Kim             | Y-J |",
        "31 | 4 | Chen            | Y-W |",
        "90 | 0 | de Novellis     | V   |",
        "83 | 0 | De Maio         | A   |",
        "64 | 3 | Van der Esch    | M   |",
        "71 | 1 | D'silva         | LJ  |",
        "24 | 0 | López-Álvarez   | VM  |",
        "5  | 0 | Woolf           | CJ  |"
      })
  void readsANameInItsParts(
      String label, int position, String family, String given, String suffix) {
    assertThat(entry(label).author().get(position))
        .isEqualTo(new Name.Personal(family, given, suffix));
  }

  @Test
  void aListCutByEtAlSaysSo() {
    assertThat(entry("29").etAl()).isTrue();
    assertThat(entry("79").etAl()).isFalse();
    assertThat(authors(entry("29"))).hasSize(6).last().isEqualTo("Narita H");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 | Swimming exercise induced reversed expression of miR-96 and its target gene NaV1.3 in diabetic peripheral neuropathy in rats",
        "58 | Inflammatory and neuropathic pain from bench to bedside: What went wrong?",
        "59 | CDC Guideline for Prescribing Opioids for Chronic Pain - United States, 2016",
        "67 | Prevalence and risk factors of neuropathic pain in survivors of myocardial infarction with pre-diabetes and diabetes. The KORA Myocardial Infarction Registry",
        "77 | Does a rehabilitation program of aerobic and progressive resisted exercises influence HIV-induced distal neuropathic pain?",
        "83 | Heat shock proteins: Facts, thoughts, and dreams",
        "2  | Neuropathic pain"
      })
  void keepsATitleWhole(String label, String title) {
    assertThat(entry(label).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "4,  10.1016/s0140-6736(99)01307-0",
    "83, 10.1097/00024382-199901000-00001",
    "1,  10.2147/ceor.s63323"
  })
  void aDoiLosesResolverCaseAndFinalStop(String label, String doi) {
    assertThat(entry(label).doi()).isEqualTo(doi);
  }

  @Test
  void confidenceNamesEveryFieldThatWasFound() {
    Map<String, Double> confidence =
        new ReferenceParser().parse(Objects.requireNonNull(ENTRIES.get("1"))).confidence();
    assertThat(confidence)
        .containsOnlyKeys(
            "title", "author", "issued", "container-title", "volume", "page", "DOI", "type");
    assertThat(confidence.values()).allSatisfy(sure -> assertThat(sure).isBetween(0.5, 1.0));
  }
}
