package org.ibid.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.indexer.work.Records.description;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static final String HARE =
      "Hare, A; Tortoise, B | Slow running relieves pain in aged garden snails | Journal of Tests"
          + " | 2010 | 12 | 123-129";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          case and accents     ! HÄRE, A | SLOW RUNNING RELIEVES PAIN in aged garden snails. | J. Tests | 2010 | 12 | 123
          typing error, title  ! Hare, A | Slow runing releives pain in aged garden snails | J Tests | 2010 | 12 | 123
          typing error, author ! Haer, A; Tortoise, B | Slow running relieves pain in aged garden snails | | 2010 | 12 |
          order of authors     ! Tortoise, B; Hare, A | Slow running relieves pain in aged garden snails | | 2010
          names swapped        ! Anna, Hare | Slow running relieves pain in aged garden snails | J Tests | 2010
          another year, placed ! Hare, A | Slow running relieves pain in aged garden snails | J Tests | 2011
          wrong year           ! Hare, A | Slow running relieves pain in aged garden snails | J Tests | 2001 | 12 | 123-9
          wrong page           ! Hare, A | Slow running relieves pain in aged garden snails | J Tests | 2010 | 12 | 132
          abbreviated end      ! Hare, A | Slow running relieves pain in aged garden snails | | | 12 | 123-9
          no title             ! Hare, A | | J. Tests | 2010 | 12 | 123
          no author            ! | Slow running relieves pain in aged garden snails | J Tests | 2010
          without its end      ! Hare, A | Slow running relieves pain | J Tests | 2010 | 12 | 123
          markup               ! Hare, A | <i>Slow running</i> relieves pain in aged garden snails | J Tests | 2010
          other language       ! Hare, A | Langsames Laufen lindert Schmerzen alter Schnecken | J Tests | 2010 | 12 | 123-129
          """)
  void misprintsAreOfOnePublication(String name, String other) {
    assertThat(Comparison.of(description(HARE), description(other)))
        .isInstanceOf(Verdict.Same.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          other work of theirs ! Hare, A; Tortoise, B | Fast running relieves boredom of young garden slugs | Journal of Tests | 2010 | 12 | 130
          title alone          ! | Slow running relieves pain in aged garden snails
          other first author   ! Fox, A | Slow running relieves pain in aged garden snails | Fables | 1990
          abstract of a talk   ! Hare, A | Slow running relieves pain in aged garden snails | Proceedings of Snails | 2009 | 3 | S12
          same page, journal   ! Fox, C | Grapes that hang too high are sour | Journal of Tests | 2010 | 12 | 123
          author and year      ! Hare, A | | | 2010
          """)
  void othersAreNot(String name, String other) {
    assertThat(Comparison.of(description(HARE), description(other)))
        .isNotInstanceOf(Verdict.Same.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          | Running of snails. Part I | J Tests | 2010 | 12 | 1 ! | Running of snails. Part II | J Tests | 2010 | 12 | 9
          | Pain in snails: 2016 update | J Tests | 2016 ! | Pain in snails: 2018 update | J Tests | 2018
          | Running relieves pain of garden snails ! | Erratum: Running relieves pain of garden snails
          | Running relieves pain of garden snails ! | Comment on: Running relieves pain of garden snails
          | Running relieves pain of garden snails ! | Running relieves pain of garden snails: reply
          | Running relieves pain of garden snails ! | Retraction notice: Running relieves pain of garden snails
          | Running | J Tests | 2010 | 1 | 5 | 10.1000/a.001 ! | Running | J Tests | 2010 | 1 | 6 | 10.1000/a.002
          | Exercise for snails | Cochrane | 2008 | | CD001234 ! | Exercise for snails | Cochrane | 2012 | | CD001234
          | Exercise for snails in gardens | | | | | 10.1000/x.pub2 ! | Exercise for snails in gardens | | | | | 10.1000/x.pub3
          Hare | Running of snails | J Tests | 2010 | 3 | 5 | | 123 ! Hare | Running of snails | J Tests | 2011 | 4 | 9 | | 124
          Hare | Abstracts of the tests | Tests | 2010 | 3 | 5 | 10.1000/s ! Fox | What the grapes did | Tests | 2010 | 3 | 8 | 10.1000/s
          """)
  void someThingsKeepRecordsApartWhateverElseAgrees(String one, String other) {
    assertThat(Comparison.of(description(one), description(other)))
        .isInstanceOf(Verdict.Different.class);
    assertThat(Comparison.of(description(other), description(one)))
        .isInstanceOf(Verdict.Different.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          | Running of snails in gardens | | | | | 10.1000/ABC ! | | | | | | 10.1000/abc ! same DOI 10.1000/abc
          Hare | Running of snails in gardens | | | | | | 77 ! Hare | Snails | | | | | | 77 ! same PMID 77
          | Running of snails in gardens | J Tests | 2010 | 7 | 12-19 | 10.1000/a ! | Running of snails in gardens | J Tests | 2010 | 7 | 12-19 | 10.1000/b ! same title, year 2010, journal, volume 7, pages 12–19
          | Running of snails in gardens | J Tests | 2010 | 7 | 12 | 10.1000/abcd ! | Running of snails in gardens | J Tests | 2010 | 7 | | 10.1000/abcf ! same title, year 2010, journal, volume 7
          Hare | Running of snails in gardens | J Tests | 2010 | 7 | 12 ! Hare | Running of snales in gardens | J Tests | 2009 | 7 | 12 ! same title but for 2 letters, authors, journal, volume 7, first page 12; other years 2010 and 2009
          Hare | Editorial | J Tests | 2010 | 7 | 12 ! Hare | Editorial | J Tests | 2010 | 7 | 12 ! identical records
          """)
  void aLinkSaysWhyInWords(String one, String other, String why) {
    assertThat(Comparison.of(description(one), description(other)))
        .isInstanceOfSatisfying(Verdict.Same.class, same -> assertThat(same.why()).isEqualTo(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          | Editorial | | 2010 ! | Editorial | J Tests | 2010
          Hare | Editorial | J Tests | 2010 | 7 | 12 ! Hare | Editorial | J Tests | 2010 | 7 | 40
          Hare | Pain | | 2010 ! Hare | Pain | | 2011
          R Team | R: a language and environment for statistical computing | | 2015 ! R Team | R: a language and environment for statistical computing | | 2016
          """)
  void aTitleThatManyHaveNamesNothing(String one, String other) {
    assertThat(Comparison.of(description(one), description(other)))
        .isNotInstanceOf(Verdict.Same.class);
  }
}
