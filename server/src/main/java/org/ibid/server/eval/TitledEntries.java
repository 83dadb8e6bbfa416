package org.ibid.server.eval;

import java.util.List;
import java.util.Objects;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;

/**
 * Entries of which only the fields are known: whole is what holds the first author, title and year
 * of one entry, or nearly all of its words, and the title of no other.
 */
final class TitledEntries implements Segmentation {

  /** Two entries of a length run together, or half of one, share two thirds of their words. */
  private static final double MIN_SHARED = 0.75;

  /** Shorter titles stand in longer ones. */
  private static final int MIN_TITLE = 25;

  private final List<String> titles;

  TitledEntries(List<Rendered.Entry> entries) {
    titles =
        entries.stream()
            .map(entry -> entry.gold().title())
            .filter(Objects::nonNull)
            .map(TitledEntries::folded)
            .filter(title -> title.length() >= MIN_TITLE)
            .distinct()
            .toList();
  }

  @Override
  public boolean isWhole(Rendered.Entry entry, String raw, Strictness strictness) {
    String read = folded(raw);
    String own = folded(entry.text());
    boolean holdsAnother =
        titles.stream().anyMatch(title -> read.contains(title) && !own.contains(title));
    return !holdsAnother
        && (holdsAll(entry.gold(), read) || Words.shared(entry.text(), raw) >= MIN_SHARED);
  }

  private static boolean holdsAll(Publication gold, String read) {
    return gold.title() != null
        && read.contains(folded(gold.title()))
        && (gold.issued() == null || read.contains(gold.issued().toString()))
        && (gold.author().isEmpty() || read.contains(folded(family(gold.author().getFirst()))));
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal(String family, var given, var suffix) -> family;
      case Name.Literal(String literal) -> literal;
    };
  }

  private static String folded(String text) {
    return Folding.of(text, Strictness.SOFT);
  }
}
