package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

  private PdfFont(PDFont font, Face face, double scale) {
    this.font = font;
    this.face = face;
    this.scale = scale;
  }

  /** A font; one that can't say what it looks like has letters like any other. */
  static PdfFont of(PDFont font) {
    try {
      Description description = PdfBox.call(() -> Description.of(font));
      return new PdfFont(font, description.face(), description.scale());
    } catch (IOException e) {
      return new PdfFont(font, new Face("", false, false), 1);
    }
  }

  Face face() {
    return face;
  }

  /** What the size is to be multiplied with; only fonts of drawings have units of their own. */
  double scale() {
    return scale;
  }

  /**
   * What PDFBox knows of a font.
   *
   * @param height of the letters of a font of drawings in its own units, else 0
   * @param unit of a font of drawings, else 0
   */
  private record Description(
      String name, boolean heavy, boolean slanted, double height, double unit) {

    static Description of(PDFont font) {
      PDFontDescriptor descriptor = font.getFontDescriptor();
      PDType3Font drawn = font instanceof PDType3Font type3 ? type3 : null;
      PDRectangle box = drawn == null ? null : drawn.getFontBBox();
      return new Description(
          Objects.requireNonNullElse(font.getName(), ""),
          descriptor != null
              && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT),
          descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0),
          box == null ? 0 : box.getHeight(),
          drawn == null ? 0 : Math.abs(drawn.getFontMatrix().getScaleY()));
    }

    Face face() {
      String plain = PART.matcher(SUBSET.matcher(name).replaceFirst("")).replaceFirst("");
      String lower = plain.toLowerCase(Locale.ROOT);
      return new Face(
          plain, heavy || BOLD.matcher(lower).find(), slanted || ITALIC.matcher(lower).find());
    }

    double scale() {
      return unit == 0 ? 1 : unit * (height > 0 ? height : 1000);
    }
  }

  /** What a code stands for; {@link #UNKNOWN} where the font doesn't say. */
  String text(int code) {
    return texts.computeIfAbsent(code, this::read);
  }

  private String read(int code) {
    try {
      Optional<String> text = PdfBox.call(() -> Optional.ofNullable(font.toUnicode(code)));
      return text.map(Characters::plain).orElse(UNKNOWN);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
