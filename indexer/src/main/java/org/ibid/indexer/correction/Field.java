package org.ibid.indexer.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** A bibliographic field that can be corrected, of papers and references alike. */
public final class Field {

  /** Stands behind the last author where the list is cut. */
  static final String ET_AL = "et al.";

  private static final List<Field> ALL =
      List.of(
          new Field("title", Check::line, Publication::title, Publication.Builder::title),
          new Field("author", Field::authors, Field::setAuthors, Field::name),
          new Field(
              "editor", p -> names(p.editor()), (b, names) -> b.editor(read(names)), Field::name),
          new Field("issued", Field::year, Field::setYear, Check::year),
          new Field(
              "container-title",
              Check::line,
              Publication::containerTitle,
              Publication.Builder::containerTitle),
          new Field("volume", Check::line, Publication::volume, Publication.Builder::volume),
          new Field("issue", Check::line, Publication::issue, Publication.Builder::issue),
          new Field("page", Check::line, Publication::page, Publication.Builder::page),
          new Field("DOI", Check::doi, Publication::doi, Publication.Builder::doi),
          new Field("PMID", Check::pmid, Publication::pmid, Publication.Builder::pmid),
          new Field("PMCID", Check::pmcid, Publication::pmcid, Publication.Builder::pmcid),
          new Field("type", Check::type, Publication::type, Publication.Builder::type),
          new Field("genre", Check::line, Publication::genre, Publication.Builder::genre),
          new Field(
              "publisher", Check::line, Publication::publisher, Publication.Builder::publisher),
          new Field(
              "publisher-place",
              Check::line,
              Publication::publisherPlace,
              Publication.Builder::publisherPlace),
          new Field("edition", Check::line, Publication::edition, Publication.Builder::edition),
          new Field("ISSN", Check::issn, Publication::issn, Publication.Builder::issn),
          new Field("ISBN", Check::isbn, Publication::isbn, Publication.Builder::isbn),
          new Field("URL", Check::url, Publication::url, Publication.Builder::url),
          new Field(
              "language", Check::language, Publication::language, Publication.Builder::language));

  private final String id;
  private final UnaryOperator<String> check;
  private final Function<Publication, List<String>> values;
  private final BiConsumer<Publication.Builder, List<String>> put;

  private Field(
      String id,
      UnaryOperator<String> check,
      Function<Publication, @Nullable String> value,
      BiConsumer<Publication.Builder, @Nullable String> put) {
    this.id = id;
    this.check = check;
    this.values = publication -> listed(value.apply(publication));
    this.put = (builder, given) -> put.accept(builder, given.isEmpty() ? null : given.getFirst());
  }

  private Field(
      String id,
      Function<Publication, List<String>> values,
      BiConsumer<Publication.Builder, List<String>> put,
      UnaryOperator<String> check) {
    this.id = id;
    this.check = check;
    this.values = values;
    this.put = put;
  }

  private static List<String> listed(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** In the order in which people look at them. */
  public static List<Field> all() {
    return ALL;
  }

  /** The field of that CSL name. */
  public static Optional<Field> of(String id) {
    return ALL.stream().filter(field -> field.id.equals(id)).findFirst();
  }

  /** Its CSL name. */
  public String id() {
    return id;
  }

  /** Whether it may have several values. */
  public boolean isList() {
    return id.equals("author") || id.equals("editor");
  }

  /** What a publication has in it; empty where it has nothing. */
  public List<String> in(Publication publication) {
    return values.apply(publication);
  }

  /** Puts values, as {@link #checked} made them, in the place of what is there. */
  void put(Publication.Builder publication, List<String> given) {
    put.accept(publication, given);
  }

  /**
   * What a person typed, in the form that the field has.
   *
   * @throws InvalidCorrectionException where it can't be that
   */
  List<String> checked(List<String> typed) {
    if (typed.size() > 1 && !isList()) {
      throw new InvalidCorrectionException(
          "value", "Expected one value for " + id + ", got " + typed.size() + ".");
    }
    return typed.stream().map(check).toList();
  }

  private static String name(String typed) {
    String line = Check.line(typed);
    return line.equalsIgnoreCase(ET_AL) || line.equalsIgnoreCase("et al")
        ? ET_AL
        : NameText.write(NameText.read(line));
  }

  private static List<String> names(List<Name> names) {
    return names.stream().map(NameText::write).toList();
  }

  private static List<Name> read(List<String> names) {
    return names.stream().filter(name -> !name.equals(ET_AL)).map(NameText::read).toList();
  }

  private static List<String> authors(Publication publication) {
    List<String> names = new ArrayList<>(names(publication.author()));
    if (publication.etAl()) {
      names.add(ET_AL);
    }
    return names;
  }

  private static void setAuthors(Publication.Builder builder, List<String> names) {
    builder.author(read(names)).etAl(names.contains(ET_AL));
  }

  private static List<String> year(Publication publication) {
    return publication.issued() == null ? List.of() : List.of(publication.issued().toString());
  }

  private static void setYear(Publication.Builder builder, List<String> year) {
    builder.issued(year.isEmpty() ? null : Integer.valueOf(year.getFirst()));
  }
}
