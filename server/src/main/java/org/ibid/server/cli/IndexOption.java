package org.ibid.server.cli;

import java.nio.file.Path;
import org.ibid.indexer.index.IndexFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of the index that a command works on. */
final class IndexOption {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index. Default: $$IBID_INDEX, else '.ibid' here.")
  private @Nullable Path folder;

  private final Settings settings;

  IndexOption(Settings settings) {
    this.settings = settings;
  }

  /** Whether the command line itself names the folder. */
  boolean isGiven() {
    return folder != null;
  }

  IndexFolder folder() {
    return new IndexFolder(folder == null ? settings.index() : folder);
  }
}
