package org.ibid.server.cli;

import java.util.Iterator;
import java.util.Optional;
import org.ibid.indexer.source.Sources;
import org.jspecify.annotations.Nullable;

/** The reader that {@code --input-format} names. */
final class InputFormat {

  private InputFormat() {}

  /** What {@code --input-format} may name, for its help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new Sources().formats().iterator();
    }
  }

  /** The format, or empty where none is named: then each file's content decides. */
  static Optional<String> of(@Nullable String named, Sources sources) {
    if (named != null && !sources.formats().contains(named)) {
      String formats = String.join(", ", sources.formats());
      throw new WrongUseException("expected --input-format to be " + formats + ", got " + named);
    }
    return Optional.ofNullable(named);
  }
}
