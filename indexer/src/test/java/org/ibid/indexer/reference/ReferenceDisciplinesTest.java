package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What physics, chemistry, engineering, history and East Asian journals print in their own way. */
class ReferenceDisciplinesTest {

  private static Publication parse(String raw) {
    return new ReferenceParser().parse(raw).publication();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String authors(Publication work) {
    return work.author().isEmpty()
        ? "-"
        : work.author().stream().map(Name::display).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "P. Orr, S. Vale, Tidal Res. Lett. 56, 746 (1986). # - # Tidal Res. Lett",
        "P. ORR et S. VALE. Can. J. Sand. 61, 584 (1983); # - # Can. J. Sand",
        "b) P. Orr , S. Vale , J. Sand Sci. 2013 , 160 , A1467; # - # J. Sand Sci",
        "Orr P., Vale S., 1998, Shore Sci. Rev., 85, 161 # - # Shore Sci. Rev",
        "Poll, et al., Biochem. Sand. 87, 782-785 (1990) # - # Biochem. Sand",
        "P. Orr, Sand tides in warm pools, Sov. Math. Sand. 36 (1988) 212-216. # Sand tides in warm pools # Sov. Math. Sand",
        "Orr P 1994 Quasi-rational sand products Int. J. Mod. Sand 08 93-102 # Quasi-rational sand products # Int. J. Mod. Sand",
        "Orr P, Vale S. Cloning of sand from warm pools Shore Res 1999; 22:127-128. # Cloning of sand from warm pools # Shore Res",
        "P. Orr, 2001, Effects of sand in pools: Tidal Engineering, v. 18(2), pp. 211–226. # Effects of sand in pools # Tidal Engineering",
        "Orr P. Warm sand. Frontiers in computational sand. 2018; 12:62. # Warm sand # Frontiers in computational sand",
        "P. Orr, Warm sand, Tidal Rev. D 90 (2014) 024904 [arXiv:1401.3019] [INSPIRE]. # Warm sand # Tidal Rev. D",
        "P. Orr. Warm sand. In Proc. of the 5th Symp. on Sand, Santa Clara, CA, pages 208--217, 1989. # Warm sand # Proc. of the 5th Symp. on Sand",
        "P. Orr. Warm sand and its models. Technical Report TR93-3, Pier University, 1993. # Warm sand and its models # -",
        "P. Orr, Warm sand and its models, to appear in Transactions on Sand. # Warm sand and its models # Transactions on Sand"
      })
  void aContainerIsToldWithoutATitleOrAStopBeforeIt(String raw, String title, String container) {
    Publication work = parse(raw);
    assertThat(text(work.title())).isEqualTo(title);
    assertThat(text(work.containerTitle())).isEqualTo(container);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ann Moss, Warm Sand: A History, Leeds: Pier Press, 2003. # Moss Ann # Warm Sand: A History",
        "Ann Moss and Bo de Vale, From tides to sand, Sand Res. Lett. (2017). # Moss Ann; de Vale Bo # From tides to sand",
        "Ann N. Moss, Jay B. Vale and Jo E. Orr. Out-of-tide sand. Sand Review, 25(3):3-12, 1997. # Moss Ann N.; Vale Jay B.; Orr Jo E. # Out-of-tide sand",
        "Moss, Ann, Sand and Friendship, Leeds: Pier Press, 2003. # Moss Ann # Sand and Friendship",
        "Moss, Ann B. Warm Sand. Leeds: Pier Press, 2004. # Moss Ann B. # Warm Sand",
        "MOSS Ann, 2009, Warm sand and crabs, Pier Press. # MOSS Ann # Warm sand and crabs",
        "Moss (A.-L.), Warm sand and crabs, in Vale 2012, p. 182-196. # Moss A.-L. # Warm sand and crabs",
        "Moss, YS. Vale, DH. Orr, NY. (2008). Warm sand. Sand Research, 99: 111-118. # Moss YS.; Vale DH.; Orr NY. # Warm sand",
        "Moss, W. v., Vale, B., Warm sand (in German). Sand, v. 54, pp. 198-199. 1967. # Moss W. v.; Vale B. # Warm sand (in German)",
        "Moss, D. A. Jr. And Vale, S. K. Warm sand. Sand Review, 5 (3), 211-243, 1987. # Moss D. A. Jr; Vale S. K. # Warm sand",
        "Moss, P., 1998 (1996). On Sand. Pier Press, Leeds. # Moss P. # On Sand",
        "E. Kh. Moss, Warm sand, J. Sand 7, 116 (2007). # Moss E. Kh. # Warm sand",
        "Moss A, Vale HA A novel sand. Sand Res (2011) 3:1174–7. # Moss A; Vale HA # A novel sand"
      })
  void namesAreReadAsTheHumanitiesPrintThem(String raw, String authors, String title) {
    Publication work = parse(raw);
    assertThat(authors(work)).isEqualTo(authors);
    assertThat(text(work.title())).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "---. The Hard Facts of the Sand. Leeds: Pier Press, 1987. # - # The Hard Facts of the Sand",
        "————, ed. In the Shadow of Sand. Leeds: Pier Press, 2008. # - # In the Shadow of Sand",
        "—, Sand and Theory. Leeds: Pier Press, 1994. # - # Sand and Theory",
        "--, --, and A. Orr, 2001: Warm sand. J. Sand, 40, 85-86. # Orr A. # Warm sand",
        "Moss A. Warm Sand, 2 vols. Leeds: Pier Press, 1906. # Moss A # Warm Sand",
        "Moss, Ann B., ‘Warm Sand’ (140-150) in Bo Vale (ed.), Cold Sand, Leeds: Pier, 2014. # Moss Ann B. # Warm Sand"
      })
  void entriesOfTheHumanitiesAreReadWithTheirAbbreviations(
      String raw, String authors, String title) {
    Publication work = parse(raw);
    assertThat(authors(work)).isEqualTo(authors);
    assertThat(text(work.title())).isEqualTo(title);
  }

  @Test
  void pagesInABracketBeforeInAreTheChapters() {
    Publication work =
        parse("Moss, A., ‘Warm Sand’ (140-150) in Bo Vale (ed.), Cold Sand, Leeds: Pier, 2014.");
    assertThat(work.page()).isEqualTo("140-150");
    assertThat(work.containerTitle()).isEqualTo("Cold Sand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Machine Sailing and Data Fishing, Leeds: Pier Press, 2003. # -",
        "Warm Sand: A History. Leeds: Pier Press, 2003. # -",
        "Tidal Statistics, Sand Reports, 12:4-6, 1999. # -"
      })
  void wordsOfATitleAreNoPersons(String raw, String authors) {
    assertThat(authors(parse(raw))).isEqualTo(authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moss A. Warm Sand (B. Vale, Trans.). Leeds: Pier Press, 1977. # Warm Sand",
        "Moss A. Warm Sand. Translated by Bo Vale. Leeds: Pier Press, 2004. # Warm Sand",
        "Moss A. “Warm Sand” Proceedings of the 7th Conference on Sand, Leeds, 2004. # Warm Sand",
        "Moss A., ``Warm sand of pools,'' Sand Review, vol. 3, pp. 4-9, 2004. # Warm sand of pools"
      })
  void aTitleEndsBeforeItsTranslatorAndItsQuotationMark(String raw, String title) {
    assertThat(parse(raw).title()).isEqualTo(title);
  }

  @Test
  void koreanNamesQuotationsAndCountersAreRead() {
    Publication work = parse("김모래, 이갯벌, '따뜻한 모래의 관계', 모래학회지, 제45권, 제4호, 2001, pp.189-228.");
    assertThat(authors(work)).isEqualTo("김모래; 이갯벌");
    assertThat(work.title()).isEqualTo("따뜻한 모래의 관계");
    assertThat(work.containerTitle()).isEqualTo("모래학회지");
    assertThat(work.volume()).isEqualTo("45");
    assertThat(work.issue()).isEqualTo("4");
    assertThat(work.page()).isEqualTo("189-228");
  }
}
