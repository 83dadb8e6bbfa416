package org.ibid.indexer.literature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographic data of one publication, with the fields and meanings of a CSL-JSON item. A field
 * that is not known is null (a list: empty); nothing is guessed.
 *
 * @param type CSL type: {@code article-journal}, {@code book}, {@code chapter}, {@code thesis}, …
 * @param genre {@code review} for a review article
 * @param title title without the stop that ends it in a list
 * @param author in printed order
 * @param etAl whether the printed list of authors says that there are more
 * @param editor in printed order
 * @param issued earliest year of publication
 * @param containerTitle journal, or book of a chapter, as a reader would write it
 * @param page pages as printed, or an article number
 * @param doi lower-cased DOI without resolver
 * @param pmid digits
 * @param pmcid {@code PMC} and digits
 * @param language BCP 47
 */
public record Publication(
    @Nullable String type,
    @Nullable String genre,
    @Nullable String title,
    List<Name> author,
    boolean etAl,
    List<Name> editor,
    @Nullable Integer issued,
    @Nullable String containerTitle,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String page,
    @Nullable String doi,
    @Nullable String pmid,
    @Nullable String pmcid,
    @Nullable String issn,
    @Nullable String isbn,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String publisherPlace,
    @Nullable String edition,
    @Nullable String language) {

  public Publication {
    author = List.copyOf(author);
    editor = List.copyOf(editor);
  }

  /** A publication of which nothing is known. */
  public static Publication unknown() {
    return new Builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this publication's fields. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.genre = genre;
    builder.title = title;
    builder.author = author;
    builder.etAl = etAl;
    builder.editor = editor;
    builder.issued = issued;
    builder.containerTitle = containerTitle;
    builder.volume = volume;
    builder.issue = issue;
    builder.page = page;
    builder.doi = doi;
    builder.pmid = pmid;
    builder.pmcid = pmcid;
    builder.issn = issn;
    builder.isbn = isbn;
    builder.url = url;
    builder.publisher = publisher;
    builder.publisherPlace = publisherPlace;
    builder.edition = edition;
    builder.language = language;
    return builder;
  }

  /** Sets fields one by one; what is not set stays unknown. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable String genre;
    private @Nullable String title;
    private List<Name> author = List.of();
    private boolean etAl;
    private List<Name> editor = List.of();
    private @Nullable Integer issued;
    private @Nullable String containerTitle;
    private @Nullable String volume;
    private @Nullable String issue;
    private @Nullable String page;
    private @Nullable String doi;
    private @Nullable String pmid;
    private @Nullable String pmcid;
    private @Nullable String issn;
    private @Nullable String isbn;
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String publisherPlace;
    private @Nullable String edition;
    private @Nullable String language;

    private Builder() {}

    public Builder type(@Nullable String value) {
      type = value;
      return this;
    }

    public Builder genre(@Nullable String value) {
      genre = value;
      return this;
    }

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder author(List<Name> value) {
      author = value;
      return this;
    }

    public Builder etAl(boolean value) {
      etAl = value;
      return this;
    }

    public Builder editor(List<Name> value) {
      editor = value;
      return this;
    }

    public Builder issued(@Nullable Integer value) {
      issued = value;
      return this;
    }

    public Builder containerTitle(@Nullable String value) {
      containerTitle = value;
      return this;
    }

    public Builder volume(@Nullable String value) {
      volume = value;
      return this;
    }

    public Builder issue(@Nullable String value) {
      issue = value;
      return this;
    }

    public Builder page(@Nullable String value) {
      page = value;
      return this;
    }

    public Builder doi(@Nullable String value) {
      doi = value;
      return this;
    }

    public Builder pmid(@Nullable String value) {
      pmid = value;
      return this;
    }

    public Builder pmcid(@Nullable String value) {
      pmcid = value;
      return this;
    }

    public Builder issn(@Nullable String value) {
      issn = value;
      return this;
    }

    public Builder isbn(@Nullable String value) {
      isbn = value;
      return this;
    }

    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    public Builder publisher(@Nullable String value) {
      publisher = value;
      return this;
    }

    public Builder publisherPlace(@Nullable String value) {
      publisherPlace = value;
      return this;
    }

    public Builder edition(@Nullable String value) {
      edition = value;
      return this;
    }

    public Builder language(@Nullable String value) {
      language = value;
      return this;
    }

    public Publication build() {
      return new Publication(
          type,
          genre,
          title,
          author,
          etAl,
          editor,
          issued,
          containerTitle,
          volume,
          issue,
          page,
          doi,
          pmid,
          pmcid,
          issn,
          isbn,
          url,
          publisher,
          publisherPlace,
          edition,
          language);
    }
  }
}
