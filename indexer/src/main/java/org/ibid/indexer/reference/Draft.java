package org.ibid.indexer.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** The fields of a reference as they are found, each with how sure it is. */
final class Draft {

  private final Publication.Builder fields = Publication.builder();
  private final Map<String, Double> confidence = new LinkedHashMap<>();

  ParsedReference finished() {
    return new ParsedReference(fields.build(), confidence);
  }

  /** What has been read up to here. */
  Publication read() {
    return fields.build();
  }

  void identifiers(Identifiers found) {
    fields.doi(found.doi()).pmid(found.pmid()).pmcid(found.pmcid());
    fields.isbn(found.isbn()).url(found.url());
    put("DOI", found.doi(), FieldConfidence.IDENTIFIER);
    put("PMID", found.pmid(), FieldConfidence.IDENTIFIER);
    put("PMCID", found.pmcid(), FieldConfidence.IDENTIFIER);
    put("ISBN", found.isbn(), FieldConfidence.IDENTIFIER);
    put("URL", found.url(), FieldConfidence.IDENTIFIER);
  }

  /** All that the code behind a title tells apart. */
  void coded(CodedReference read) {
    fields.author(read.authors()).etAl(read.etAl()).title(read.title()).type(read.type());
    fields.containerTitle(read.container());
    fields.publisher(read.publisher()).publisherPlace(read.place());
    fields.issued(read.year()).volume(read.volume()).issue(read.issue()).page(read.page());
    confidence.putAll(FieldConfidence.coded(read));
  }

  /** Those whom a reference starts with: its authors, or its editors. */
  void names(AuthorList list) {
    if (list.editors()) {
      editors(list);
    } else if (!list.isEmpty()) {
      fields.author(list.names()).etAl(list.etAl());
      confidence.put("author", FieldConfidence.names(list));
    }
  }

  void editors(AuthorList list) {
    if (!list.isEmpty()) {
      fields.editor(list.names());
      confidence.put("editor", FieldConfidence.names(list));
    }
  }

  void noAuthors() {
    fields.author(List.<Name>of());
    confidence.remove("author");
  }

  /** A title, and whatever is printed right behind it. */
  void title(String printed) {
    String text = Hands.taken(printed);
    TitleSplit split = TitleSplit.of(text, false);
    boolean quoted = split.margin() > 0 && split.container() == null;
    String title = quoted ? split.title() : Spaces.trimmed(text, ".,;:");
    if (title != null && !title.isEmpty()) {
      title(title, FieldConfidence.BOOK_TITLE);
    }
  }

  void title(@Nullable String title, double sure) {
    fields.title(title);
    put("title", title, sure);
  }

  void container(@Nullable String printed, double sure) {
    String title = Meeting.withoutPlace(printed);
    fields.containerTitle(title);
    put("container-title", title, sure);
  }

  /** Neither a title nor a container has been found. */
  boolean isUntitled() {
    return !confidence.containsKey("title") && !confidence.containsKey("container-title");
  }

  void locator(Locator found, @Nullable Integer year) {
    issued(year);
    volume(found.volume());
    fields.issue(found.issue());
    put("issue", found.issue(), FieldConfidence.ISSUE);
    page(found.page());
  }

  void issued(@Nullable Integer year) {
    fields.issued(year);
    put("issued", year, FieldConfidence.YEAR);
  }

  void volume(@Nullable String volume) {
    fields.volume(volume);
    put("volume", volume, FieldConfidence.VOLUME);
  }

  void page(@Nullable String page) {
    fields.page(page);
    put("page", page, FieldConfidence.PAGE);
  }

  void publisher(@Nullable String publisher, @Nullable String place) {
    fields.publisher(publisher).publisherPlace(place);
    put("publisher", publisher, FieldConfidence.PUBLISHER);
    put("publisher-place", place, FieldConfidence.PUBLISHER);
  }

  void imprint(Imprint imprint) {
    publisher(imprint.publisher(), imprint.place());
    fields.edition(imprint.edition());
    put("edition", imprint.edition(), FieldConfidence.PUBLISHER);
    if (imprint.year() != null) {
      issued(imprint.year());
    }
  }

  void type(@Nullable String type) {
    fields.type(type);
    put("type", type, FieldConfidence.TYPE);
  }

  private void put(String field, @Nullable Object value, double sure) {
    if (value != null) {
      confidence.put(field, sure);
    }
  }
}
