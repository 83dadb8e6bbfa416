package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One made-up reference for each way of printing that publishers have. */
class ReferenceStylesTest {

  private static Publication parse(String raw) {
    return new ReferenceParser().parse(raw).publication();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String first(Publication work) {
    Name name = work.author().getFirst();
    return name instanceof Name.Personal person ? person.family() : name.display();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // medical, with and without stops
        "Orr P, Vale S. Warm sand and small crabs. J Shore Biol. 2014;6(2):48–56. # Orr # 2014 # Warm sand and small crabs # J Shore Biol # 6 # 2 # 48-56",
        "Orr P., Vale S. Warm sand and small crabs. J. Shore Biol. 2014;6:48–56. # Orr # 2014 # Warm sand and small crabs # J. Shore Biol # 6 # - # 48-56",
        "Orr P, Vale S: Warm sand and small crabs. J Shore Biol 6:48-56, 2014. # Orr # 2014 # Warm sand and small crabs # J Shore Biol # 6 # - # 48-56",
        // name and year
        "Orr P, Vale S (2014) Warm sand and small crabs. Shore Biol Ser 6:48–56. # Orr # 2014 # Warm sand and small crabs # Shore Biol Ser # 6 # - # 48-56",
        "Orr P, Vale S. 2014. Warm sand and small crabs. Shore Biology 6:e48 # Orr # 2014 # Warm sand and small crabs # Shore Biology # 6 # - # e48",
        "Orr, P., & Vale, S. (2014). Warm sand and small crabs. Shore Biology, 6(2), 48–56. # Orr # 2014 # Warm sand and small crabs # Shore Biology # 6 # 2 # 48-56",
        "Orr, P., Vale, S., 2014. Warm sand and small crabs. Shore Biol. 6, 48–56. # Orr # 2014 # Warm sand and small crabs # Shore Biol # 6 # - # 48-56",
        // engineering, chemistry, open access
        "P. Orr and S. Vale, “Warm sand and small crabs,” Shore Biol., vol. 6, no. 2, pp. 48–56, 2014. # Orr # 2014 # Warm sand and small crabs # Shore Biol # 6 # 2 # 48-56",
        "Orr, P.; Vale, S. Warm sand and small crabs. Shore Biol. 2014, 6, 48–56. # Orr # 2014 # Warm sand and small crabs # Shore Biol # 6 # - # 48-56",
        "P. Orr, S. Vale, Warm sand and small crabs, Shore Biol. 6 (2014) 48–56. # Orr # 2014 # Warm sand and small crabs # Shore Biol # 6 # - # 48-56",
        "Orr, P. & Vale, S. Warm sand and small crabs. Shore Biol. 6, 48–56 (2014). # Orr # 2014 # Warm sand and small crabs # Shore Biol # 6 # - # 48-56",
        // issues as printed, volumes without leading zeros
        "Orr P. Warm sand. Shore Biol. 2014;6(7–8):48–56. # Orr # 2014 # Warm sand # Shore Biol # 6 # 7–8 # 48-56",
        "Orr P. Warm sand. Shore Biol. 2014;06(Suppl. 1):S4–S9. # Orr # 2014 # Warm sand # Shore Biol # 6 # Suppl. 1 # S4-S9",
        // titles of two sentences, and abbreviations of one word
        "Orr P. Warm sand in summer. The Lagoon Crab Survey. Shore Biol. 2014;6:48. # Orr # 2014 # Warm sand in summer. The Lagoon Crab Survey # Shore Biol # 6 # - # 48",
        "Orr P. Warm sand: does it matter? Littor. Notes. 2014;6. # Orr # 2014 # Warm sand: does it matter? # Littor. Notes # 6 # - # -",
        // no date, no locator
        "Orr P. n.d. Warm sand. Available at https://example.org/sand (accessed 3 May 2019) # Orr # - # Warm sand # - # - # - # -"
      })
  void readsAnArticle(
      String raw,
      String author,
      String year,
      String title,
      String journal,
      String volume,
      String issue,
      String page) {
    Publication work = parse(raw);
    assertThat(first(work)).isEqualTo(author);
    assertThat(text(work.issued())).isEqualTo(year);
    assertThat(work.title()).isEqualTo(title);
    assertThat(text(work.containerTitle())).isEqualTo(journal);
    assertThat(text(work.volume())).isEqualTo(volume);
    assertThat(text(work.issue())).isEqualTo(issue);
    assertThat(text(work.page())).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moss A. The tidal year. 3rd ed. Leeds: Pier Press; 2011. # book # The tidal year # 3 # Pier Press # Leeds # 2011",
        "Moss A (2011) The tidal year, 3rd edn. Harrow Grange, Leeds # book # The tidal year # 3 # Harrow Grange # Leeds # 2011",
        "Moss A. The Tidal Year. Pier Books; Leeds, UK: 2011. # book # The Tidal Year # - # Pier Books # Leeds, UK # 2011",
        "Moss A: The tidal year, ed 2, Boston, 1994, Pier Medical. # book # The tidal year # 2 # Pier Medical # Boston # 1994",
        "Moss A (2011) The tidal year. PhD thesis, University of the Bay # thesis # The tidal year # - # University of the Bay # - # 2011",
        "Moss, A. (2011). The tidal year [Doctoral dissertation, University of the Bay]. # thesis # The tidal year # - # University of the Bay # - # 2011",
        "Tidal Standards Office. Depth of moorings. ISO 28311. 2017. # report # Depth of moorings # - # - # - # 2017"
      })
  void readsAWholeWork(
      String raw,
      String type,
      String title,
      String edition,
      String publisher,
      String place,
      String year) {
    Publication work = parse(raw);
    assertThat(work.type()).isEqualTo(type);
    assertThat(work.title()).isEqualTo(title);
    assertThat(text(work.edition())).isEqualTo(edition);
    assertThat(text(work.publisher())).isEqualTo(publisher);
    assertThat(text(work.publisherPlace())).isEqualTo(place);
    assertThat(text(work.issued())).isEqualTo(year);
    assertThat(work.containerTitle()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moss A (2013) Crabs at night. In: Dahl S, Mott K (eds) Life of the shore. Pier Press, Aarhus, pp 101–126 # Dahl, Mott # Life of the shore # Pier Press # Aarhus # 101-126 # - # 2013",
        "Moss A. 2013. Crabs at night. In: Dahl S, Mott K, eds. Life of the shore. Aarhus: Pier Press, 101–126 # Dahl, Mott # Life of the shore # Pier Press # Aarhus # 101-126 # - # 2013",
        "Moss A.F. Crabs at night. In: Dahl S.M., editor. Life of the Shore. Volume 2. Pier; Newburgh, UK: 2013. pp. 101–126. # Dahl # Life of the Shore # Pier # Newburgh, UK # 101-126 # 2 # 2013",
        "Moss AF: Crabs at night. In Dahl S, ed: Life of the shore, ed 2, Boston, 1994, Pier Medical. # Dahl # Life of the shore # Pier Medical # Boston # - # - # 1994"
      })
  void readsAChapter(
      String raw,
      String editors,
      String book,
      String publisher,
      String place,
      String page,
      String volume,
      String year) {
    Publication work = parse(raw);
    assertThat(work.type()).isEqualTo("chapter");
    assertThat(work.title()).isEqualTo("Crabs at night");
    assertThat(
            work.editor().stream()
                .map(name -> ((Name.Personal) name).family())
                .collect(Collectors.joining(", ")))
        .isEqualTo(editors);
    assertThat(work.containerTitle()).isEqualTo(book);
    assertThat(text(work.publisher())).isEqualTo(publisher);
    assertThat(text(work.publisherPlace())).isEqualTo(place);
    assertThat(text(work.page())).isEqualTo(page);
    assertThat(text(work.volume())).isEqualTo(volume);
    assertThat(text(work.issued())).isEqualTo(year);
  }
}
