package org.ibid.indexer.source.csl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Characters;
import org.ibid.indexer.source.bibliography.Item;

/** CSL-JSON: each item of a file is a paper. */
public final class CslReader implements Reader {

  /** Where none of so many objects is an item, the file is no bibliography. */
  private static final int MAX_EMPTY = 100;

  private static final Pattern JSON = Pattern.compile("[\\s\ufeff]*+[\\[{]\\s*+[\\[{\"\\]}]");

  /** Names that bibliographies have and other data haven't. */
  private static final Pattern CSL_NAME =
      Pattern.compile(
          "\"(?:container-title|date-parts|citation-key|citation-label|publisher-place|title-short)\"\\s*+:");

  private static final Pattern TYPE = Pattern.compile("\"type\"\\s*+:\\s*+\"([a-z_-]{3,30}+)\"");

  /** What wraps an item in the answers of Crossref and of Zotero. */
  private static final List<String> WRAPPERS = List.of("message", "csljson");

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(ItemCutter.MAX_DEPTH + 1)
                      .maxStringLength(ItemCutter.MAX_CHARS)
                      .build())
              .build());

  @Override
  public String format() {
    return "csl-json";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    if (!JSON.matcher(text).lookingAt()) {
      return Recognition.NO;
    }
    Matcher type = TYPE.matcher(text);
    boolean csl = CSL_NAME.matcher(text).find() || (type.find() && CslType.isKnown(type.group(1)));
    return csl ? Recognition.SURE : Recognition.PERHAPS;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader decoded = new DecodingReader(input.stream());
    ItemCutter cutter = new ItemCutter(new Characters(decoded));
    Delivery delivery = new Delivery(input, decoded, outcomes);
    Optional<Chunk> chunk = cutter.next();
    while (chunk.isPresent() && !delivery.isNoBibliography()) {
      delivery.accept(chunk.get());
      chunk = cutter.next();
    }
    delivery.finish();
  }

  /** Turns items into outcomes; the first tells what was assumed of the encoding. */
  private final class Delivery {
    private final Input input;
    private final DecodingReader decoded;
    private final Consumer<Outcome> outcomes;
    private final List<Outcome> held = new ArrayList<>();
    private int count;
    private int warned;
    private boolean any;

    Delivery(Input input, DecodingReader decoded, Consumer<Outcome> outcomes) {
      this.input = input;
      this.decoded = decoded;
      this.outcomes = outcomes;
    }

    void accept(Chunk chunk) throws IOException {
      count += chunk.isItem() ? 1 : 0;
      Outcome outcome =
          chunk.fault().isPresent()
              ? input.rejected(chunk.isItem() ? count : 0, chunk.fault().get())
              : item(chunk);
      if (any) {
        outcomes.accept(outcome);
        return;
      }
      held.add(outcome);
      if (outcome instanceof Outcome.Read) {
        any = true;
        held.forEach(outcomes);
      }
    }

    /** Whether it is of no use to read on. */
    boolean isNoBibliography() {
      return !any && held.size() >= MAX_EMPTY;
    }

    void finish() {
      if (isNoBibliography() || (!any && held.isEmpty())) {
        outcomes.accept(
            input.rejected(
                "is JSON, but none of its first " + count + " objects is a CSL-JSON item"));
      } else if (!any) {
        held.forEach(outcomes);
      }
    }

    private Outcome item(Chunk chunk) throws IOException {
      try {
        ItemTree tree = ItemTree.of(MAPPER, chunk.text());
        Item item = new CslFields(unwrapped(tree.root())).item();
        tree.repeated().forEach(field -> item.drop(field, "CSL field that the item has before"));
        if (warned < decoded.warnings().size()) {
          decoded.warnings().forEach(item::warn);
          warned = decoded.warnings().size();
        }
        return item.outcome(input, count, format(), chunk.place(), chunk.text());
      } catch (JsonProcessingException e) {
        return input.rejected(count, fault(chunk, e));
      }
    }
  }

  private static JsonNode unwrapped(JsonNode item) {
    for (String wrapper : WRAPPERS) {
      if (item.path(wrapper).isObject() && !item.has("title")) {
        return item.path(wrapper);
      }
    }
    return item;
  }

  private static String fault(Chunk chunk, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    if (at == null) {
      return chunk.place() + ": " + e.getOriginalMessage();
    }
    int column = at.getLineNr() == 1 ? chunk.column() + at.getColumnNr() - 1 : at.getColumnNr();
    return Chunk.place(chunk.line() + at.getLineNr() - 1, column) + ": " + e.getOriginalMessage();
  }
}
