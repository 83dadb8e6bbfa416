package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One invented paper in the ways in which pages mark up marks and lists. */
class ConventionsTest {

  private static final String ONE =
      "Abe K, Ito T. Age and pain in the mouse. Pain Lett. 2001;4(2):11-19.";
  private static final String TWO =
      "Moss JH. Running wheels and allodynia. J Exerc Res. 2008;31:200-212.";
  private static final String THREE =
      "Lind P, Roe S, Abe K. Rest does not help. Pain Lett. 2010;13(1):5-9.";

  private static final List<Arguments> CONVENTIONS =
      List.of(
          way(
              "ordered list, links in brackets",
              "[<a href='#B1'>1</a>]",
              "[<a href='#B2'>2</a>, <a href='#B3'>3</a>]",
              "<h2>References</h2><ol><li id='B1'>%s</li><li id='B2'>%s</li><li id='B3'>%s</li></ol>"),
          way(
              "raised links, labels in spans, a row of links behind each entry",
              "<sup><a href='#r1'>1</a></sup>",
              "<sup><a href='#r2'>2</a>,<a href='#r3'>3</a></sup>",
              entries(
                  "<h3>References</h3><ul class='list'>",
                  "</ul>",
                  "<li id='r%d'><span class='label'>%d. </span>%s <span class='links'><a href='https://doi.org/10.5555/ref.%d'>CrossRef</a> | <a href='https://pubmed.ncbi.nlm.nih.gov/12345'>PubMed</a> <a href='https://scholar.example/?q=x'>Google Scholar</a></span></li>")),
          way(
              "paragraphs with anchors",
              "(<a href='page.html#one'>1</a>)",
              "(<a href='page.html#two'>2</a>-<a href='page.html#three'>3</a>)",
              "<p><b>REFERENCES</b></p><p><a name='one'></a>1. %s</p><p><a name='two'></a>2. %s</p><p><a name='three'></a>3. %s</p>"),
          way(
              "one paragraph, entries behind empty anchors",
              "[<a href='#a1'>1</a>]",
              "[<a href='#a2'>2</a>,<a href='#a3'>3</a>]",
              "<h2>Literature cited</h2><p><a name='a1'></a>1. %s<br><a name='a2'></a>2. %s<br><a name='a3'></a>3. %s</p>"),
          way(
              "a table",
              "[<a href='#t1'>1</a>]",
              "[<a href='#t2'>2</a>, <a href='#t3'>3</a>]",
              "<h2>References</h2><table><tr id='t1'><td>1.</td><td>%s</td></tr><tr id='t2'><td>2.</td><td>%s</td></tr><tr id='t3'><td>3.</td><td>%s</td></tr></table>"),
          way(
              "a list of definitions",
              "[<a href='#d1'>1</a>]",
              "[<a href='#d2'>2</a>, <a href='#d3'>3</a>]",
              "<h2>Bibliography</h2><dl><dt id='d1'>[1]</dt><dd>%s</dd><dt id='d2'>[2]</dt><dd>%s</dd><dt id='d3'>[3]</dt><dd>%s</dd></dl>"),
          way(
              "a div an entry, number and text in divs of their own",
              "[<a class='xref' href='#ref-1'>1</a>]",
              "[<a class='xref' href='#ref-2'>2</a>,<a class='xref' href='#ref-3'>3</a>]",
              entries(
                  "<div class='back'><div class='ref-list'><h2>References</h2>",
                  "</div></div>",
                  "<div class='ref' id='ref-%d'><div class='ref-label'>%d.</div><div class='cite'>%s</div></div>")),
          way(
              "links by script",
              "[<span class='xref' data-rid='x1'>1</span>]",
              "[<span data-rid='x2 x3'>2, 3</span>]",
              "<h2>References</h2><ol><li id='x1'>%s</li><li id='x2'>%s</li><li id='x3'>%s</li></ol>"),
          way(
              "marks that lead out to what the entries link to",
              "[<a href='https://doi.org/10.5555/a'>1</a>]",
              "[<a href='https://doi.org/10.5555/b'>2</a>, <a href='https://doi.org/10.5555/c'>3</a>]",
              "<h2>References</h2><ol><li>%s <a href='https://doi.org/10.5555/a'>View Article</a></li><li>%s <a href='https://doi.org/10.5555/b'>View Article</a></li><li>%s <a href='https://doi.org/10.5555/c'>View Article</a></li></ol>"),
          way(
              "no links at all",
              "[1]",
              "[2, 3]",
              "<h2>References</h2><ol><li>%s</li><li>%s</li><li>%s</li></ol>"),
          way(
              "numbers printed, no links at all",
              "[1]",
              "[2, 3]",
              "<h2>References</h2><p>1. %s</p><p>2. %s</p><p>3. %s</p>"),
          way(
              "back links in the list, as encyclopedias have them",
              "<sup id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup>",
              "<sup id='cite_ref-2'><a href='#cite_note-2'>[2]</a></sup><sup id='cite_ref-3'><a href='#cite_note-3'>[3]</a></sup>",
              "<h2>References</h2><ol class='references'><li id='cite_note-1'><span><a href='#cite_ref-1'>^</a></span> <span>%s</span></li><li id='cite_note-2'><span><a href='#cite_ref-2'>^</a></span> <span>%s</span></li><li id='cite_note-3'><span><a href='#cite_ref-3'>^</a></span> <span>%s</span></li></ol>"),
          way(
              "names and years",
              "(<a href='#abe'>Abe and Ito, 2001</a>)",
              "(<a href='#moss'>Moss, 2008</a>; <a href='#lind'>Lind et al., 2010</a>)",
              "<h2>References</h2><div id='abe'>%s</div><div id='moss'>%s</div><div id='lind'>%s</div>"),
          way(
              "names and years without links",
              "(Abe and Ito, 2001)",
              "(Moss, 2008; Lind et al., 2010)",
              "<h2>References</h2><ul><li>%s</li><li>%s</li><li>%s</li></ul>"),
          way(
              "tips that print the entry again",
              "[<a href='#B1'>1</a><span class='tooltip'>" + ONE + "</span>]",
              "[<a href='#B2'>2</a>, <a href='#B3'>3</a>]",
              "<div class='tips'><div>"
                  + ONE
                  + "</div><div>"
                  + TWO
                  + "</div><div>"
                  + THREE
                  + "</div></div><h2>References</h2><ol><li id='B1'>%s</li><li id='B2'>%s</li><li id='B3'>%s</li></ol>"),
          way(
              "links in brackets behind each entry, marks on buttons",
              "<button>[1]</button>",
              "<button>[2]</button>, <button>[3]</button>",
              entries(
                  "<section class='ref-list'><h2>References</h2><ul class='ref-list'>",
                  "</ul></section>",
                  "<li id='R%d'><span class='label'>%d.</span> <cite>%s</cite> [<a href='https://doi.org/10.5555/z.%d'>DOI</a>] [<a href='/articles/PMC123456/'>PMC free article</a>] [<a href='https://pubmed.ncbi.nlm.nih.gov/1/'>PubMed</a>]</li>")),
          way(
              "links to nowhere that name their entry, overlays beside them",
              "<span class='lnk'>[<a data-rid='CIT0001' href='#'>1</a><span class='overlay'></span>]</span>",
              "[<a data-rid='CIT0002' href='#'>2</a>,<a data-rid='CIT0003' href='#'>3</a>]",
              "<h2>References</h2><ul><li id='CIT0001'><span>%s</span><span>(<a href='#'>Open in a new window</a>)</span></li><li id='CIT0002'>%s</li><li id='CIT0003'>%s</li></ul>"),
          way(
              "entries known by an attribute",
              "[<a href='#j-bib-0001'>1</a>]",
              "[<a href='#j-bib-0002'>2</a>, <a href='#j-bib-0003'>3</a>]",
              "<h2>References</h2><ul><li data-bib-id='j-bib-0001'><span class='bullet'>1</span> %s</li><li data-bib-id='j-bib-0002'><span class='bullet'>2</span> %s</li><li data-bib-id='j-bib-0003'><span class='bullet'>3</span> %s</li></ul>"),
          way(
              "one paragraph, entries in lines of their own",
              "[1]",
              "[2,3]",
              "<p><b>References</b></p><p>1. %s<br>2. %s<br>3. %s</p>"),
          way(
              "no heading, entries in lines with breaks between",
              "(Abe and Ito, 2001)",
              "(Moss, 2008; Lind et al., 2010)",
              "<h3>References</h3><div>%s<br><br>%s<br><br>%s</div>"),
          way(
              "no heading",
              "[<a href='#B1'>1</a>]",
              "[<a href='#B2'>2</a>, <a href='#B3'>3</a>]",
              "<div><ol><li id='B1'>%s</li><li id='B2'>%s</li><li id='B3'>%s</li></ol></div>"));

