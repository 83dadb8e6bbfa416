package org.ibid.indexer.source.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The complex fields of a document that are open while it is gone through: each has an instruction,
 * which a program may have hidden its data in, and a result, which is what a reader sees (ISO/IEC
 * 29500-1, 17.16).
 */
final class Fields {

  private static final Pattern LISTED =
      Pattern.compile(
          "\\s*+(?:ADDIN\\s++(?:ZOTERO_BIBL|EN\\.REFLIST|Mendeley Bibliography)|BIBLIOGRAPHY)\\b");

  private static final Pattern POINTER = Pattern.compile("^\\s*(?:REF|PAGEREF|NOTEREF)\\s+(\\S+)");

  /** An instruction with the data of a hundred references has a megabyte. */
  private static final int MAX_INSTRUCTION = 1 << 23;

  private static final int MAX_OPEN = 100;

  private final CitedItems items;
  private final Deque<Field> open = new ArrayDeque<>();

  Fields(CitedItems items) {
    this.items = items;
  }

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private List<String> cited = List.of();
    private Optional<String> pointer = Optional.empty();
    private boolean lists;
  }

  void begin() {
    if (open.size() < MAX_OPEN) {
      open.push(new Field());
    }
  }

  void instruction(String text) {
    Field field = open.peek();
    if (field != null && field.instruction.length() + text.length() <= MAX_INSTRUCTION) {
      field.instruction.append(text);
    }
  }

  /** EndNote keeps what is long as data beside the instruction. */
  void data(String base64) {
    if (base64.length() <= MAX_INSTRUCTION) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(base64);
        instruction(new String(bytes, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // Another program's data.
      }
    }
  }

  void separate() {
    Field field = open.peek();
    if (field != null) {
      understand(field);
      field.result = true;
    }
  }

  void end() {
    Field field = open.poll();
    if (field == null) {
      return;
    }
    if (!field.result) {
      understand(field);
    }
    Field outer = open.peek();
    if (outer != null && !outer.result && outer.cited.isEmpty()) {
      // A field in the instruction of another holds a part of that instruction: EN.CITE.DATA.
      instruction(field.instruction.toString());
    }
  }

  private void understand(Field field) {
    String text = field.instruction.toString();
    field.lists = LISTED.matcher(text).lookingAt();
    field.cited = field.lists ? List.of() : items.read(text);
    Matcher pointer = POINTER.matcher(text);
    field.pointer = pointer.find() ? Optional.of(pointer.group(1)) : Optional.empty();
  }

  /** Whether what comes is an instruction, which no reader sees. */
  boolean isHidden() {
    return open.stream().anyMatch(field -> !field.result);
  }

  /** Whether what comes is an entry of a list that a program made. */
  boolean isListed() {
    return open.stream().anyMatch(field -> field.lists && field.result);
  }

  /** What stands there, as the innermost field says. */
  Paragraph.Piece piece(String text) {
    for (Field field : open) {
      if (!field.cited.isEmpty()) {
        return new Paragraph.Cited(text, field.cited);
      }
      if (field.pointer.isPresent()) {
        return new Paragraph.Pointer(text, field.pointer.get());
      }
    }
    return new Paragraph.Plain(text);
  }
}
