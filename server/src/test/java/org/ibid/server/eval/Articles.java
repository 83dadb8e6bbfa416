package org.ibid.server.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An invented article. */
final class Articles {

  static final String XML =
      """
      <?xml version="1.0"?>
      <!DOCTYPE article PUBLIC "-//NLM//DTD JATS" "http://nowhere.invalid/JATS.dtd">
      <article article-type="research-article"><front>
      <journal-meta><journal-title-group><journal-title>Journal of Invented Pain</journal-title></journal-title-group></journal-meta>
      <article-meta>
      <article-id pub-id-type="doi">10.5555/invented.7</article-id>
      <title-group><article-title>Swimming lowers mechanical pain in old mice</article-title></title-group>
      <contrib-group>
      <contrib contrib-type="author"><name><surname>Ruiz</surname><given-names>Ana M</given-names></name><xref ref-type="aff" rid="a1">1</xref></contrib>
      <contrib contrib-type="author"><name><surname>Okafor</surname><given-names>Ben</given-names></name><xref ref-type="aff" rid="a1">1</xref></contrib>
      </contrib-group><aff id="a1"><label>1</label>Department of Physiology, University of Nowhere, Nowhere</aff>
      <pub-date><year>2019</year></pub-date><volume>12</volume><issue>3</issue><fpage>101</fpage><lpage>109</lpage>
      <abstract><p>Whether swimming lowers pain in old mice is unknown. It does so in young ones, and here we show that it does in old ones too.</p></abstract>
      </article-meta></front>
      <body><sec><title>Introduction</title>
      <p>Old mice hurt more than young ones do [<xref ref-type="bibr" rid="b1">1</xref>–<xref ref-type="bibr" rid="b3">3</xref>]. Running lowers their pain [<xref ref-type="bibr" rid="b2">2</xref>].</p>
      <p>Lind et al. [<xref ref-type="bibr" rid="b3">3</xref>] saw no effect of rest, which is why swimming was tried here.</p></sec></body>
      <back><ref-list>
      <ref id="b1"><element-citation publication-type="journal"><name><surname>Abe</surname><given-names>K</given-names></name><name><surname>Ito</surname><given-names>T</given-names></name><article-title>Age and pain in the mouse</article-title><source>Pain Lett</source><year>2001</year><volume>4</volume><issue>2</issue><fpage>11</fpage><lpage>19</lpage><pub-id pub-id-type="doi">10.5555/ABE.1</pub-id></element-citation></ref>
      <ref id="b2"><element-citation publication-type="journal"><name><surname>Moss</surname><given-names>JH</given-names></name><article-title>Running wheels and allodynia</article-title><source>J Exerc Res</source><year>2008</year><volume>31</volume><fpage>200</fpage><lpage>212</lpage></element-citation></ref>
      <ref id="b3"><mixed-citation publication-type="journal"><name><surname>Lind</surname> <given-names>P</given-names></name>, <name><surname>Roe</surname> <given-names>S</given-names></name>, <name><surname>Abe</surname> <given-names>K</given-names></name>. <article-title>Rest does not help</article-title>. <source>Pain Lett</source>. <year>2010</year>;<volume>13</volume>(<issue>1</issue>):<fpage>5</fpage>–<lpage>9</lpage>.</mixed-citation></ref>
      </ref-list></back></article>
      """;

  private Articles() {}

  static byte[] bytes() {
    return XML.getBytes(StandardCharsets.UTF_8);
  }

  static GoldArticle named(String name) throws IOException {
    return JatsArticle.read(name, bytes());
  }
}
