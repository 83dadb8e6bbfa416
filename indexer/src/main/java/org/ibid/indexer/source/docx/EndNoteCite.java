package org.ibid.indexer.source.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.endnote.EndNoteReader;

/** The records that EndNote carries along behind a citation, in the words of its own XML. */
final class EndNoteCite {

  private final EndNoteReader reader = new EndNoteReader();

  /** The keys of what is cited; publications that are not known yet are added. */
  List<String> read(String xml, Map<String, Publication> publications) throws IOException {
    List<String> keys = new ArrayList<>();
    reader.read(
        Input.of("EN.CITE", xml.getBytes(StandardCharsets.UTF_8)),
        outcome -> {
          if (outcome instanceof Outcome.Read(var paper) && paper.publication().title() != null) {
            String key = key(paper.publication());
            publications.putIfAbsent(key, paper.publication());
            keys.add(key);
          }
        });
    return keys.stream().distinct().toList();
  }

  /** Numbers of records are those of a library, and several people's may be in one document. */
  private static String key(Publication record) {
    return "endnote:" + TitleKey.of(String.valueOf(record.title())) + " " + record.issued();
  }
}
