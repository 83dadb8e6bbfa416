package org.ibid.indexer.source.docx;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;

/** Word documents. A file is one paper. */
public final class DocxReader implements Reader {

  private final ArticleReader articles = new ArticleReader();

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public Recognition recognises(Head head) {
    return OfficeFile.isOne(head.bytes()) ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    byte[] bytes = input.bytes();
    Optional<String> fault = OfficeFile.fault(bytes);
    if (fault.isPresent()) {
      outcomes.accept(input.rejected(fault.get()));
      return;
    }
    outcomes.accept(read(input, bytes));
  }

  private Outcome read(Input input, byte[] bytes) {
    WordFile file;
    try {
      file = WordFile.open(bytes);
    } catch (IOException e) {
      return input.rejected("is no sound Word document: " + e.getMessage());
    }
    return articles
        .read(file, input.source(0, format()), bytes)
        .<Outcome>map(Outcome.Read::new)
        .orElseGet(() -> input.rejected("holds a document without title, text or references"));
  }
}
