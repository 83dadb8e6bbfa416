package org.ibid.indexer.source.bibliography;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.jspecify.annotations.Nullable;

/** A record of a bibliography, put together field by field; a mutable draft of one paper. */
public final class Item {

  /** More would be a text, not a record; each is a line that a person reads in the report. */
  private static final int MAX_DROPPED = 200;

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern KEYWORD_END = Pattern.compile("[;\n]");
  private static final Pattern MAJOR_MARK = Pattern.compile("^\\*(?=\\S)");

  private final Publication.Builder publication = Publication.builder();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private List<Reference> references = List.of();
  private @Nullable String key;
  private String abstractText = "";
  private boolean full;

  /** What is known of the publication. */
  public Publication.Builder publication() {
    return publication;
  }

  /** Its title, of which the stop that ends it in a list is no part. */
  public void title(@Nullable String value) {
    publication.title(value == null ? null : withoutStop(value));
  }

  private static String withoutStop(String title) {
    boolean stop = title.length() > 1 && title.endsWith(".") && !title.endsWith("..");
    return stop ? title.substring(0, title.length() - 1) : title;
  }

  /** The record's own key in its file. */
  public void key(@Nullable String value) {
    key = value;
  }

  /** Its abstract, paragraphs separated by one empty line. */
  public void abstractText(String value) {
    abstractText = value;
  }

  /**
   * The people of some fields, each of which may hold several with semicolons between; notes where
   * a field says that there are more.
   */
  public List<Name> people(List<String> values) {
    List<Name> names = new ArrayList<>();
    for (String value : values) {
      for (String one : SEMICOLON.split(value, -1)) {
        if (PersonNames.isOthers(one)) {
          publication.etAl(true);
        } else {
          PersonNames.ofManager(one).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  /**
   * Adds the keywords of some fields, each on a line of its own or with semicolons between, without
   * the mark of a main point.
   */
  public void keywords(List<String> values) {
    for (String value : values) {
      for (String keyword : KEYWORD_END.split(value, -1)) {
        keyword(MAJOR_MARK.matcher(Markup.line(keyword)).replaceFirst(""));
      }
    }
  }

  /** Adds a keyword, unless it is blank or there already. */
  public void keyword(String value) {
    String keyword = value.strip();
    if (!keyword.isEmpty()) {
      keywords.add(keyword);
    }
  }

  /** What the record lists as its references. */
  public void references(List<Reference> value) {
    references = value;
  }

  /** Notes a passage that is in no field. */
  public void drop(String text, String why) {
    if (dropped.size() < MAX_DROPPED) {
      dropped.add(new Dropped(text, why));
    } else if (!full) {
      full = true;
      warnings.add(
          "More than " + MAX_DROPPED + " passages are in no field; the rest is not listed.");
    }
  }

  /** Notes what a reader should know, a sentence. */
  public void warn(String sentence) {
    warnings.add(sentence);
  }

  /**
   * The paper, or a rejection where the record says nothing that a publication could be known by.
   *
   * @param place of the record in its file: {@code line 12}
   * @param raw the record as it stands, which gives a nameless one its id
   */
  public Outcome outcome(Input input, int record, String format, String place, String raw) {
    Publication known = publication.build();
    if (isEmpty(known)) {
      return input.rejected(
          record, place + ": has no title, name, identifier or abstract; it holds " + summary(raw));
    }
    if (known.title() == null) {
      warnings.add("The record has no title.");
    }
    return new Outcome.Read(
        Paper.builder(
                input.source(record, format),
                PaperId.ofRecord(known, abstractText, raw.getBytes(StandardCharsets.UTF_8)))
            .sourceId(key)
            .publication(known)
            .abstractText(abstractText)
            .keyword(List.copyOf(keywords))
            .references(references)
            .dropped(dropped)
            .warnings(warnings)
            .build());
  }

  private boolean isEmpty(Publication known) {
    return known.title() == null
        && known.author().isEmpty()
        && known.editor().isEmpty()
        && known.doi() == null
        && known.pmid() == null
        && known.pmcid() == null
        && known.isbn() == null
        && abstractText.isEmpty();
  }

  private static String summary(String raw) {
    String line = Markup.line(raw.substring(0, Math.min(raw.length(), 80)));
    return line.isEmpty() ? "nothing" : '"' + line + (raw.length() > 80 ? "…\"" : "\"");
  }
}
