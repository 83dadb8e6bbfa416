package org.ibid.indexer.layout;

import java.util.regex.Pattern;

/** Notes what a page says of its paper, its journal and its authors outside the front matter. */
final class Asides {

  /** The citation of a paper has authors, title and journal. */
  private static final int SHORTEST_CITE = 40;

  private static final Pattern LABEL_ONLY = Pattern.compile("[^:：]{2,30}[:：]");

  private final Draft draft;
  private final PageFacts facts;

  Asides(Draft draft, PageFacts facts) {
    this.draft = draft;
    this.facts = facts;
  }

  void cite(String text) {
    boolean cite = !FrontLine.isFact(text) && text.length() >= SHORTEST_CITE;
    if (cite) {
      facts.cite(text);
    } else {
      facts.about(text);
    }
    draft.dropped.add(text, cite ? Part.CITE.why() : Part.ABOUT.why());
  }

  void about(String text) {
    facts.about(text);
    draft.dropped.add(text, LABEL_ONLY.matcher(text).matches() ? "label" : Part.ABOUT.why());
  }

  void journal(String text) {
    facts.journal(text);
    draft.dropped.add(text, Part.JOURNAL.why());
  }

  void authors(String text) {
    AuthorLine.recognise(text, AffiliationMarks.none()).ifPresent(facts::authors);
    draft.dropped.add(text, Part.AUTHORS.why());
  }
}
