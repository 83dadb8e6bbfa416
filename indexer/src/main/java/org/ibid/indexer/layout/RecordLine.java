package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * The line below the title of a record: its journal, with or without the authors before it, as in
 * {@code Vuori K, Salo T. J Pain. 2017 Jun;56(4):150-4. Epub 2016 Mar 5.}
 *
 * @param authors empty where the line doesn't name them
 */
record RecordLine(List<Name> authors, JournalLine place) {

  /** No such line is longer. */
  private static final int LONGEST = 2_000;

  private static final Pattern STOP = Pattern.compile("[.;]\\s++(?=[\\p{Lu}\\p{Lo}])");

  /** {@code Vuori K, et al. }: the authors once more, for narrow screens. */
  private static final Pattern SHORT_FORM =
      Pattern.compile("[^.;]{2,60}?,? et al\\.\\s++(?=[\\p{Lu}\\p{Lo}])");

  /** So many stops may stand in a list of authors. */
  private static final int MOST_STOPS = 60;

  RecordLine {
    authors = List.copyOf(authors);
  }

  static Optional<RecordLine> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher stop = STOP.matcher(line);
    Optional<RecordLine> read = Optional.empty();
    for (int stops = 0; read.isEmpty() && stops < MOST_STOPS && stop.find(); stops++) {
      read = split(line.substring(0, stop.start() + 1), line.substring(stop.end()));
    }
    return read.or(() -> JournalLine.parseDated(line).map(p -> new RecordLine(List.of(), p)));
  }

  private static Optional<RecordLine> split(String before, String after) {
    Optional<AuthorLine> authors = AuthorLine.vancouver(before.substring(0, before.length() - 1));
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    String place = withoutAuthors(after, before);
    return JournalLine.parseDated(place)
        .map(p ->
            new RecordLine(authors.get().authors(), p.noLaterThan(PublicationYear.ahead(place))));
  }

  private static String withoutAuthors(String after, String authors) {
    Matcher again = SHORT_FORM.matcher(after);
    if (again.lookingAt()) {
      return after.substring(again.end());
    }
    return after.startsWith(authors) ? Blank.strip(after.substring(authors.length())) : after;
  }
}
