package org.ibid.indexer.source.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.layout.ListEntry;
import org.ibid.indexer.layout.Outline;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.reference.RaisedParagraph;
import org.ibid.indexer.typeset.Raised;

/** Takes the signs around what was raised out of an outline, and keeps where they stood. */
final class SignedText {

  private final Outline signed;

  SignedText(Outline signed) {
    this.signed = signed;
  }

  /** The outline without signs. */
  Outline plain() {
    return new Outline(
        signed.publication(),
        signed.asPrinted(),
        Raised.plain(signed.abstractText()),
        signed.keyword().stream().map(Raised::plain).toList(),
        abbreviations(),
        signed.sections().stream().map(SignedText::plain).toList(),
        signed.entries().stream().map(SignedText::plain).toList(),
        signed.related(),
        signed.dropped().stream().map(SignedText::plain).toList(),
        signed.warnings().stream().map(Raised::plain).toList());
  }

  private Map<String, String> abbreviations() {
    Map<String, String> plain = new LinkedHashMap<>();
    signed
        .abbreviations()
        .forEach((term, meaning) -> plain.put(Raised.plain(term), Raised.plain(meaning)));
    return plain;
  }

  private static Section plain(Section section) {
    return new Section(
        Raised.plain(section.heading()), section.level(), Raised.plain(section.text()));
  }

  private static ListEntry plain(ListEntry entry) {
    return new ListEntry(entry.label(), Raised.plain(entry.raw()), entry.identifiers());
  }

  private static Dropped plain(Dropped dropped) {
    return new Dropped(Raised.plain(dropped.text()), dropped.why());
  }

  /** The paragraphs of abstract and sections, in order. */
  List<RaisedParagraph> paragraphs() {
    List<RaisedParagraph> paragraphs = new ArrayList<>();
    add(paragraphs, -1, signed.abstractText());
    for (int i = 0; i < signed.sections().size(); i++) {
      add(paragraphs, i, signed.sections().get(i).text());
    }
    return paragraphs;
  }

  private static void add(List<RaisedParagraph> paragraphs, int section, String text) {
    for (String paragraph : text.split("\n\n", -1)) {
      Raised raised = Raised.of(paragraph.strip());
      if (!raised.text().isEmpty()) {
        paragraphs.add(new RaisedParagraph(section, raised.text(), raised.raised()));
      }
    }
  }
}
