package org.ibid.indexer.source.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.indexer.layout.Outline;
import org.ibid.indexer.layout.PlainTextLayout;
import org.ibid.indexer.layout.Sentences;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.reference.CitationLinker;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.TextDecoder;

/** Plain text without markup: a saved page, an OCR'd chapter. A file is one paper. */
public final class TextReader implements Reader {

  /** Control characters in more than this share of a file's head say that it is no text. */
  private static final double MAX_CONTROL_SHARE = 0.05;

  /**
   * How markup, data and printer languages begin. Their tags would be read as words: where no
   * reader knows the format, it is better to say so.
   */
  private static final Pattern MARKED_UP =
      Pattern.compile("\\s*+(?:<[?!A-Za-z]|%PDF-|%!PS|\\{\\\\rtf|[\\[{]\\s*+[\\[{\"]|\\{\\s*+\\})");

  /**
   * Longer runs without white space are data. A paragraph of Chinese, which has none, is a hundred
   * times shorter.
   */
  private static final int MAX_RUN = 100_000;

  private final PlainTextLayout layout = new PlainTextLayout();
  private final EntryReferences entryReferences = new EntryReferences();
  private final CitationLinker linker = new CitationLinker(Sentences::of);

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    long controls = text.chars().filter(TextReader::isControl).count();
    boolean binary = text.indexOf('\0') >= 0 || controls > text.length() * MAX_CONTROL_SHARE;
    boolean marked = MARKED_UP.matcher(text).lookingAt();
    return binary || marked || TaggedData.is(text) ? Recognition.NO : Recognition.PERHAPS;
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    byte[] bytes = input.bytes();
    outcomes.accept(read(input, bytes, TextDecoder.decode(bytes)));
  }

  private Outcome read(Input input, byte[] bytes, TextDecoder.Decoded decoded) {
    Optional<String> fault = fault(decoded.text());
    if (fault.isPresent()) {
      return input.rejected(fault.get());
    }
    Outline outline = layout.read(decoded.text());
    if (isEmpty(outline)) {
      return input.rejected(nothingLeft(outline));
    }
    List<String> warnings = new ArrayList<>(decoded.warnings());
    warnings.addAll(outline.warnings());
    if (outline.publication().title() == null) {
      warnings.add("No title was found.");
    }
    return new Outcome.Read(paper(input, bytes, outline, warnings));
  }

  /** Why a text is not worth reading, if it is not. */
  private static Optional<String> fault(String text) {
    if (text.isBlank()) {
      return Optional.of("holds nothing but white space");
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - start > MAX_RUN) {
          return Optional.of(
              "has "
                  + (i - start)
                  + " characters without a space from character "
                  + start
                  + " on: that is no text of a paper");
        }
        start = i + 1;
      }
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Outline outline) {
    return outline.publication().title() == null
        && outline.abstractText().isBlank()
        && outline.sections().stream().allMatch(section -> section.text().isBlank())
        && outline.entries().isEmpty()
        && outline.related().isEmpty();
  }

  private static String nothingLeft(Outline outline) {
    List<String> reasons = outline.dropped().stream().map(Dropped::why).distinct().toList();
    return "holds no title, text or references; what it holds was taken for " + reasons;
  }

  private Paper paper(Input input, byte[] bytes, Outline outline, List<String> warnings) {
    List<Reference> references = entryReferences.of(outline.entries());
    List<Statement> statements =
        linker.link(outline.abstractText(), outline.sections(), references);
    Paper.Source source = input.source(0, format());
    return Paper.builder(source, PaperId.of(outline.publication(), bytes))
        .publication(outline.publication())
        .asPrinted(outline.asPrinted())
        .abstractText(outline.abstractText())
        .keyword(outline.keyword())
        .abbreviations(outline.abbreviations())
        .sections(outline.sections())
        .references(references)
        .related(outline.related())
        .statements(statements)
        .dropped(outline.dropped())
        .warnings(warnings)
        .build();
  }
}
