package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ibid.indexer.layout.Outline;
import org.ibid.indexer.layout.PlainTextLayout;
import org.ibid.indexer.layout.Sentences;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.CitationLinker;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.text.EntryReferences;
import org.ibid.indexer.typeset.Typesetting;

/** PDF with a text layer. A file is one paper. */
public final class PdfReader implements Reader {

  /** Readers of PDF look for its sign so far into a file. */
  private static final int SIGN_WITHIN = 1024;

  private static final String SIGN = "%PDF-";

  private final PlainTextLayout layout = new PlainTextLayout();
  private final EntryReferences entryReferences = new EntryReferences();
  private final CitationLinker linker = new CitationLinker(Sentences::of);

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Recognition recognises(Head head) {
    byte[] bytes = head.bytes();
    int end = Math.min(bytes.length, SIGN_WITHIN) - SIGN.length();
    for (int at = 0; at <= end; at++) {
      if (isSign(bytes, at)) {
        return Recognition.SURE;
      }
    }
    return Recognition.NO;
  }

  private static boolean isSign(byte[] bytes, int at) {
    for (int i = 0; i < SIGN.length(); i++) {
      if (bytes[at + i] != SIGN.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    byte[] bytes = input.bytes();
    outcomes.accept(
        switch (PdfOpening.read(bytes)) {
          case PdfFile.Unreadable unreadable -> input.rejected(unreadable.why());
          case PdfFile.Text text -> read(input, bytes, text);
        });
  }

  private Outcome read(Input input, byte[] bytes, PdfFile.Text file) {
    Typesetting typesetting = Typesetting.of(file.sheets(), file.facts().title());
    SignedText signed = new SignedText(layout.read(typesetting));
    Outline outline = file.facts().completed(signed.plain());
    if (isEmpty(outline)) {
      return input.rejected("holds no title, text or references of a paper");
    }
    List<Reference> references = entryReferences.of(outline.entries());
    List<String> warnings = new ArrayList<>(file.warnings());
    warnings.addAll(outline.warnings());
    if (outline.publication().title() == null) {
      warnings.add("No title was found.");
    }
    return new Outcome.Read(
        Paper.builder(input.source(0, format()), PaperId.of(outline.publication(), bytes))
            .publication(outline.publication())
            .asPrinted(outline.asPrinted())
            .abstractText(outline.abstractText())
            .keyword(outline.keyword())
            .abbreviations(outline.abbreviations())
            .sections(outline.sections())
            .references(references)
            .related(outline.related())
            .statements(linker.linkRaised(signed.paragraphs(), references))
            .dropped(outline.dropped())
            .warnings(warnings)
            .build());
  }

  private static boolean isEmpty(Outline outline) {
    return outline.publication().title() == null
        && outline.abstractText().isBlank()
        && outline.sections().stream().allMatch(section -> section.text().isBlank())
        && outline.entries().isEmpty();
  }
}
