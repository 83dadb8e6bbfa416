package org.ibid.server.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.server.export.Listing.Quotation;

/** Made-up records, and what Ibid's readers read of the files they are written to. */
final class Entries {

  static final Question QUESTION =
      new Question("references", "glia & “pain”", "model:sni", LocalDate.of(2026, 3, 9));

  static final Notes NOTES = new Notes(QUESTION);

  private Entries() {}

  /** A reference that a sentence cites, with nearly all that a format could trip over. */
  static Entry reference(String id, Publication publication) {
    Quotation quotation =
        new Quotation(
            "10.5555/host#statement-3",
            "PMID: 99 \"Naloxone\" {blocked} 50% of it & \\more [34].\nDOI: 10.1000/9",
            "Opioids, again",
            "",
            "");
    Listing listing =
        new Listing("10.5555/host", "10.1000/other is a title", "34", List.of(quotation), 2);
    return new Entry(id, publication, "", List.of(), "as printed", 4, List.of(listing), 0);
  }

  static Entry of(Publication publication) {
    return reference("10.5555/host#34", publication);
  }

  /** The file that a writer makes of records. */
  static String write(
      List<Entry> entries, java.util.function.Function<Appendable, RecordWriter> to) {
    StringBuilder file = new StringBuilder();
    RecordWriter writer = to.apply(file);
    try {
      writer.begin();
      for (Entry entry : entries) {
        writer.write(entry);
      }
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  /** The papers that a reader finds in a file; one that it rejects is a failure. */
  static List<Paper> read(Reader reader, String file) {
    List<Paper> papers = new ArrayList<>();
    try {
      reader.read(
          Input.of("export", file.getBytes(StandardCharsets.UTF_8)),
          outcome -> {
            switch (outcome) {
              case Outcome.Read(Paper paper) -> papers.add(paper);
              case Outcome.Rejected rejected -> throw new AssertionError(rejected + "\n" + file);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return papers;
  }
}
