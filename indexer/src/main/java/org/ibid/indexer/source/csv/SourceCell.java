package org.ibid.indexer.source.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.medline.SourceLine;
import org.jspecify.annotations.Nullable;

/** A cell that says in one line where something was published. */
final class SourceCell {

  /** Embase: {@code Pain (2014) 3:3 (152-160). Date of Publication: 1 Jul 2014}. */
  private static final Pattern EMBASE =
      Pattern.compile(
          "([^()]{1,200}+)\\(((?:19|20)\\d{2})\\)(?: ([^\\s:()]{1,20}+))?+(?::([^\\s()]{1,20}+))?+"
              + "(?: \\(([^()]{1,40}+)\\))?+(?:\\.? .*+|\\.)?+",
          Pattern.DOTALL);

  private SourceCell() {}

  /** What a cell says; empty where it has neither Embase's form nor PubMed's. */
  static Optional<Publication> read(String cell) {
    return SourceLine.read(cell).or(() -> embase(cell));
  }

  private static Optional<Publication> embase(String cell) {
    Matcher line = EMBASE.matcher(cell.strip());
    return line.matches()
        ? Optional.of(
            Publication.builder()
                .containerTitle(line.group(1).strip())
                .issued(Integer.valueOf(line.group(2)))
                .volume(line.group(3))
                .issue(line.group(4))
                .page(pages(line.group(5)))
                .build())
        : Optional.empty();
  }

  private static @Nullable String pages(@Nullable String printed) {
    return printed == null ? null : Pages.of(printed);
  }
}
