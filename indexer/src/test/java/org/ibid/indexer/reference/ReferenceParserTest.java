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
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ito, K., & Berg, L. M. (2012). Running in old age. Journal of Motion, 12(3), 45–67. https://doi.org/10.1000/XYZ.1",
        "Ito K, Berg LM. Running in old age. J Motion. 2012;12(3):45–67. doi: 10.1000/xyz.1.",
        "Ito K, Berg LM (2012) Running in old age. J Motion 12(3):45–67. https://doi.org/10.1000/xyz.1",
        "K. Ito and L. M. Berg, “Running in old age,” J. Motion, vol. 12, no. 3, pp. 45–67, Mar. 2012, doi: 10.1000/xyz.1.",
        "Ito, K. & Berg, L. M. Running in old age. J. Motion 12, 45–67 (2012). https://doi.org/10.1000/xyz.1",
        "Ito, K., and L. M. Berg. 2012. “Running in old age.” Journal of Motion 12 (3): 45–67. https://doi.org/10.1000/xyz.1.",
        "Ito, K.; Berg, L.M. Running in old age. J. Motion 2012, 12, 45–67. https://doi.org/10.1000/xyz.1",
        "Ito, K. and Berg, L. M. (2012) ‘Running in old age’, Journal of Motion, 12(3), pp. 45–67. doi: 10.1000/xyz.1."
      })
  void readsOneArticleInTheStylesOfTheField(String raw) {
    Publication article = parse(raw);
    assertThat(article.title()).isEqualTo("Running in old age");
    assertThat(article.author())
        .extracting(n -> ((Name.Personal) n).family())
        .containsExactly("Ito", "Berg");
    assertThat(article.issued()).isEqualTo(2012);
    assertThat(article.containerTitle()).containsPattern("^J(\\.|ournal of)? Motion$");
    assertThat(article.volume()).isEqualTo("12");
    assertThat(article.page()).isEqualTo("45-67");
    assertThat(article.doi()).isEqualTo("10.1000/xyz.1");
  }

  @Test
  void readsAChapterWithItsBook() {
    Publication chapter =
        parse(
            "Ito K, Berg LM. Glia at rest. In: Moss A, editor. The quiet brain. 2nd ed. London: Academic Press; 2005. p. 85–112.");
    assertThat(chapter.type()).isEqualTo("chapter");
    assertThat(chapter.title()).isEqualTo("Glia at rest");
    assertThat(chapter.containerTitle()).isEqualTo("The quiet brain");
    assertThat(chapter.editor()).containsExactly(Name.of("Moss", "A"));
    assertThat(chapter.publisher()).isEqualTo("Academic Press");
    assertThat(chapter.publisherPlace()).isEqualTo("London");
    assertThat(chapter.page()).isEqualTo("85-112");
    assertThat(chapter.issued()).isEqualTo(2005);
  }

  @Test
  void readsABookAndItsEdition() {
    Publication book = parse("Moss A. The quiet brain. 3rd ed. New York: Wiley; 2011.");
    assertThat(book.type()).isEqualTo("book");
    assertThat(book.title()).isEqualTo("The quiet brain");
    assertThat(book.edition()).isEqualTo("3");
    assertThat(book.publisher()).isEqualTo("Wiley");
    assertThat(book.issued()).isEqualTo(2011);
  }

  @Test
  void anUnlabelledNumberIsNoPmid() {
    assertThat(parse("Ito K. Glia. J Motion 2001;3:1–9. 12345678").pmid()).isNull();
    assertThat(parse("Ito K. Glia. J Motion 2001;3:1–9. PMID: 12345678").pmid())
        .isEqualTo("12345678");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "(",
        "2010",
        "Ito K",
        "((((",
        "“",
        "10.1000/",
        "In: ",
        "et al",
        "A. B. C."
      })
  void neverThrows(String raw) {
    assertThat(new ReferenceParser().parse(raw)).isNotNull();
  }

  @Test
  void hostileEntriesAreReadInTime() {
    long start = System.nanoTime();
    for (String part :
        new String[] {
          "(", "A. ", "A, ", "1-", "10.1000/)", "doi:", "In: ", "and ", "Ito K, ", "“"
        }) {
      assertThat(parse(part.repeat(100_000 / part.length()))).isNotNull();
    }
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(5);
  }
}
