package org.ibid.indexer.correction;

import java.util.Objects;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.TitleKey;

/**
 * What a paper is found again by. What is not known is empty.
 *
 * @param id that it had as it was read
 * @param file key of its file: another folder may have another paper of that name and title
 * @param place which of the file's records it is
 * @param content hash of the file's bytes
 * @param title as it was read
 */
public record PaperAnchor(String id, String file, String place, String content, String title) {

  /** Only an id, as people write it. */
  public static PaperAnchor ofId(String id) {
    return new PaperAnchor(id, "", "", "", "");
  }

  static PaperAnchor of(ReadPaper read) {
    return new PaperAnchor(
        read.paper().id(), read.file(), read.place(), read.content(), title(read.paper()));
  }

  private static String title(Paper paper) {
    return Objects.requireNonNullElse(paper.publication().title(), "");
  }

  /**
   * Whether a reading is of this paper: by its id, or, where a reader gives it another id by now,
   * by the very bytes, or by file and title.
   */
  boolean matches(ReadPaper read) {
    return read.paper().id().equals(id)
        || (!content.isEmpty() && bytes().equals(read.bytes()))
        || (!named().isEmpty() && named().equals(named(read)));
  }

  /** The key of the bytes, as {@link ReadPaper#bytes} has it. */
  String bytes() {
    return content.isEmpty() ? "" : content + "#" + place;
  }

  /** The key of file and title; empty where one of them is unknown. */
  String named() {
    return key(file, place, title);
  }

  static String named(ReadPaper read) {
    return key(read.file(), read.place(), title(read.paper()));
  }

  private static String key(String file, String place, String title) {
    String titleKey = TitleKey.of(title);
    return file.isEmpty() || titleKey.isEmpty() ? "" : String.join("\n", file, place, titleKey);
  }
}
