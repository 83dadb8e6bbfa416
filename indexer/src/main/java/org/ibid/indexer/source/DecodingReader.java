package org.ibid.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a byte stream, whatever it is encoded in: by byte-order mark, by the zero bytes
 * of UTF-16, by an XML declaration, by its bytes if they are Chinese, else UTF-8. Files that people
 * hold are often put together from others: a byte that is not UTF-8 is read as Windows-1252. What
 * had to be assumed is said in {@link #warnings()}.
 */
public final class DecodingReader extends Reader {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final Encoding encoding;
  private final boolean chinese;
  private final CharsetDecoder decoder;
  private final boolean lenient;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES + 16);
  private boolean ended;
  private long consumed;
  private long foreign;
  private long firstForeign = -1;

  /** Starts to read; the stream is read ahead, and closed with this. */
  public DecodingReader(InputStream in) throws IOException {
    this.in = in;
    chars.limit(0);
    bytes.flip();
    fill();
    byte[] head = new byte[Math.min(bytes.remaining(), Encoding.HEAD_BYTES)];
    bytes.duplicate().get(head);
    Encoding said = Encoding.of(head);
    this.chinese = said.isOpen() && ChineseBytes.are(bytes);
    this.encoding = chinese ? new Encoding(ChineseBytes.CHARSET, 0, null) : said;
    bytes.position(bytes.position() + encoding.markBytes());
    this.consumed = encoding.markBytes();
    this.lenient = encoding.charset().equals(StandardCharsets.UTF_8);
    CodingErrorAction onFault = lenient ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    this.decoder =
        encoding.charset().newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault);
  }

  /** Fills the byte buffer as far as the stream gives, keeping what is not decoded yet. */
  private void fill() throws IOException {
    bytes.compact();
    while (bytes.hasRemaining()) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        ended = true;
        break;
      }
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    chars.clear();
    int from = bytes.position();
    CoderResult result = decoder.decode(bytes, chars, ended);
    consumed += bytes.position() - from;
    if (result.isError()) {
      readAsWindows1252();
    } else if (result.isUnderflow()) {
      if (ended) {
        bytes.position(bytes.limit());
      } else {
        fill();
      }
    }
    chars.flip();
  }

  private void readAsWindows1252() {
    ByteBuffer one = ByteBuffer.wrap(new byte[] {bytes.get()});
    if (foreign++ == 0) {
      firstForeign = consumed;
    }
    consumed++;
    chars.append(WINDOWS_1252.decode(one));
    decoder.reset();
  }

  /** What had to be assumed of the bytes read so far, a sentence each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (encoding.unknown() != null) {
      warnings.add("The file says that it is in " + encoding.unknown() + "; it was read as UTF-8.");
    }
    if (chinese) {
      warnings.add("The file does not say its encoding; it was read as GB 18030, Chinese.");
    }
    if (foreign > 0) {
      String what = foreign == 1 ? "it was" : "it and " + (foreign - 1) + " more were";
      warnings.add("Byte " + firstForeign + " is not UTF-8; " + what + " read as Windows-1252.");
    }
    return warnings;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
