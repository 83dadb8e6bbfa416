package org.ibid.indexer.source.jats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;

/**
 * Articles in JATS 1.x, the NLM DTDs 1 to 3 and BioMed Central's own: one in a file, or many in
 * whatever an archive wraps them in.
 */
public final class JatsReader implements Reader {

  private final ArticleReader articles = new ArticleReader();

  @Override
  public String format() {
    return "jats";
  }

  @Override
  public Recognition recognises(Head head) {
    return Prolog.looksLikeArticles(head.text()) ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Records records = new Records(input, characters, outcomes);
    new ArticleStream(characters, records).read();
    records.end();
  }

  /**
   * Numbers the articles of a file and accounts for each. An article that is the file is its record
   * 0; what is found behind one that is broken counts on from 1.
   */
  private final class Records implements ArticleStream.Receiver {
    private final Input input;
    private final DecodingReader characters;
    private final Consumer<Outcome> outcomes;
    private int number;
    private boolean told;

    Records(Input input, DecodingReader characters, Consumer<Outcome> outcomes) {
      this.input = input;
      this.characters = characters;
      this.outcomes = outcomes;
    }

    @Override
    public void article(
        Element root, boolean isRoot, List<String> warnings, Optional<String> fault) {
      int record = isRoot && !told ? 0 : ++number;
      told = true;
      List<String> all = new ArrayList<>(characters.warnings());
      all.addAll(warnings);
      fault.ifPresent(
          why -> all.add("The XML is broken at " + why + " What follows was not read."));
      Element article = root.is("art") ? BmcDialect.translated(root) : root;
      Optional<Paper> paper = articles.read(article, input.source(record, format()), all);
      outcomes.accept(
          paper
              .<Outcome>map(Outcome.Read::new)
              .orElseGet(() ->
                  input.rejected(
                      record, fault.orElse("holds an article without title, text or references"))));
    }

    @Override
    public void fault(String fault) {
      int record = told ? ++number : 0;
      told = true;
      outcomes.accept(input.rejected(record, fault));
    }

    void end() {
      if (!told) {
        outcomes.accept(input.rejected("holds no article"));
      }
    }
  }
}
