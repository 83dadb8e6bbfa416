package org.ibid.indexer.source.medline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.SubjectHeading;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is being read: its reader notes what each field says, in the order of the record,
 * and takes the paper at the end. Blank values are passed over. For one thread.
 *
 * <p>What only runs the database (owner, status, subset, numbers of journals and authors) is
 * nobody's to note. What a person could look for and no field of a paper holds goes to {@link
 * #drop}.
 */
public final class MedlineRecord {

  private static final Set<String> PUBLISHED =
      Set.of("aheadofprint", "epublish", "ppublish", "ecollection");

  private static final String PAGE = "page";

  private final Publication.Builder publication = Publication.builder();
  private final ArticleIds ids = new ArticleIds();
  private final SerialNumbers serials = new SerialNumbers(this::drop);
  private final Map<String, String> once = new HashMap<>();
  private final List<Name> authors = new ArrayList<>();
  private final List<Name> bookAuthors = new ArrayList<>();
  private final List<Name> editors = new ArrayList<>();
  private final List<String> abstractParts = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Set<String> publicationTypes = new LinkedHashSet<>();
  private final Set<String> languages = new LinkedHashSet<>();
  private final Set<String> substances = new LinkedHashSet<>();
  private final List<SubjectHeading> headings = new ArrayList<>();
  private final Map<RecordDate, LocalDate> dates = new EnumMap<>(RecordDate.class);
  private final ListedReferences references = new ListedReferences();
  private final ListedReferences citesOnly = new ListedReferences();
  private final List<Publication> related = new ArrayList<>();
  private final Map<String, String> asPrinted = new LinkedHashMap<>();
  private final Set<Dropped> dropped = new LinkedHashSet<>();
  private final List<String> warnings = new ArrayList<>();

  private @Nullable String title;
  private @Nullable String bookTitle;
  private @Nullable String journal;
  private @Nullable String journalAbbreviation;
  private @Nullable Integer year;
  private @Nullable Integer ownYear;

  public MedlineRecord() {}

  /** The article's title; a second one goes on where the first one stops. */
  public void title(String value) {
    title = joined(title, value);
  }

  /** The title of the book that the article stands in, or that the record is of. */
  public void bookTitle(String value) {
    bookTitle = joined(bookTitle, value);
  }

  private static @Nullable String joined(@Nullable String before, String value) {
    String text = value.strip();
    if (text.isEmpty()) {
      return before;
    }
    return before == null ? text : before + " " + text;
  }

  public void author(Name name) {
    authors.add(name);
  }

  /** An author of the whole book, for records that name none of the article. */
  public void bookAuthor(Name name) {
    bookAuthors.add(name);
  }

  public void editor(Name name) {
    editors.add(name);
  }

  /** Says that there are more authors than were noted. */
  public void moreAuthors() {
    publication.etAl(true);
  }

  public void journal(String name) {
    journal = journal == null ? known(name) : journal;
  }

  /** The name of the journal for records that print no other. */
  public void journalAbbreviation(String name) {
    journalAbbreviation = journalAbbreviation == null ? known(name) : journalAbbreviation;
  }

  private static @Nullable String known(String value) {
    return value.isBlank() ? null : value.strip();
  }

  /**
   * An ISSN of the journal, with whatever is printed beside it.
   *
   * @param linking whether it stands for all its media: that one is the same in every record
   */
  public void issn(String value, boolean linking) {
    serials.issn(value, linking);
  }

  public void isbn(String value) {
    serials.isbn(value);
  }

  public void volume(String value) {
    set("volume", publication::volume, value);
  }

  public void issue(String value) {
    set("issue", publication::issue, value);
  }

  public void page(String value) {
    set(PAGE, publication::page, value);
  }

  public void publisher(String name) {
    set("publisher", publication::publisher, name);
  }

  public void publisherPlace(String name) {
    set("place of the publisher", publication::publisherPlace, name);
  }

  public void edition(String value) {
    set("edition", publication::edition, value);
  }

  /** Sets what a record says once; what it says beyond the first time is no field. */
  private void set(String name, Consumer<String> field, String value) {
    if (value.isBlank()) {
      return;
    }
    String text = value.strip();
    @Nullable String before = once.putIfAbsent(name, text);
    if (before == null) {
      field.accept(text);
    } else if (!before.equals(text)) {
      drop(text, "another " + name);
    }
  }

  /** A date on which the paper appeared, in whatever form; of several the earliest year counts. */
  public void published(String date) {
    MedlineDate.year(date)
        .ifPresentOrElse(
            y -> year = year == null ? y : Integer.valueOf(Math.min(year, y)),
            () -> drop(date, "date without a year"));
  }

  /** The date of a chapter that its book, in which chapters come and go, doesn't share. */
  public void contributed(String date) {
    MedlineDate.year(date).ifPresent(y -> ownYear = y);
  }

  /**
   * An identifier of the article; of a kind that is no field, or not in its form, it is dropped.
   */
  public void identifier(String kind, String value) {
    ids.note(kind, value).ifPresent(why -> drop(value, why));
  }

  /** The same of another publication that the record names. */
  public void identifier(ArticleIds of, String kind, String value) {
    of.note(kind, value).ifPresent(why -> drop(value, why + ", of another publication"));
  }

  /** A paragraph of the abstract, with the label that it is printed under, or an empty one. */
  public void abstractPart(String label, String text) {
    if (!text.isBlank()) {
      abstractParts.add(label.isBlank() ? text.strip() : label.strip() + ": " + text.strip());
    }
  }

