package org.ibid.server.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two records of one publication, one of them misprinted: for whoever parts and joins them. */
final class TwoRecords {

  /** The page of their work. */
  static final String PAGE = "/works/work%3Apmid%3A77/records";

  private TwoRecords() {}

  /** Writes a file of each below a folder. */
  static List<Path> write(Path folder) throws IOException {
    return List.of(
        Files.writeString(
            folder.resolve("two.nbib"),
            """
            PMID- 77
            TI  - <script>alert(1)</script> Snails run by night in the garden & rest.
            AU  - Hare A
            DP  - 2010
            TA  - J Tests
            VI  - 3
            PG  - 5-9

            """),
        Files.writeString(
            folder.resolve("other.ris"),
            """
            TY  - JOUR
            TI  - <script>alert(1)</script> Snails run by night in the gardem & rest
            AU  - Hare, A
            PY  - 2010
            JO  - J Tests
            VL  - 3
            SP  - 5
            EP  - 9
            ER  -\s
            """));
  }
}
