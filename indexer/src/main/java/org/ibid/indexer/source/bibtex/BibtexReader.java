package org.ibid.indexer.source.bibtex;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Characters;
import org.ibid.indexer.source.bibliography.Item;

/**
 * BibTeX and BibLaTeX: each entry of a file is a paper, but for {@code @xdata}, which only others
 * inherit from.
 */
public final class BibtexReader implements Reader {

  /** A type and a brace, and a key with a comma or a field: code has annotations in parentheses. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^[\\s\ufeff}]*+@[A-Za-z]{1,30}+\\s*+\\{\\s*+"
              + "(?:[^\\s{}()=\",]{0,200}+\\s*+,|[A-Za-z]{2,30}+\\s*+=\\s*+[{\"\\d])");

  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "(?mi)^[\\s\ufeff]*+@(?:article|book|inproceedings|incollection|misc|phdthesis|techreport)"
              + "\\s*+\\(\\s*+[^\\s{}()=\",]{0,200}+\\s*+,");

  /** BibLaTeX's entries that others take fields from; they are no publication. */
  private static final String SHARED_FIELDS = "xdata";

  /** After more text than this an entry is what a page offers to cite itself by. */
  private static final int MAX_PREFACE = 1000;

  private static final Pattern COMMAND =
      Pattern.compile("(?mi)^[\\s\ufeff]*+@(?:comment|string|preamble)\\s*+[{(]");

  /** How JabRef begins a file, even one without entries. */
  private static final String JABREF = "% Encoding:";

  @Override
  public String format() {
    return "bibtex";
  }

  @Override
  public Recognition recognises(Head head) {
    boolean bibtex =
        head.text().stripLeading().startsWith(JABREF)
            || Stream.of(ENTRY, IN_PARENTHESES, COMMAND).anyMatch(sign -> opens(sign, head.text()));
    return bibtex ? Recognition.SURE : Recognition.NO;
  }

  private static boolean opens(Pattern sign, String text) {
    Matcher matcher = sign.matcher(text);
    return matcher.find() && preface(text.substring(0, matcher.start())) <= MAX_PREFACE;
  }

  private static int preface(String text) {
    return text.lines().filter(line -> !line.startsWith("%")).mapToInt(String::length).sum();
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader decoded = new DecodingReader(input.stream());
    EntryCutter cutter = new EntryCutter(new Characters(decoded));
    EntryParser parser = new EntryParser();
    Delivery delivery = new Delivery(input, decoded, outcomes);
    CrossReferences entries = new CrossReferences(delivery::accept);
    int count = 0;
    for (Optional<Block> block = cutter.next(); block.isPresent(); block = cutter.next()) {
      Block found = block.get();
      boolean entry = found.isEntry();
      if (entry || found.type().equals("string") || found.fault().isPresent()) {
        EntryParser.Parsed parsed = parser.parse(found);
        boolean record = entry && !found.type().equals(SHARED_FIELDS);
        count += record ? 1 : 0;
        if (entry || parsed.fault().isPresent()) {
          entries.add(
              new Entry(
                  record ? count : 0, found, parsed.fields(), parsed.repeated(), parsed.fault()));
        }
      }
    }
    entries.finish();
    if (!delivery.any) {
      outcomes.accept(input.rejected("has no BibTeX entry"));
    }
  }

  /** Turns entries into outcomes; the first tells what was assumed of the encoding. */
  private final class Delivery {
    private final Input input;
    private final DecodingReader decoded;
    private final Consumer<Outcome> outcomes;
    private int warned;
    private boolean any;

    Delivery(Input input, DecodingReader decoded, Consumer<Outcome> outcomes) {
      this.input = input;
      this.decoded = decoded;
      this.outcomes = outcomes;
    }

    void accept(Entry entry) {
      if (entry.fault().isPresent()) {
        any = true;
        outcomes.accept(input.rejected(entry.number(), entry.fault().get()));
      } else if (!entry.block().type().equals(SHARED_FIELDS)) {
        any = true;
        outcomes.accept(outcome(entry));
      }
    }

    private Outcome outcome(Entry entry) {
      Item item = new EntryFields(entry).item();
      if (warned < decoded.warnings().size()) {
        decoded.warnings().forEach(item::warn);
        warned = decoded.warnings().size();
      }
      return item.outcome(
          input, entry.number(), format(), entry.block().place(), entry.block().text());
    }
  }
}
