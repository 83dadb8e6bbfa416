package org.ibid.indexer.source.bibtex;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Blocks parsed by JBibTeX, one by one, with the {@code @string}s that stood before. */
final class EntryParser {

  /** A journal's name has some hundred. A limit keeps strings made of strings from exploding. */
  private static final int MAX_STRING_CHARS = 1 << 14;

  private static final int MAX_STRINGS = 50_000;

  /** JBibTeX would open the file that is named. */
  private static final Pattern INCLUDE =
      Pattern.compile("@(?:\\s++|%[^\n\r]*+)*+include", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

  private final BibTeXParser parser;
  private int strings;

  EntryParser() {
    try {
      parser = new Lenient();
    } catch (ParseException e) {
      throw new IllegalStateException("JBibTeX parses nothing yet", e);
    }
  }

  /** A parser to which a name that no {@code @string} defines is text. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {
      super();
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      // What is not defined prints as its name.
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      // Parents stand in other blocks.
    }
  }

  /**
   * What a block holds: an entry's fields by lower-cased name, as BibTeX would print them, LaTeX
   * and all; of a command nothing.
   */
  Parsed parse(Block block) {
    if (block.fault().isPresent()) {
      return Parsed.broken(block.fault().get());
    }
    if (INCLUDE.matcher(block.text()).find()) {
      return Parsed.broken(block.place() + ": @include names another file, which is not opened");
    }
    try {
      return block.type().equals("string") ? string(block) : entry(block);
    } catch (ParseException e) {
      return Parsed.broken(fault(block, e));
    } catch (TokenMgrException e) {
      return Parsed.broken(fault(block, e));
    } catch (RuntimeException e) {
      return Parsed.broken(block.place() + ": the entry is no BibTeX: " + e.getMessage());
    }
  }

  /**
   * What became of a block.
   *
   * @param repeated fields whose name the entry has before: BibTeX keeps the first, and warns
   * @param fault why it is broken, with the place, or empty
   */
  record Parsed(Map<String, String> fields, List<String> repeated, Optional<String> fault) {
    static Parsed broken(String fault) {
      return new Parsed(Map.of(), List.of(), Optional.of(fault));
    }

    static Parsed of(Map<String, String> fields, List<String> repeated) {
      return new Parsed(fields, repeated, Optional.empty());
    }
  }

  private Parsed entry(Block block) throws ParseException {
    String text = block.masked();
    Map<String, String> printed = fields(text);
    String numbered = FieldNames.numbered(text);
    if (numbered.equals(text)) {
      return Parsed.of(printed, List.of());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    fields(numbered)
        .forEach((name, value) -> {
          String own = FieldNames.withoutNumber(name);
          @Nullable String first = own.equals(name) ? null : fields.get(own);
          if (first == null) {
            fields.put(own, value);
          } else if (!first.equals(value)) {
            repeated.add(own + " = " + value);
          }
        });
    return Parsed.of(fields, repeated);
  }

  private Map<String, String> fields(String text) throws ParseException {
    BibTeXDatabase database = parser.parse(new StringReader(text));
    Map<String, String> fields = new LinkedHashMap<>();
    database
        .getEntries()
        .values()
        .forEach(entry ->
            entry
                .getFields()
                .forEach((name, value) ->
                    fields.put(name.getValue().toLowerCase(Locale.ROOT), value.toUserString())));
    return fields;
  }

  private Parsed string(Block block) throws ParseException {
    BibTeXDatabase database = parser.parse(new StringReader(block.masked()));
    for (BibTeXString string : database.getStrings().values()) {
      String value = string.getValue().toUserString();
      if (value.length() > MAX_STRING_CHARS || strings++ >= MAX_STRINGS) {
        return Parsed.broken(block.place() + ": too many strings, or too long a one");
      }
      parser.addMacro(string.getKey().getValue(), value);
    }
    return Parsed.of(Map.of(), List.of());
  }

  private static String fault(Block block, ParseException e) {
    if (e.currentToken == null || e.currentToken.next == null) {
      return block.place() + ": " + e.getMessage();
    }
    String place = place(block, e.currentToken.next.beginLine, e.currentToken.next.beginColumn);
    return place + ": \"" + shortened(e.currentToken.next.image) + "\" is not expected here";
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String fault(Block block, TokenMgrException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find()
        ? place(block, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
            + ": a character that no name or value may begin with"
        : block.place() + ": " + e.getMessage();
  }

  /** A place in the file, of one in the block. */
  private static String place(Block block, int line, int column) {
    int inFile = line == 1 ? block.column() + column - 1 : column;
    return Block.place(block.line() + line - 1, inFile);
  }
}
