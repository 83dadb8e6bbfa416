package org.ibid.indexer.source.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.ibid.indexer.typeset.Face;

/** A font of a file: what its codes stand for and what its letters look like. */
final class PdfFont {

  /** What stands for a character that the font gives no meaning. */
  static final String UNKNOWN = "\uFFFD";

  /** Weights from here on are bold, as in CSS. */
  private static final float BOLD_WEIGHT = 600;

  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  /** Typesetting systems part one cut by Unicode's blocks: {@code Serif.B+fb}. */
  private static final Pattern PART = Pattern.compile("\\+[0-9a-f]{2}$");

  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|semibold|demi|-b$|[.-]bd|medium\\+|cmbx|-bd|\\.b$");
  private static final Pattern ITALIC = Pattern.compile("ital|obli|slanted|cmti|cmsl|-it$|\\.i$");

  private final PDFont font;
  private final Face face;
  private final double scale;
  private final Map<Integer, String> texts = new HashMap<>();

  PdfFont(PDFont font) {
    this.font = font;
    this.face = face(font);
    this.scale = font instanceof PDType3Font drawn ? drawnScale(drawn) : 1;
  }

  Face face() {
    return face;
  }

  /** What the size is to be multiplied with; only fonts of drawings have units of their own. */
  double scale() {
    return scale;
  }

  private static double drawnScale(PDType3Font font) {
    double unit = Math.abs(font.getFontMatrix().getScaleY());
    double height = font.getFontBBox() == null ? 0 : font.getFontBBox().getHeight();
    return height > 0 && unit > 0 ? height * unit : unit > 0 ? unit * 1000 : 1;
  }

  private static Face face(PDFont font) {
    String printed = font.getName() == null ? "" : font.getName();
    String name = PART.matcher(SUBSET.matcher(printed).replaceFirst("")).replaceFirst("");
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    boolean slanted =
        descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    return new Face(
        name, heavy || BOLD.matcher(lower).find(), slanted || ITALIC.matcher(lower).find());
  }

  /** What a code stands for; {@link #UNKNOWN} where the font doesn't say. */
  String text(int code) {
    return texts.computeIfAbsent(code, this::read);
  }

  private String read(int code) {
    try {
      String text = font.toUnicode(code);
      return text == null ? UNKNOWN : Characters.plain(text);
    } catch (RuntimeException e) {
      return UNKNOWN;
    }
  }
}
