package org.ibid.indexer.source.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Xml;

/** An archive of Office's parts, looked through before it is opened. */
final class OfficeFile {

  private static final String TEXT = "word/document.xml";

  /** No part of a paper has more characters; a thesis with a thousand citations has ten million. */
  private static final long MAX_PART = 64L << 20;

  private static final long MAX_ALL = 256L << 20;

  private static final int MAX_ENTRIES = 10_000;

  /** Tables in tables in text boxes have some forty. */
  private static final int MAX_DEPTH = 200;

  /** What old Office files, and new ones with a password, begin with. */
  private static final int OLE = 0xD0CF11E0;

  private static final int ZIP = 0x504B0304;

  private OfficeFile() {}

  /** Whether a file begins as Office's archives do, or as those of before 2007 did. */
  static boolean isOne(byte[] head) {
    return magic(head) == OLE || (magic(head) == ZIP && isPart(firstName(head)));
  }

  private static int magic(byte[] head) {
    return head.length < 4
        ? 0
        : (head[0] & 0xFF) << 24
            | (head[1] & 0xFF) << 16
            | (head[2] & 0xFF) << 8
            | (head[3] & 0xFF);
  }

  /** The name in the archive's first local header (APPNOTE 4.3.7). */
  private static String firstName(byte[] head) {
    if (head.length < 30) {
      return "";
    }
    int length = (head[26] & 0xFF) | (head[27] & 0xFF) << 8;
    return new String(head, 30, Math.min(length, head.length - 30), StandardCharsets.UTF_8);
  }

  private static boolean isPart(String name) {
    return name.equals("[Content_Types].xml")
        || name.startsWith("_rels/")
        || name.startsWith("docProps/")
        || name.startsWith("word/");
  }

  /** Why the file can't be read, if it can't. */
  static Optional<String> fault(byte[] bytes) {
    if (magic(bytes) == OLE) {
      return Optional.of(
          "is an Office file of before 2007, or has a password: save it as .docx without one");
    }
    try {
      return parts(bytes);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("is no sound Office archive: " + e.getMessage());
    }
  }

  private static Optional<String> parts(byte[] bytes) throws IOException {
    Set<String> names = new HashSet<>();
    long all = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        Part part = new Part(zip);
        if (name.endsWith(".xml") && name.startsWith("word/")) {
          Optional<String> fault = xml(part).map(why -> name + " " + why);
          if (fault.isPresent()) {
            return fault.map(why -> "is no sound Word document: " + why);
          }
        }
        all += part.rest();
        if (!names.add(name) || names.size() > MAX_ENTRIES) {
          return Optional.of(
              "is no sound Office archive: it has " + name + " twice, or too many parts");
        }
        if (part.isTooLong() || all > MAX_ALL) {
          return Optional.of("unpacks to more than any paper holds (at " + name + "); it was left");
        }
      }
    }
    return names.contains(TEXT)
        ? Optional.empty()
        : Optional.of("is an Office file without a text: a spreadsheet or presentation");
  }

  /** Reads a part to its end; says what is wrong with it. */
  private static Optional<String> xml(InputStream part) {
    try {
      XMLStreamReader events = Xml.open(new DecodingReader(part));
      int depth = 0;
      for (int event = events.getEventType();
          event != XMLStreamConstants.END_DOCUMENT;
          event = events.next()) {
        depth +=
            event == XMLStreamConstants.START_ELEMENT
                ? 1
                : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > MAX_DEPTH) {
          return Optional.of("nests more than " + MAX_DEPTH + " elements");
        }
      }
      return Optional.empty();
    } catch (XMLStreamException | IOException | RuntimeException e) {
      return Optional.of("is no XML: " + e.getMessage());
    }
  }

  /** A part's bytes, which end where they are too many. */
  private static final class Part extends FilterInputStream {
    private long count;

    Part(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = count > MAX_PART ? -1 : super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = count > MAX_PART ? -1 : super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public void close() {
      // The archive goes on.
    }

    long rest() throws IOException {
      byte[] buffer = new byte[1 << 16];
      while (read(buffer, 0, buffer.length) >= 0) {
        // Counted as it is read.
      }
      return count;
    }

    boolean isTooLong() {
      return count > MAX_PART;
    }
  }
}
