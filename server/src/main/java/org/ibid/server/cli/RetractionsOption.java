package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibid.indexer.literature.Paper;
import org.ibid.server.evidence.audit.RetractionList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A list of retractions that audits look into. */
final class RetractionsOption {

  @Option(
      names = "--retractions",
      paramLabel = "FILE",
      description = "The list of Retraction Watch, a CSV: references on it are flagged in audits.")
  private @Nullable Path file;

  /** All of the list, or null where none was given. */
  @Nullable RetractionList list() throws IOException {
    return file == null ? null : RetractionList.read(existing(file));
  }

  /** What the list says of a paper and its references, or null where none was given. */
  @Nullable RetractionList about(Paper paper) throws IOException {
    return file == null ? null : RetractionList.read(existing(file), paper);
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUseException("expected --retractions to be a file, got " + file);
    }
    return file;
  }
}
