package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.TitleKey;
import org.jspecify.annotations.Nullable;

/**
 * What two records of one publication have in common. A DOI and a PMID each name one publication; a
 * title does so only with its year and first author, and when it is long enough to be its own:
 * "Editorial" is not.
 *
 * @param doi {@code doi:} and the lower-cased DOI, or null
 * @param pmid {@code pmid:} and digits, or null
 * @param title {@code title:} and title key, year and first author, or null
 */
public record MatchKeys(@Nullable String doi, @Nullable String pmid, @Nullable String title) {

  /** Shorter title keys ("Editorial", "Neuropathic pain") name many publications. */
  private static final int MIN_TITLE_LETTERS = 16;

  /** Where longer title keys are cut: two publications that agree so far are one. */
  private static final int MAX_TITLE_LETTERS = 300;

  public static MatchKeys of(Publication publication) {
    String doi = publication.doi();
    return new MatchKeys(
        doi == null ? null : "doi:" + doi.toLowerCase(Locale.ROOT),
        publication.pmid() == null ? null : "pmid:" + publication.pmid(),
        titleKey(publication));
  }

  private static @Nullable String titleKey(Publication publication) {
    String title = publication.title();
    Integer year = publication.issued();
    if (title == null || year == null || publication.author().isEmpty()) {
      return null;
    }
    String key = TitleKey.of(title);
    if (key.length() < MIN_TITLE_LETTERS) {
      return null;
    }
    String bounded = key.substring(0, Math.min(key.length(), MAX_TITLE_LETTERS));
    return "title:" + bounded + ":" + year + ":" + familyKey(publication.author().getFirst());
  }

  private static String familyKey(Name name) {
    return switch (name) {
      case Name.Personal person -> TitleKey.of(person.family());
      case Name.Literal body -> TitleKey.of(body.literal());
    };
  }

  /** The keys that {@link #all()} listed. */
  public static MatchKeys ofAll(Collection<String> keys) {
    return new MatchKeys(starting(keys, "doi:"), starting(keys, "pmid:"), starting(keys, "title:"));
  }

  private static @Nullable String starting(Collection<String> keys, String prefix) {
    return keys.stream().filter(key -> key.startsWith(prefix)).findFirst().orElse(null);
  }

  /** The keys that there are, strongest first. */
  public List<String> all() {
    List<String> keys = new ArrayList<>(3);
    for (String key : new String[] {doi, pmid, title}) {
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }
}
