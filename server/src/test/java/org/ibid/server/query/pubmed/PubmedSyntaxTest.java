package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, t: stands for title, abstract and keyword, w: for these and words of headings. */
class PubmedSyntaxTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final PubmedSyntax syntax = syntax(TermMapping.NONE, "1", "2", "3", "4", "1a", "2b", "A");

  private static PubmedSyntax syntax(TermMapping mapping, String... lines) {
    return new PubmedSyntax(List.of(lines), Limits.WRITTEN, mapping, TODAY);
  }

  private String understood(String text) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.hasErrors()).as("%s %s", text, parsed.problems()).isFalse();
    return parsed
        .understood()
        .replace("title,abstract,keyword,mesh:", "w:")
        .replace("title,abstract,keyword:", "t:");
  }

  @Test
  void everyPartHasItsNode() {
    Query tree =
        syntax.parse("(\"heat shock\"[tiab] OR micro*[ti]) AND Pain/di[majr:noexp] NOT #4").tree();
    assertThat(tree)
        .isEqualTo(
            new And(
                List.of(
                    new Or(
                        List.of(
                            new Fielded(
                                List.of("title", "abstract", "keyword"),
                                new Phrase("heat shock", 0)),
                            new Fielded(
                                List.of("title"),
                                new Truncation(List.of(new Literal("micro"), Gap.any()))))),
                    new Heading("Pain", List.of("diagnosis"), false, true),
                    new Not(new LineReference("4")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          wombat[tiab]                              | t:wombat
          wombat [ Title / Abstract ]               | t:wombat
          wombat[TI]                                | title:wombat
          wombat[title word]                        | title:wombat
          wombat[ab]                                | abstract:wombat
          wombat[Text Word]                         | w:wombat
          wombat[All Fields]                        | all:wombat
          wombat[ot]                                | keyword:wombat
          wombat[ti,ab]                             | t:wombat
          Wombat K[au]                              | author:"Wombat K"
          "J Marsupials"[jour]                      | journal:"J Marsupials"
          case reports[pt]                          | publication_type:"case reports"
          Review[Publication Type]                  | publication_type:Review
          french[la]                                | language:french
          12345[pmid]                               | pmid:12345
          123 456[uid]                              | pmid:123 OR pmid:456
          10.1000/x.2-3[doi]                        | doi:10.1000/x.2-3
          https://doi.org/10.1000/x[aid]            | doi:10.1000/x
          1234-5678[is]                             | issn:1234-5678
          """)
  void tagsNameFields(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Pain[mh]                        | heading "Pain" and narrower
          "Pain "[MeSH Terms]             | heading "Pain" and narrower
          Pain[Mesh:NoExp]                | heading "Pain"
          Pain[mesh: noexp]               | heading "Pain"
          Pain[MeSH Major Topic]          | heading *"Pain" and narrower
          Pain[majr:noexp]                | heading *"Pain"
          "Reflex, Stretch"[mesh]         | heading "Reflex, Stretch" and narrower
          signs and symptoms[mesh]        | heading "signs and symptoms" and narrower
          Pain/nursing[mh]                | heading "Pain" and narrower under nursing
          Pain/nu[mh:noexp]               | heading "Pain" under nursing
          Pain/*nursing[mh]               | heading *"Pain" and narrower under nursing
          Burrows/Tunnels[mh]             | heading "Burrows/Tunnels" and narrower
          "Pain"[Mesh]/nursing            | heading "Pain" and narrower under nursing
          "Pain"/nu[Mesh] OR Hip[ti]/pain | (heading "Pain" and narrower under nursing OR title:Hip) AND all:pain
          exp Pain[mesh]                  | heading "Pain" and narrower
          nursing[sh]                     | heading any under nursing
          surgery[Subheading]             | heading any under surgery or transplantation
          surgery[sh:noexp]               | heading any under surgery
          pathophysiology[sh]             | heading any under physiopathology
          prevention and control[sh]      | heading any under prevention & control
          spinal cord inj*[mh]            | heading:spinal cord inj*
          """)
  void headingsAreExplodedUnlessToldNotTo(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a1[ti] AND b1[ti] OR c1[ti]     | (title:a1 AND title:b1) OR title:c1
          a1[ti] OR b1[ti] AND c1[ti]     | (title:a1 OR title:b1) AND title:c1
          a1[ti] OR b1[ti] NOT c1[ti]     | (title:a1 OR title:b1) NOT title:c1
          a1[ti] NOT b1[ti] OR c1[ti]     | (title:a1 NOT title:b1) OR title:c1
          a1[ti] OR (b1[ti] AND c1[ti])   | title:a1 OR (title:b1 AND title:c1)
          a1[ti] b1[ti]                   | title:a1 AND title:b1
          a1[ti] AND NOT b1[ti]           | title:a1 NOT title:b1
          NOT a1[ti]                      | NOT title:a1
          (a1[ti])AND(b1[ti])OR"c1"[ti]   | (title:a1 AND title:b1) OR title:c1
          a1[ti]ORbilby[ti]               | title:a1 OR title:bilby
          a1[ti] & b1[ti]                 | title:a1 AND title:b1
          a1[ti] or b1[ti]                | title:a1 OR title:b1
          a1 b1 or c1 Not d1              | ((all:a1 AND all:b1) OR all:c1) NOT all:d1
          head and neck[ti]               | title:"head and neck"
          burrow or burrows[ti]           | all:burrow OR title:burrows
          """)
  void operatorsAreReadFromLeftToRight(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bile duct[ti] OR duct           | title:"bile duct" OR all:duct
          wombat burrow                   | all:wombat AND all:burrow
          "wombat burrow"                 | all:"wombat burrow"
          “wombat burrow”[ti]             | title:"wombat burrow"
          ‘wombat burrow’[ti]             | title:"wombat burrow"
          Crohn's disease[ti]             | title:"Crohn's disease"
          wombat-burrow[ti]               | title:wombat-burrow
          burrow*[ti]                     | title:burrow*
          "wombat burrow*"[ti]            | title:"wombat burrow*"
          "wom* burrow*"[ti]              | title:"wom* burrow*"
          anti*-burrow*[ti]               | title:"anti* burrow*"
          "hip pain"[tiab:~2]             | t:(hip NEAR (at most 2 words between) pain)
          "a1 b1 c1"[Title:~0]            | title:(a1 NEXT TO b1 NEXT TO c1)
          "hip"[tiab:~2]                  | t:hip
          behavio?r[ti]                   | title:behavio{0,1}r
          wom#t[ti]                       | title:wom?t
          burrow$[ti]                     | title:burrow*
          benzo[a]pyrene[ti]              | title:benzo[a]pyrene
          [18F]FDG[ti]                    | title:[18F]FDG
          E. coli[ti]                     | title:"E. coli"
          is the wombat burrowing?        | all:is AND all:the AND all:wombat AND all:burrowing
          """)
  void wordsPhrasesAndTruncationsAreWhatATagCovers(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2018[dp]                                    | year:2018
          2010:2018[dp]                               | year:2010–2018
          2010 : 2018 [Publication Date]              | year:2010–2018
          "2010/05/01"[PDAT] : "3000"[PDAT]           | year:2010–
          "2010"[dp] - "2018"[dp]                     | year:2010–2018
          "2010"[dp] : 2018                           | year:2010–2018
          0001:2018[dp]                               | year:–2018
          1995:present[pdat]                          | year:1995–
          2018 Mar[dp]                                | year:2018
          2017/12[edat]                               | entered:2017-12
          2017/1/2:2018/11/30[crdt]                   | created:2017-01-02–2018-11-30
          ("2017/01/02"[MHDA] : "2018"[MHDA])         | indexed:2017-01-02–2018
          "last 5 years"[dp]                          | year:2021–
          "last 90 days"[edat]                        | entered:2026-08-24–
          last year[lr]                               | revised:2025-11-22–
          """)
  void datesAreStretches(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          #1 AND #2                       | line 1 AND line 2
          (#1 OR #2) NOT #3               | (line 1 OR line 2) NOT line 3
          #1AND#2                         | line 1 AND line 2
          # 12 or #13                     | line 12 OR line 13
          1 AND 2                         | line 1 AND line 2
          1a and (2B or 3) not 4          | line 1a AND (line 2b OR line 3) NOT line 4
          A or 1a                         | line A OR line 1a
          vitamin A                       | all:vitamin AND all:A
          7 AND 8                         | all:7 AND all:8
          #burrowing[ti]                  | title:#burrowing
          1[ti]                           | title:1
          """)
  void linesAreReferredTo(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          #12 Search #1 AND #2 1,234                     | line 1 AND line 2
          #12 Add Search #1 AND #2 1234 05:22:11         | line 1 AND line 2
          Search: (wombat[ti])                           | title:wombat
          Search strategies[ti]                          | title:"Search strategies"
          #3 #1 AND #2                                   | line 1 AND line 2
          #1 #2                                          | line 1 AND line 2
          12. wombat[ti]                                 | title:wombat
          A. #1 OR #2                                    | line 1 OR line 2
          Final search: 1 or 2                           | line 1 OR line 2
          Wombats: a review                              | all:Wombats AND all:a AND all:review
          wombat[ti] (345)                               | title:wombat
          "wombat"[ti] 12,345 hits                       | title:wombat
          wombat[ti] - 12345                             | title:wombat
          wombat[ti] [12] .                              | title:wombat
          (6) #1 OR #2                                   | line 1 OR line 2
          wombat[ti] AND (2010)                          | title:wombat AND all:2010
          wombat[ti] Sort by: Best Match                 | title:wombat
          #1 Filters: English; French                    | line 1 AND (language:English OR language:French)
          #1 Filters: from 2010 - 2020 Sort by: Date     | line 1 AND year:2010–2020
          #1 Limits: Humans, Adult: 19+ years            | line 1 AND heading "Humans" and narrower AND heading "Adult" and narrower
          """)
  void whatAPagePrintsAroundAQueryIsRead(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          humans[filter] AND english[sb]         | heading "Humans" and narrower AND language:English
          systematic[sb]                         | publication_type:"Systematic Review"
          randomizedcontrolledtrial[Filter]      | publication_type:"Randomized Controlled Trial"
          y_5[Filter]                            | year:2021–
          all[sb]                                | everything
          wombat[ti] AND medline[sb]             | title:wombat
          wombat[ti] NOT (medline[sb])           | title:wombat
          medline[sb] AND wombat[ti]             | title:wombat
          medline[sb] NOT wombat[ti]             | NOT title:wombat
          medline[sb]                            | everything
          hasabstract[text] AND wombat[ti]       | title:wombat
          wombat[ti] OR Perth[ad]                | title:wombat
          Perth[ad]                              | nothing
          """)
  void filtersAreMappedOrLeftOutWithTheirOperator(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "wombat den[ti] OR "bilby"[ti]          | title:"wombat den" OR title:bilby
          wombat den"[ti] OR bilby[ti]            | title:"wombat den" OR title:bilby
          ""wombat den""[ti]                      | title:"wombat den"
          wombat[ti OR bilby[ti]                  | title:wombat OR title:bilby
          (wombat[ti) OR bilby[ti]                | title:wombat OR title:bilby
          wombat ti] OR bilby[ti]                 | title:wombat OR title:bilby
          (wombat[ti] OR bilby[ti]                | title:wombat OR title:bilby
          wombat[ti] OR bilby[ti])                | title:wombat OR title:bilby
          wombat[ti] OR OR bilby[ti] AND          | title:wombat OR title:bilby
          wombat[Tittle/Abstract]                 | t:wombat
          wombat[MeSH Terns]                      | heading "wombat" and narrower
          wombat[pouch]                           | all:wombat
          wombat[ti][mesh]                        | title:wombat
          (wombat OR den[ti])[ab]                 | abstract:wombat OR title:den
          [wombat[ti] OR bilby[ti]] AND den[ti]   | (title:wombat OR title:bilby) AND title:den
          &quot;wombat den&quot;[ti] &amp; x1[ti] | title:"wombat den" AND title:x1
          <i>wombat</i>[ti]                       | title:wombat
          wombat–den[ti]                          | title:wombat-den
          wombat[ti].                             | title:wombat
          """)
  void misprintsAreReadAsMeantWithAWarning(String text, String understood) {
    assertThat(understood(text)).isEqualTo(understood);
    if (text.indexOf('–') < 0 && !text.startsWith("\"\"")) {
      assertThat(syntax.parse(text).problems()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00A0\n\u200B"})
  void blankIsEverything(String text) {
    assertThat(syntax.parse(text).tree()).isEqualTo(new Query.Everything());
  }

  @Test
  void wordsAreMappedToHeadings() {
    TermMapping mapping =
        phrase -> phrase.equals("low back pain") ? List.of("Low Back Pain") : List.of();
    ParsedQuery parsed = syntax(mapping).parse("chronic low back pain OR \"low back pain\"");
    assertThat(parsed.understood())
        .isEqualTo(
            "(all:chronic AND (heading \"Low Back Pain\" and narrower OR (all:low AND all:back AND"
                + " all:pain))) OR all:\"low back pain\"");
    assertThat(parsed.problems()).singleElement().matches(p -> p.code().equals("term-mapping"));
    assertThat(syntax(mapping).print(parsed.tree()))
        .hasValueSatisfying(
            text -> assertThat(syntax(mapping).parse(text).tree()).isEqualTo(parsed.tree()));
  }

  @Test
  void partsKnowTheirPlaces() {
    ParsedQuery parsed =
        syntax.parse("“wombat”[ti]\u200B OR \"hip pain*\"[ti:~2] AND Pain[mh] NOT #3");
    Truncation pain = new Truncation(List.of(new Literal("pain"), Gap.any()));
    assertThat(parsed.places())
        .containsEntry(new Term("wombat"), new Place(0, 12))
        .containsEntry(new Fielded(List.of("title"), new Term("wombat")), new Place(0, 12))
        .containsEntry(new Near(List.of(new Term("hip"), pain), 2, false), new Place(17, 18))
        .containsEntry(pain, new Place(17, 18))
        .containsEntry(new Heading("Pain", List.of(), true, false), new Place(40, 8))
        .containsEntry(new LineReference("3"), new Place(53, 2));
  }

  @Test
  void rangesHavePlaces() {
    assertThat(syntax.parse("a1[ti] AND \"2010\"[dp] : \"2018\"[dp]").places())
        .containsEntry(new Fielded(List.of("year"), Range.of("2010", "2018")), new Place(11, 23));
  }
}
