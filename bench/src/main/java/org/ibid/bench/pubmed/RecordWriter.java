package org.ibid.bench.pubmed;

import org.ibid.bench.pubmed.Work.Author;

/** Writes records as PubMed's XML has them ({@code pubmed_250101.dtd}), each in a line. */
final class RecordWriter {

  /** One record in five has its list of references, a long one, much as in PubMed. */
  private static final int LISTED_IN = 5;

  /** Most references that PubMed knows have a number of PubMed; some have a DOI. */
  private static final int UNNUMBERED_IN = 4;

  private static final int DOI_IN = 3;
  private static final int REVIEW_IN = 8;
  private static final int STRUCTURED_IN = 3;
  private static final int NO_ABSTRACT_IN = 10;
  private static final int KEYWORDS_IN = 3;

  private static final String[] PARTS = {"BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"};
  private static final String[] QUALIFIERS = {
    "metabolism", "drug therapy", "physiology", "genetics", "pathology", "therapy"
  };

  private final Prose prose;
  private final Catalogue catalogue;
  private final Works works;
  private final CitationText citations;
  private final double references;
  private final long seed;

  /**
   * A writer of records.
   *
   * @param references that a record has on average
   */
  RecordWriter(Prose prose, Catalogue catalogue, Works works, double references, long seed) {
    this.prose = prose;
    this.catalogue = catalogue;
    this.works = works;
    this.citations = new CitationText(catalogue);
    this.references = references;
    this.seed = seed;
  }

  /** Writes the record of a number, from 0. */
  void write(int number, StringBuilder to) {
    Work work = works.work(number);
    SplitMix random = SplitMix.of(seed, number, 1);
    to.append("<PubmedArticle><MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\">");
    element("PMID Version=\"1\"", work.pmid(), to);
    to.append("<DateRevised><Year>").append(Math.max(work.year(), 1998)).append("</Year>");
    to.append("<Month>11</Month><Day>15</Day></DateRevised>");
    article(work, random, to);
    headings(random, to);
    keywords(work, random, to);
    to.append("</MedlineCitation><PubmedData><ArticleIdList>");
    element("ArticleId IdType=\"pubmed\"", work.pmid(), to);
    element("ArticleId IdType=\"doi\"", work.doi(), to);
    to.append("</ArticleIdList>");
    referenceList(number, random, to);
    to.append("</PubmedData></PubmedArticle>\n");
  }

  private void article(Work work, SplitMix random, StringBuilder to) {
    to.append("<Article PubModel=\"Print\">");
    journal(work, to);
    element("ArticleTitle", work.title() + ".", to);
    to.append("<Pagination>");
    element("MedlinePgn", work.firstPage() + "-" + work.lastPage(), to);
    to.append("</Pagination>");
    element("ELocationID EIdType=\"doi\" ValidYN=\"Y\"", work.doi(), to);
    if (!random.oneIn(NO_ABSTRACT_IN)) {
      abstractText(work, random, to);
    }
    authors(work, to);
    element("Language", random.oneIn(12) ? random.pick("ger", "fre", "chi", "jpn") : "eng", to);
    to.append("<PublicationTypeList>");
    element("PublicationType UI=\"D016428\"", "Journal Article", to);
    if (random.oneIn(REVIEW_IN)) {
      element("PublicationType UI=\"D016454\"", "Review", to);
    }
    to.append("</PublicationTypeList></Article>");
  }

  private void journal(Work work, StringBuilder to) {
    Catalogue.Journal journal = catalogue.journal(work.journal());
    to.append("<Journal><JournalIssue CitedMedium=\"Print\">");
    element("Volume", work.volume(), to);
    element("Issue", work.issue(), to);
    to.append("<PubDate>");
    element("Year", work.year(), to);
    to.append("</PubDate></JournalIssue>");
    element("Title", journal.title(), to);
    element("ISOAbbreviation", journal.abbreviation(), to);
    to.append("</Journal>");
  }

  private void abstractText(Work work, SplitMix random, StringBuilder to) {
    StringBuilder text = new StringBuilder();
    to.append("<Abstract>");
    if (random.oneIn(STRUCTURED_IN)) {
      for (String part : PARTS) {
        text.setLength(0);
        prose.sentences(random, work.topic(), random.between(1, 4), text);
        element("AbstractText Label=\"" + part + "\"", text, to);
      }
    } else {
      prose.sentences(random, work.topic(), random.between(4, 12), text);
      element("AbstractText", text, to);
    }
    to.append("</Abstract>");
  }

  private static void authors(Work work, StringBuilder to) {
    to.append("<AuthorList CompleteYN=\"Y\">");
    for (Author author : work.authors()) {
      to.append("<Author ValidYN=\"Y\">");
      element("LastName", author.family(), to);
      element("Initials", author.initials(), to);
      to.append("</Author>");
    }
    to.append("</AuthorList>");
  }

  private void headings(SplitMix random, StringBuilder to) {
    to.append("<MeshHeadingList>");
    for (int heading : catalogue.headings(random)) {
      to.append("<MeshHeading>");
      String starred = random.oneIn(4) ? "Y" : "N";
      String attributes = " UI=\"D" + (100_000 + heading) + "\" MajorTopicYN=\"" + starred + "\"";
      element("DescriptorName" + attributes, Catalogue.heading(heading), to);
      if (random.oneIn(3)) {
        element("QualifierName MajorTopicYN=\"N\"", random.pick(QUALIFIERS), to);
      }
      to.append("</MeshHeading>");
    }
    to.append("</MeshHeadingList>");
  }

  private static void keywords(Work work, SplitMix random, StringBuilder to) {
    if (random.oneIn(KEYWORDS_IN)) {
      to.append("<KeywordList Owner=\"NOTNLM\">");
      work.topic().stream().limit(4).forEach(word -> element("Keyword", word, to));
      to.append("</KeywordList>");
    }
  }

  private void referenceList(int number, SplitMix random, StringBuilder to) {
    int most = (int) Math.round(2 * LISTED_IN * references) - 1;
    if (most < 1 || !random.oneIn(LISTED_IN)) {
      return;
    }
    to.append("<ReferenceList>");
    for (int cited : works.cited(random, random.between(1, most))) {
      if (cited != number) {
        reference(works.work(cited), random, to);
      }
    }
    to.append("</ReferenceList>");
  }

  private void reference(Work work, SplitMix random, StringBuilder to) {
    to.append("<Reference>");
    element("Citation", citations.of(work, random), to);
    boolean numbered = !random.oneIn(UNNUMBERED_IN);
    boolean located = random.oneIn(DOI_IN);
    if (numbered || located) {
      to.append("<ArticleIdList>");
      if (numbered) {
        element("ArticleId IdType=\"pubmed\"", work.pmid(), to);
      }
      if (located) {
        element("ArticleId IdType=\"doi\"", work.doi(), to);
      }
      to.append("</ArticleIdList>");
    }
    to.append("</Reference>");
  }

  private static void element(String name, int number, StringBuilder to) {
    element(name, Integer.toString(number), to);
  }

  /** An element with its text; the name may have attributes behind it. */
  private static void element(String name, CharSequence text, StringBuilder to) {
    int space = name.indexOf(' ');
    to.append('<').append(name).append('>');
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        default -> to.append(text.charAt(i));
      }
    }
    to.append("</").append(space < 0 ? name : name.substring(0, space)).append('>');
  }
}