  static List<Arguments> conventions() {
    return CONVENTIONS;
  }

  private static Arguments way(String name, String first, String second, String list) {
    String filled = list.contains("%s") ? list.formatted(ONE, TWO, THREE) : list;
    return Arguments.argumentSet(name, first, second, filled);
  }

  private static String entries(String open, String close, String entry) {
    List<String> texts = List.of(ONE, TWO, THREE);
    StringBuilder list = new StringBuilder(open);
    for (int i = 1; i <= texts.size(); i++) {
      list.append(entry.formatted(i, i, texts.get(i - 1), i));
    }
    return list.append(close).toString();
  }

  private static String page(String first, String second, String list) {
    return """
    <!DOCTYPE html><html><head><title>Swimming lowers pain in old mice | Journal of Invented Pain</title>
    <meta name="citation_title" content="Swimming lowers pain in old mice"></head>
    <body><ul class="menu"><li><a href="/">Home</a></li><li><a href="#refs">References</a></li></ul>
    <div class="cookie-notice">We use cookies to make this site better for you.</div>
    <main><h1>Swimming lowers pain in old mice</h1><p class="authors">Ana Ruiz, Ben Okafor</p>
    <h2>Abstract</h2><p>Whether swimming lowers pain in old mice is unknown. Here we show that it does, in forty mice of both sexes that swam for six weeks.</p>
    <h2>Introduction</h2><p>Old mice hurt more than young ones do %s. Running lowers their pain, while rest leaves it as it was before %s.</p>
    <p>Swimming was tried here because nobody had done so before.</p>
    <h2>Discussion</h2><p>It works, and it did so in every mouse.</p>
    %s
    <h2>Share this article</h2><p><a href="https://x.example">Tweet</a></p></main>
    <footer>All rights reserved by nobody at all.</footer></body></html>
    """
        .formatted(first, second, list);
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void entriesMarksAndSectionsAreFound(String first, String second, String list) {
    Paper paper = Pages.paper(page(first, second, list));

    assertThat(paper.references().stream().map(Reference::raw)).containsExactly(ONE, TWO, THREE);
    assertThat(paper.references().get(2).publication().author()).hasSize(3);
    assertThat(paper.references().get(1).publication().containerTitle()).isEqualTo("J Exerc Res");
    List<Citation> citations =
        paper.statements().stream().flatMap(s -> s.citations().stream()).toList();
    List<String> ids = paper.references().stream().map(Reference::id).toList();
    assertThat(citations.getFirst().references()).containsExactly(ids.get(0));
    assertThat(citations.stream().skip(1).flatMap(c -> c.references().stream()))
        .containsExactly(ids.get(1), ids.get(2));
    assertThat(paper.sections().stream().map(Section::heading))
        .containsExactly("Introduction", "Discussion");
    assertThat(paper.abstractText()).startsWith("Whether swimming").endsWith("six weeks.");
    String text = paper.sections().stream().map(Section::text).reduce("", String::concat);
    assertThat(text).doesNotContain("Tweet", "Home", "rights", "cookies", "Age and pain");
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void whatIsLeftOutIsKeptAsDropped(String first, String second, String list) {
    Paper paper = Pages.paper(page(first, second, list));

    String dropped = paper.dropped().stream().map(d -> d.text()).reduce("", String::concat);
    assertThat(Stream.of("We use cookies", "All rights reserved", "Tweet"))
        .allMatch(dropped::contains);
  }
}
