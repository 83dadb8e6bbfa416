package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.bibtex.BibtexReader;
import org.ibid.indexer.source.csl.CslReader;
import org.ibid.indexer.source.csv.CsvReader;
import org.ibid.indexer.source.nbib.NbibReader;
import org.ibid.indexer.source.ris.RisReader;
import org.junit.jupiter.api.Test;

/** What is written is read back by Ibid's own readers, field by field. */
class RoundTripTest {

  private static final int RECORDS = 600;

  /** Books, theses and reports have no container in RIS: T2 is their series. */
  private static final Set<String> WHOLE = Set.of("book", "thesis", "report");

  /** The types that MEDLINE has. */
  private static final Set<String> MEDLINE =
      Set.of(
          "article",
          "article-journal",
          "article-newspaper",
          "book",
          "chapter",
          "dataset",
          "report",
          "thesis");

  /**
   * A format.
   *
   * @param suited makes a publication one that the format can tell from another
   * @param kept what of a publication it has a place for
   */
  private record Medium(
      Function<Appendable, RecordWriter> writer,
      Reader reader,
      UnaryOperator<Publication> suited,
      UnaryOperator<Publication> kept) {}

  @Test
  void risGivesBackEveryField() {
    check(
        new Medium(
            out -> new RisWriter(out, Entries.NOTES),
            new RisReader(),
            publication -> publication,
            RoundTripTest::keptByRis));
  }

  private static Publication keptByRis(Publication publication) {
    return WHOLE.contains(publication.type())
        ? publication.toBuilder().containerTitle(null).build()
        : publication;
  }

  @Test
  void bibtexGivesBackEveryField() {
    check(
        new Medium(
            out -> new BibtexWriter(out, Entries.NOTES),
            new BibtexReader(),
            publication -> publication,
            publication -> publication));
  }

  @Test
  void cslGivesBackEveryField() {
    check(
        new Medium(
            out -> new CslWriter(out, Entries.NOTES),
            new CslReader(),
            publication -> publication,
            publication -> publication));
  }

  @Test
  void csvGivesBackEveryField() {
    check(
        new Medium(
            out -> new CsvWriter(out, Entries.QUESTION),
            new CsvReader(),
            publication -> publication,
            publication -> publication));
  }

  @Test
  void nbibGivesBackWhatMedlineHasAPlaceFor() {
    check(
        new Medium(
            out -> new NbibWriter(out, Entries.NOTES),
            new NbibReader(),
            RoundTripTest::withoutEditingBodies,
            RoundTripTest::keptByNbib));
  }

  /** MEDLINE knows no bodies that edit. */
  private static Publication withoutEditingBodies(Publication publication) {
    return publication.toBuilder()
        .editor(publication.editor().stream().filter(n -> n instanceof Name.Personal).toList())
        .build();
  }

  private static Publication keptByNbib(Publication publication) {
    String type = typeInNbib(publication);
    boolean placed =
        publication.publisher() != null
            || type.equals("chapter")
            || (type.equals("book")
                && !(publication.title() == null && publication.containerTitle() == null)
                && !(publication.title() == null && "book".equals(publication.type())));
    String language = publication.language();
    return publication.toBuilder()
        .type(type)
        .genre("Master's thesis & more".equals(publication.genre()) ? null : publication.genre())
        .title(isBookOf(publication) ? publication.containerTitle() : publication.title())
        .containerTitle(type.equals("book") ? null : publication.containerTitle())
        .url(null)
        .publisherPlace(placed ? publication.publisherPlace() : null)
        .language(language == null ? null : language.substring(0, 2))
        .build();
  }

  private static boolean isBookOf(Publication publication) {
    return publication.title() == null && "chapter".equals(publication.type());
  }

  /** A chapter is told by its own title and its book's. */
  private static String typeInNbib(Publication publication) {
    String type = MEDLINE.contains(publication.type()) ? publication.type() : "article-journal";
    if (!type.equals("chapter")) {
      return type;
    }
    return publication.containerTitle() == null
        ? "article-journal"
        : publication.title() == null ? "book" : "chapter";
  }

  private static void check(Medium medium) {
    long seed = Long.getLong("ibid.seed", new Random().nextLong());
    RandomPublications random = new RandomPublications(seed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      String type = RandomPublications.TYPES.get(i % RandomPublications.TYPES.size());
      Publication publication = medium.suited().apply(random.next(type));
      entries.add(Entries.reference("10.5555/host#" + i, publication));
    }
    String file = Entries.write(entries, medium.writer());
    List<Paper> read = Entries.read(medium.reader(), file);
    assertThat(read).hasSameSizeAs(entries);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).publication())
          .as("record %d, -Dibid.seed=%d", i, seed)
          .isEqualTo(medium.kept().apply(entries.get(i).publication()));
    }
  }
}
