package org.ibid.server.query.ovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Place;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OvidSyntaxTest {

  private static final List<String> LINES = List.of("1", "2", "2a", "2b", "3");

  private final OvidSyntax syntax = new OvidSyntax(LINES, Limits.WRITTEN);

  private Query tree(String text) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.problems()).as(text).isEmpty();
    return parsed.tree();
  }

  private static Truncation any(String stem) {
    return new Truncation(List.of(new Literal(stem), Gap.any()));
  }

  @Test
  void adjacencyWithGroupsAndTruncationHasItsNodes() {
    assertThat(tree("((tiny or smal$) adj2 (knee or knees or patella$)).ti,ab."))
        .isEqualTo(
            new Fielded(
                List.of("title", "abstract"),
                new Near(
                    List.of(
                        new Query.Or(List.of(new Term("tiny"), any("smal"))),
                        new Query.Or(List.of(new Term("knee"), new Term("knees"), any("patella")))),
                    1,
                    false)));
  }

  @Test
  void wordsSideBySideArePhrasesAndTruncatedOnesStandNextToEachOther() {
    assertThat(tree("knee pain.tw.")).isEqualTo(text(new Phrase("knee pain", 0)));
    assertThat(tree("\"knee pain\".tw.")).isEqualTo(text(new Phrase("knee pain", 0)));
    assertThat(tree("knee pain$.tw."))
        .isEqualTo(text(new Near(List.of(new Term("knee"), any("pain")), 0, true)));
    assertThat(tree("\"knee pain$\".tw.")).isEqualTo(tree("knee pain$.tw."));
    assertThat(tree("(knee adj pain).tw."))
        .isEqualTo(text(new Near(List.of(new Term("knee"), new Term("pain")), 0, true)));
  }

  private static Query text(Query query) {
    return new Fielded(List.of("title", "abstract"), query);
  }

  @Test
  void chainsOfAdjacencyAreJoinedFromLeftToRight() {
    Query near =
        new Near(
            List.of(new Near(List.of(new Term("a"), new Term("b")), 2, false), new Term("c")),
            0,
            true);
    assertThat(tree("(a adj3 b adj c).tw.")).isEqualTo(text(near));
    assertThat(tree("(a adj3 (b adj c)).tw.")).isNotEqualTo(text(near));
  }

  @Test
  void headingsHaveTheirSigns() {
    assertThat(tree("Knee Joint/")).isEqualTo(Heading.of("Knee Joint"));
    assertThat(tree("exp Knee Injuries/su [Surgery]"))
        .isEqualTo(new Heading("Knee Injuries", List.of("surgery"), true, false));
    assertThat(tree("exp *\"Range of Motion, Articular\"/de, ph"))
        .isEqualTo(
            new Heading(
                "Range of Motion, Articular", List.of("drug effects", "physiology"), true, true));
    assertThat(tree("(surgery or dt).fs."))
        .isEqualTo(
            new Query.Or(
                List.of(
                    new Heading(null, List.of("surgery"), false, false),
                    new Heading(null, List.of("drug therapy"), false, false))));
    assertThat(tree("knee.xm.")).isEqualTo(new Heading("knee", List.of(), true, false));
  }

  @Test
  void aNumberIsALineUnlessAFieldIsNamedForIt() {
    assertThat(tree("1 or 7"))
        .isEqualTo(new Query.Or(List.of(new LineReference("1"), new LineReference("7"))));
    assertThat(tree("(1 or 7).tw."))
        .isEqualTo(text(new Query.Or(List.of(new Term("1"), new Term("7")))));
    assertThat(tree("(type adj 2).tw."))
        .isEqualTo(text(new Near(List.of(new Term("type"), new Term("2")), 0, true)));
    assertThat(tree("2a and 2B"))
        .isEqualTo(new Query.And(List.of(new LineReference("2a"), new LineReference("2b"))));
    assertThat(new OvidSyntax(List.of(), Limits.WRITTEN).parse("2a").tree())
        .isEqualTo(new Fielded(OvidFields.MULTI_PURPOSE, new Term("2a")));
  }

  @Test
  void rangesOfLinesFollowTheStrategysOrder() {
    assertThat(syntax.parse("or/1-2b").understood())
        .isEqualTo("line 1 OR line 2 OR line 2a OR line 2b");
    assertThat(syntax.parse("and/1-3").understood()).isEqualTo("line 1 AND line 2 AND line 3");
  }

  @Test
  void limitsAreToldApart() {
    assertThat(tree("limit 4 to ed=\"20120101-20181119\""))
        .isEqualTo(
            new Limited(
                new LineReference("4"),
                new Fielded(List.of("entered"), Range.of("2012-01-01", "2018-11-19"))));
    assertThat(tree("limit 4 to yr = \"2013 -Current\""))
        .isEqualTo(
            new Limited(
                new LineReference("4"), new Fielded(List.of("year"), Range.of("2013", null))));
    assertThat(tree("limit 4 to humans"))
        .isEqualTo(new Limited(new LineReference("4"), Heading.of("Humans")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "knee.mp. [mp=title, abstract, word] | title,abstract,keyword,mesh:knee",
        "knee | title,abstract,keyword,mesh:knee",
        "knee pain or hip | title,abstract,keyword,mesh:(\"knee pain\" OR hip)",
        "knee.ti,ab,kf | title,abstract,keyword:knee",
        "knee.ti,ab; | title,abstract:knee",
        "knee.ti OR hip.ab | title:knee OR abstract:hip",
        "(knee or hip).ti, ab, kw. | title,abstract,keyword:(knee OR hip)",
        "knee .ti,ab. | title,abstract:knee",
        "knee. ti,ab. | title,abstract:knee",
        "knee.ti.,ab. | title,abstract:knee",
        "knee.ti.ab. | title,abstract:knee",
        "KNEE.TI,AB. | title,abstract:KNEE",
        "knee.tiab. | title,abstract:knee",
        "knee.m_titl. | title:knee",
        "knee.af. | all:knee",
        "knee.hw. | mesh:knee",
        "e. coli.tw. | title,abstract:\"e. coli\"",
        "K.pneumoniae.tw. | title,abstract:K.pneumoniae",
        "St. Luke's wort.tw. | title,abstract:\"St. Luke's wort\"",
        "mg/ml.tw. | title,abstract:mg/ml",
        "(PET/CT or SPECT/CT).tw. | title,abstract:(PET/CT OR SPECT/CT)",
        "1,25-dihydroxy$.tw. | title,abstract:1,25-dihydroxy*",
        "25(OH)D.tw. | title,abstract:25(OH)D",
        "(2+1 or 3+0).tw. | title,abstract:(2+1 OR 3+0)",
        "wom#n.tw. | title,abstract:wom?n",
        "colo?r$2.tw. | title,abstract:colo{0,1}r{0,2}",
        "exercis:.tw. | title,abstract:exercis*",
        "10:1.tw. | title,abstract:10:1",
        "*arthritis.tw. | title,abstract:*arthritis",
        "\"not and or\".tw. | title,abstract:\"not and or\"",
        "randomi?ed controlled trial$.pt. | publication_type:randomi{0,1}ed controlled trial*",
        "(clinical adj trial).pt. | publication_type:\"clinical trial\"",
        "Editorial.pt. | publication_type:Editorial",
        "Motion, Passive.sh,kf. | keyword:\"Motion, Passive\" OR heading \"Motion, Passive\"",
        "depress$.sh. | heading:depress*",
        "\"2015*\".ed. | entered:2015",
        "(201501* or 2016).ed,dt. | entered,created:(2015-01 OR 2016)",
        "2010:2015.yr. | year:2010–2015",
        "eng.la. | language:eng",
        "12345678.ui. | pmid:12345678",
        "10.1000/abc.do. | doi:10.1000/abc",
        "adams k$.au. | author:\"adams k*\"",
        "knee.ab. /freq=3 | abstract:knee AT LEAST 3 TIMES",
        "knee.ab./freq=3 or hip.ti. | abstract:knee AT LEAST 3 TIMES OR title:hip",
        "Vesico-Ureteral-Reflux/ | heading \"Vesico-Ureteral-Reflux\"",
        "exp \"Knee/\" | heading \"Knee\" and narrower",
        "Knee / or Hip / | heading \"Knee\" OR heading \"Hip\"",
        "(Knee/ or Hip/) not Mice/ | (heading \"Knee\" OR heading \"Hip\") NOT heading \"Mice\"",
        "exp Knee/surgery | heading \"Knee\" and narrower under surgery",
        "exp mice/ not humans.sh. | heading \"mice\" and narrower NOT heading \"humans\"",
        "1 and 2 not 3 | line 1 AND line 2 NOT line 3",
        "1 and not 2 | line 1 NOT line 2",
        "(1 or 2) and 3 | (line 1 OR line 2) AND line 3",
        "#1 OR #2 | line 1 OR line 2",
        "1 or 2. | line 1 OR line 2",
        "OR / 1, 3 | line 1 OR line 3",
        "or/#1-#3 | line 1 OR line 2 OR line 3",
        "limit 3 to (english and humans) | line 3 LIMITED TO language:english AND heading \"Humans\"",
        "limit 3 to english language | line 3 LIMITED TO language:english",
        "Limit 3 to yr=1980 - 2005 | line 3 LIMITED TO year:1980–2005",
        "limit 3 to (editorial or letter) | line 3 LIMITED TO publication_type:editorial OR publication_type:letter",
        "limit 3 to \"all adult (19 plus years)\" | line 3 LIMITED TO heading \"Adult\" and narrower",
        "limit 3 to abstracts | line 3 LIMITED TO abstract:everything",
        "limit 1 or 2 to humans | (line 1 OR line 2) LIMITED TO heading \"Humans\"",
        "limit (1 or 2) to humans | (line 1 OR line 2) LIMITED TO heading \"Humans\"",
        "..l/3 yr=2001 | line 3 LIMITED TO year:2001",
        "exp. Knee/or exp. Hip/ | heading \"Knee\" and narrower OR heading \"Hip\" and narrower",
        "*Knee/. | heading *\"Knee\"",
        "Knee/su. | heading \"Knee\" under surgery",
        "Knee / su | heading \"Knee\" under surgery",
        "knee‐brace$.tw. | title,abstract:knee-brace*",
        "knee.(ti,ab). | title,abstract:knee",
        "2-(4-methylphenyl)acetate salt.tw. | title,abstract:\"2-(4-methylphenyl)acetate salt\"",
        "(knee)and(hip) | title,abstract,keyword,mesh:(knee AND hip)",
        "1 and(2 or 3) | line 1 AND (line 2 OR line 3)",
        "knee.tw.or hip.tw. | title,abstract:knee OR title,abstract:hip",
        "(organi?ed. or tidy).tw. | title,abstract:(organi{0,1}ed OR tidy)",
        "(a adj0 b).tw. | title,abstract:(a NEXT TO b)",
        "limit 3 to (article or \"review\") | line 3 LIMITED TO publication_type:article OR publication_type:review",
        "limit 3 to yr=\"-2010\" | line 3 LIMITED TO year:–2010",
        "limit 3 to exp Child/ | line 3 LIMITED TO heading \"Child\" and narrower",
        "(limit 3 to humans) | line 3 LIMITED TO heading \"Humans\"",
        "( (limit 3 to (humans)) ) | line 3 LIMITED TO heading \"Humans\"",
        "1-3/or | line 1 OR line 2 OR line 3",
        "1,3/and | line 1 AND line 3",
        "knee {Without Related Terms} | title,abstract,keyword,mesh:knee",
        "limit$ of motion.tw. | title,abstract:\"limit* of motion\"",
        "(exp or express$).tw. | title,abstract:(exp OR express*)",
      })
  void textIsUnderstoodAs(String text, String understood) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.understood()).isEqualTo(understood);
    assertThat(parsed.problems()).isEmpty();
    assertThat(syntax.print(parsed.tree())).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "1 or 2 and 3 | line 1 OR (line 2 AND line 3) | 7 | 3 | implicit-precedence",
        "1 not 2 and 3 | line 1 NOT (line 2 AND line 3) | 8 | 3 | implicit-precedence",
        "(a adj3 b or c).tw. | title,abstract:((a NEAR (at most 2 words between) b) OR c) | 10 | 2 | implicit-precedence",
        "knee or hip.ti. | title,abstract,keyword,mesh:knee OR title:hip | 11 | 4 | field-of-last-only",
        "(knee or hip.ti,ab. | title,abstract:(knee OR hip) | 0 | 1 | unclosed-parenthesis",
        "(knee or hip.ti. or toe.ab. | title,abstract,keyword,mesh:knee OR title:hip OR abstract:toe | 0 | 1 | unclosed-parenthesis",
        "((a or b) adj2 c.ti. | title:((a OR b) NEAR (at most 1 word between) c) | 0 | 1 | unclosed-parenthesis",
        "(knee or hip) or toe).ti. | title:(knee OR hip OR toe) | 20 | 1 | unopened-parenthesis",
        "\"knee pain.tw. | title,abstract:\"knee pain\" | 0 | 1 | unclosed-quote",
        "(\"a or b\" or c\").tw. | title,abstract:(\"a or b\" OR c) | 14 | 1 | unclosed-quote",
        "“knee pain”.tw. | title,abstract:\"knee pain\" | 0 | 1 | curly-quotes",
        "or/1–3 | line 1 OR line 2 OR line 3 | 4 | 1 | typographic-dash",
        "kn\u200Bee.tw. | title,abstract:knee | 2 | 1 | invisible-character",
        "knee&nbsp;pain.tw. | title,abstract:\"knee pain\" | 4 | 6 | markup",
        "knee.tw.<br/> | title,abstract:knee | 8 | 5 | markup",
        "knee[tiab] | title,abstract,keyword,mesh:knee | 4 | 6 | foreign-field",
        "(knee or hip):ti,ab | title,abstract:(knee OR hip) | 13 | 6 | foreign-field",
        "(knee near/3 pain).tw. | title,abstract:(knee NEAR (at most 2 words between) pain) | 6 | 6 | foreign-operator",
        "(knee adj 3 pain).tw. | title,abstract:(knee NEAR (at most 2 words between) pain) | 6 | 5 | stray-blank",
        "(knee and/or hip).tw. | title,abstract:(knee OR hip) | 6 | 6 | and-or",
        "1 or2 | line 1 OR line 2 | 2 | 3 | missing-blank",
        "knee.xx. | title,abstract,keyword,mesh:knee | 4 | 4 | unknown-field",
        "knee.ti,xx. | title:knee | 4 | 7 | unknown-field",
        "knee.ti,in. | title:knee | 4 | 7 | field-not-held",
        "knee.nm. | mesh:knee | 4 | 4 | field-not-held",
        "knee.in. | nothing | 4 | 4 | field-not-held",
        "(knee.tw. adj3 pain.tw.) | title,abstract:(knee NEAR (at most 2 words between) pain) | 1 | 22 | field-in-proximity",
        "(knee.ti.).ab. | title:knee | 5 | 4 | field-overruled",
        "exp Wounds and Injuries/ | heading \"Wounds and Injuries\" and narrower | 4 | 20 | unquoted-heading",
        "exp Knee | heading \"Knee\" and narrower | 4 | 4 | missing-stroke",
        "exp Knee.sh. | heading \"Knee\" and narrower | 4 | 4 | missing-stroke",
        "(Knee or Hip)/ | heading \"Knee\" OR heading \"Hip\" | 13 | 1 | heading-group",
        "exp Knee/zz | heading \"Knee\" and narrower | 8 | 3 | unknown-qualifier",
        "Knee/ra | heading \"Knee\" under radiography or diagnostic imaging | 4 | 3 | retired-qualifier",
        "strange.fs. | heading any under strange | 0 | 7 | unknown-qualifier",
        "Knee/ 12345 | heading \"Knee\" | 6 | 5 | hit-count",
        "1 and 2 (345) | line 1 AND line 2 | 9 | 3 | hit-count",
        "1 or 2 4 567 | line 1 OR line 2 | 7 | 5 | hit-count",
        "12. knee.tw. | title,abstract:knee | 0 | 3 | line-number",
        "12 exp Knee/ | heading \"Knee\" and narrower | 0 | 2 | line-number",
        "12 (knee or hip).tw. | title,abstract:(knee OR hip) | 0 | 2 | line-number",
        "1 and 2 and | line 1 AND line 2 | 8 | 3 | dangling-operator",
        "1 or or 2 | line 1 OR line 2 | 5 | 2 | dangling-operator",
        "not 2 | NOT line 2 | 0 | 3 | unary-not",
        "1 or () | line 1 | 5 | 1 | empty-group",
        "remove duplicates from 3 | line 3 | 0 | 23 | duplicates-kept",
        "knee {Including Limited Related Terms} | title,abstract,keyword,mesh:knee | 5 | 33 | related-terms-not-added",
        "3 use ppez | line 3 | 1 | 9 | database-not-applied",
        "from 3 keep 1-20 | line 3 | 6 | 10 | selection-not-applied",
        "limit 3 to full text | line 3 | 11 | 9 | limit-not-applied",
        "limit 3 to (humans and full text) | line 3 LIMITED TO heading \"Humans\" | 23 | 9 | limit-not-applied",
        "limit 3 to (humans or full text) | line 3 | 22 | 9 | limit-not-applied",
        "limit 3 to em=201001-201002 | line 3 LIMITED TO entered:2010-01-01–2010-01-14 | 11 | 16 | limit-approximated",
        "limit to yr=\"2000 to 2010\" | line 3 LIMITED TO year:2000–2010 | 0 | 9 | limit-without-line",
        "limit to humans | line 3 LIMITED TO heading \"Humans\" | 0 | 9 | limit-without-line",
        "2-3 | line 2 OR line 3 | 0 | 3 | bare-range",
        "1or 2 | line 1 OR line 2 | 0 | 1 | missing-blank",
        "1 and yr=\"2016 -Current\" | line 1 AND year:2016– | 6 | 18 | limit-in-expression",
        "1 & 2 | line 1 AND line 2 | 2 | 1 | foreign-operator",
        "1 use ppez and 2 | line 1 AND line 2 | 2 | 8 | database-not-applied",
        "26 from 25 keep 3,5 | line 25 | 10 | 9 | selection-not-applied",
        "exp Knee/ /freq=2 | heading \"Knee\" and narrower | 10 | 7 | nothing-before",
        "(Knee/).tw. | heading \"Knee\" | 1 | 5 | field-of-heading",
        "knee or ... .tw. | title,abstract,keyword,mesh:knee | 8 | 3 | nothing-to-search",
        "knee [a note | title,abstract,keyword,mesh:knee | 5 | 7 | unclosed-note",
        "knee] | title,abstract,keyword,mesh:knee | 4 | 1 | stray-character",
        "or/3-1 | line 1 OR line 2 OR line 3 | 0 | 6 | reversed-range",
        "limit 3 to yr=2018-2010 | line 3 LIMITED TO year:2018–2010 | 11 | 12 | reversed-range",
        "knee.sh. /freq=2 | heading \"knee\" | 8 | 8 | frequency-not-applied",
        "(knee or hip) pain.tw. | title,abstract:((knee OR hip) DIRECTLY BEFORE pain) | 14 | 8 | missing-operator",
      })
  void misprintsAreReadAsMeantAndTold(
      String text, String understood, int offset, int length, String code) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.understood()).isEqualTo(understood);
    assertThat(parsed.problems()).noneMatch(Problem::isError);
    Problem problem = parsed.problems().getFirst();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(new Place(problem.offset(), problem.length())).isEqualTo(new Place(offset, length));
    assertThat(syntax.print(parsed.tree())).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "'' | nothing-to-search",
        "[a note] | nothing-to-search",
        "* | nothing-to-search",
        "knee or *.tw. | nothing-to-search",
        "knee.tw. hip.tw. | missing-operator",
        "Knee/ Hip/ | missing-operator",
        "1 and or 2 | conflicting-operators",
        "((a and b) adj3 c).tw. | not-in-proximity",
        "(Knee/ adj3 c).tw. | not-in-proximity",
        "(a.ti. adj3 b.ab.) | not-in-proximity",
        "(a adj3 b).pt. | not-in-proximity",
        "(or/1-3 or knee).tw. | field-of-line",
        "soon.yr. | not-a-date",
        "..ps 3 | unknown-command",
        "or/1-9999 | too-many-lines",
      })
  void whatCannotBeRunIsAnError(String text, String code) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.hasErrors()).isTrue();
    assertThat(parsed.tree()).isEqualTo(new Query.Nothing());
    assertThat(parsed.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code)
        .contains(code);
  }

  @Test
  void partsHaveTheirPlaces() {
    String text = "(kn\u200Bee$ adj3 pain).ti. or Hip/su or 2";
    ParsedQuery parsed = syntax.parse(text);
    List<String> found = new ArrayList<>();
    parsed
        .places()
        .forEach((query, place) ->
            found.add(text.substring(place.offset(), place.offset() + place.length())));
    assertThat(found).contains("kn\u200Bee$", "pain", "kn\u200Bee$ adj3 pain", "Hip/su", "2", text);
    Place near = parsed.places().get(new LineReference("2"));
    assertThat(near).isEqualTo(new Place(text.length() - 1, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261122})
  void everyTreePrintsAndIsReadBack(long seed) {
    RandomTrees trees = new RandomTrees(seed);
    for (int i = 0; i < 2_000; i++) {
      Query tree = trees.next();
      String text = syntax.print(tree).orElse("");
      assertThat(syntax.parse(text).tree()).as("seed %d, %s", seed, text).isEqualTo(tree);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261122})
  void parsingNeverThrowsAndWhatWasReadCanBePrinted(long seed) {
    OvidTexts texts = new OvidTexts(seed);
    for (int i = 0; i < 5_000; i++) {
      String text =
          i % 3 == 0 ? texts.mutated("(\"knee\" adj3 exp Hip/su).ti,ab. or/1-3") : texts.next(12);
      ParsedQuery parsed = syntax.parse(i % 10 == 0 ? texts.noise(40) : text);
      if (!parsed.hasErrors()) {
        assertThat(syntax.print(parsed.tree()))
            .as("seed %d, text <%s>, tree %s", seed, text, parsed.tree())
            .isPresent();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 7})
  void problemsAndPartsStandInTheTextWhateverItIs(long seed) {
    OvidTexts texts = new OvidTexts(seed);
    for (int i = 0; i < 2_000; i++) {
      String text = i % 2 == 0 ? texts.noise(40) : texts.next(30);
      ParsedQuery parsed = syntax.parse(text);
      assertThat(parsed.problems())
          .as("seed %d, text <%s>", seed, text)
          .allMatch(p -> p.offset() + p.length() <= text.length());
      assertThat(parsed.places().values()).allMatch(p -> p.offset() + p.length() <= text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "a or ",
        "(a or ",
        "a adj ",
        "a adj3 (",
        "\"",
        "a\" ",
        "a/",
        "a/b ",
        "a.ti",
        "exp ",
        "a.ti. and ",
        "*",
        "* ",
        "a* ",
        "[",
        "]",
        "or/1-3 ",
        "or/1,",
        "limit 3 to (",
        ".ti,",
        "not ",
        "exp a and ",
        "x/di, ",
        "a(b",
        "<b>",
        "&amp;",
        "/freq=2",
        "\u200B",
        "\u202E",
        "a.xx. "
      })
  void repeatsAreAnsweredInBoundedTime(String piece) {
    String text = piece.repeat(Math.min(100_000, 300_000 / piece.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String around : List.of("", "limit 4 to ")) {
            assertThat(syntax.parse(around + text).problems()).hasSizeLessThan(25);
          }
        });
  }

  @Test
  void tenThousandNestedGroupsAreRefusedAtTheirPlace() {
    ParsedQuery parsed = syntax.parse("(".repeat(10_000) + "knee" + ")".repeat(10_000) + ".tw.");
    assertThat(parsed.problems())
        .extracting(Problem::code, Problem::offset)
        .contains(org.assertj.core.api.Assertions.tuple("too-deep", Limits.WRITTEN.depth()));
  }

  @Test
  void fiveThousandTermsAreReadAndMoreThanTheLimitRefused() {
    String terms = "knee$ or ".repeat(4_999) + "hip";
    Fielded fielded = (Fielded) tree("(" + terms + ").tw.");
    assertThat(((Query.Or) fielded.query()).operands()).hasSize(5_000);
    assertThat(syntax.parse("knee or ".repeat(10_001) + "hip").problems())
        .extracting(Problem::code)
        .containsExactly("too-many-words");
    assertThat(syntax.parse(" ".repeat(Limits.WRITTEN.characters() + 1)).problems())
        .extracting(Problem::code)
        .containsExactly("too-long");
  }

  @Test
  void whatOvidCannotSayIsNotPrinted() {
    assertThat(syntax.print(new Query.Fuzzy("knee", 1))).isEmpty();
    assertThat(syntax.print(new Query.Everything())).isEmpty();
    assertThat(syntax.print(new Fielded(List.of("section"), new Term("knee")))).isEmpty();
    assertThat(syntax.print(new Near(List.of(new Term("a"), new Term("b")), 3, true))).isEmpty();
    assertThat(syntax.print(new Term("knee"))).isEmpty();
  }

  @Test
  void whatIsPrintedIsOvids() {
    assertThat(syntax.print(tree("( (tiny or smal$) ADJ2 knee ).tw.")))
        .contains("((tiny or smal*) adj2 knee).ti,ab.");
    assertThat(syntax.print(tree("exp *\"Knee\"/surgery OR or/1-2")))
        .contains("exp *Knee/su or 1 or 2");
    assertThat(syntax.print(tree("limit 3 to yr=\"2001 -Current\"")))
        .contains("limit 3 to yr=\"2001-Current\"");
  }
}
