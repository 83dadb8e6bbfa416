package org.ibid.indexer.source.medline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * MEDLINE's one line for where something was published, without authors and title: {@code Pain.
 * 2001 Nov;94(2):123-9}.
 */
public final class SourceLine {

  /** Longer ones are references, with a title. */
  private static final int MAX_LENGTH = 300;

  /** Journal, year, the rest of the date, volume with supplement, issue, pages, identifiers. */
  private static final Pattern LINE =
      Pattern.compile(
          "([^.;:]{1,120}+(?:\\.[^.;:]{1,60}+)??)\\. ((?:1[89]|20)\\d{2})(?!\\d)[^;:.()]{0,30}+"
              + "(?:;([^;:()]{1,30}+)?+(?:\\(([^()]{1,40}+)\\))?+)?+(?::([^;\\s]{1,40}?))?"
              + "\\.?+(?: (?:doi|pii|PMID|PMCID|Epub|eCollection)\\b.*+)?+");

  private SourceLine() {}

  /** What a line says; empty where it has another form. */
  public static Optional<Publication> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher line = LINE.matcher(text.strip());
    if (!line.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Publication.builder()
            .type("article-journal")
            .containerTitle(line.group(1).strip())
            .issued(Integer.valueOf(line.group(2)))
            .volume(stripped(line.group(3)))
            .issue(stripped(line.group(4)))
            .page(stripped(line.group(5)))
            .build());
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