  public void keyword(String value) {
    add(keywords, value);
  }

  public void publicationType(String value) {
    add(publicationTypes, value);
  }

  public void substance(String name) {
    add(substances, name);
  }

  private static void add(Set<String> values, String value) {
    if (!value.isBlank()) {
      values.add(value.strip());
    }
  }

  /** A language by its MARC code, or its English name. */
  public void language(String code) {
    LanguageCode.tag(code)
        .ifPresentOrElse(languages::add, () -> drop(code, "language that is not known"));
  }

  public void heading(SubjectHeading heading) {
    headings.add(heading);
  }

  /** A date of the record, in whatever form; the first of a kind counts. */
  public void date(RecordDate kind, String date) {
    MedlineDate.day(date)
        .ifPresentOrElse(
            day -> dates.putIfAbsent(kind, day), () -> drop(date, "date that is no day"));
  }

  /**
   * An event of the paper's history.
   *
   * @param status as PubMed names it: {@code received}, {@code aheadofprint}, {@code entrez}
   */
  public void history(String status, String date) {
    RecordDate kind =
        switch (status) {
          case "received" -> RecordDate.RECEIVED;
          case "accepted" -> RecordDate.ACCEPTED;
          case "aheadofprint", "epublish" -> RecordDate.ELECTRONIC;
          case "pubmed" -> RecordDate.ENTERED;
          case "entrez" -> RecordDate.CREATED;
          case "medline" -> RecordDate.INDEXED;
          default -> null;
        };
    if (kind != null) {
      date(kind, date);
    }
    if (PUBLISHED.contains(status)) {
      published(date);
    } else if (kind == null) {
      drop(date, "date of the kind " + (status.isBlank() ? "unsaid" : status));
    }
  }

  /** An entry of the paper's reference list. */
  public void reference(String raw, ArticleIds identifiers) {
    if (!raw.isBlank() || !identifiers.isEmpty()) {
      references.add(raw.strip(), identifiers);
    }
  }

  /** A publication that the paper cites, for records whose list is not there. */
  public void cited(String raw, ArticleIds identifiers) {
    if (!raw.isBlank() || !identifiers.isEmpty()) {
      citesOnly.add(raw.strip(), identifiers);
    }
  }

  /** A publication that comments on the paper, corrects or retracts it, or the other way round. */
  public void related(String raw, ArticleIds identifiers) {
    if (!raw.isBlank() || !identifiers.isEmpty()) {
      related.add(references.publication(raw.strip(), identifiers));
    }
  }

  /** Text that no field of a paper is for; said twice it is kept once. */
  public void drop(String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Dropped(text.strip(), why));
    }
  }

  /** Something about the reading that its reader should know, a sentence. */
  public void warn(String sentence) {
    warnings.add(sentence);
  }

  /** Whether it has nothing to find it by: no title, number, author or abstract. */
  public boolean isEmpty() {
    return title == null
        && bookTitle == null
        && ids.isEmpty()
        && authors.isEmpty()
        && abstractParts.isEmpty();
  }

  /**
   * The paper of all that was noted.
   *
   * @param bytes the record's own, for an id where it has no title or number
   */
  public Paper paper(Paper.Source source, byte[] bytes) {
    Publication read = publication();
    if (read.title() == null) {
      warn("No title was found.");
    }
    List<Reference> list = references.isEmpty() ? citesOnly.list() : references.list();
    return Paper.builder(source, PaperId.of(read, bytes))
        .sourceId(ids.pmid())
        .publication(read)
        .asPrinted(asPrinted)
        .abstractText(String.join("\n\n", abstractParts))
        .keyword(List.copyOf(keywords))
        .references(list)
        .related(related)
        .cataloguing(cataloguing())
        .dropped(dropped.stream().filter(d -> !d.text().equals(read.page())).toList())
        .warnings(warnings)
        .build();
  }

  private Publication publication() {
    ids.applyTo(publication);
    publication.author(authors.isEmpty() ? bookAuthors : authors).editor(editors);
    serials.applyTo(publication);
    publication.issued(ownYear == null || title == null ? year : ownYear);
    publication.genre(PublicationTypes.genre(publicationTypes));
    publication.language(languages.isEmpty() ? null : languages.iterator().next());
    String container =
        Objects.requireNonNullElse(journal, Objects.requireNonNullElse(journalAbbreviation, ""));
    if (bookTitle != null) {
      book(bookTitle);
    } else {
      publication.type(PublicationTypes.type(publicationTypes)).title(normalised("title", title));
    }
    if (bookTitle == null && !container.isEmpty()) {
      publication.containerTitle(changed("container-title", container, JournalName.of(container)));
    }
    return publication.build();
  }

  private void book(String printedTitle) {
    if (title == null) {
      publication.type("book").title(normalised("title", printedTitle));
    } else {
      publication.type("chapter").title(normalised("title", title));
      publication.containerTitle(MedlineTitle.of(printedTitle));
    }
  }

  private @Nullable String normalised(String field, @Nullable String printed) {
    if (printed == null) {
      return null;
    }
    String value = MedlineTitle.of(printed);
    return printed.startsWith("[") ? changed(field, printed, value) : value;
  }

  /** Keeps what was printed where a reader would miss it. */
  private String changed(String field, String printed, String value) {
    if (!printed.equals(value)) {
      asPrinted.put(field, printed);
    }
    return value;
  }

  private Cataloguing cataloguing() {
    return new Cataloguing(
        headings,
        List.copyOf(publicationTypes),
        List.copyOf(languages),
        List.copyOf(substances),
        dates);
  }
}
