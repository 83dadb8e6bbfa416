package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.ibid.indexer.layout.Outline;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its paper, in its document information and its XMP packet. Publishers fill
 * these in; word processors put the file's name there.
 *
 * @param title or null where it names none that could be one
 * @param doi or null
 */
record PdfFacts(@Nullable String title, @Nullable String doi) {

  /** A packet is a few kilobytes; a history of editing may make it longer. */
  private static final int LONGEST_PACKET = 1 << 18;

  private static final int FEWEST_WORDS = 3;

  private static final Pattern DOI =
      Pattern.compile("\\b10\\.\\d{4,9}/[^\\s<>\"&;]{1,200}+", Pattern.CASE_INSENSITIVE);
  private static final Pattern XMP_DOI =
      Pattern.compile(
          "<(?:prism:doi|pdfx:doi|crossmark:DOI|dc:identifier|pdfx:WPS-ARTICLEDOI)>([^<]{8,250}+)<",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XMP_TITLE =
      Pattern.compile("<dc:title>\\s*+<rdf:Alt>\\s*+<rdf:li[^>]{0,60}+>([^<]{1,600}+)<");
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?:Microsoft Word - )?\\S*+\\.(?:docx?|dvi|indd|qxp|qxd|tex|pdf|eps|rtf|pmd|p65|fm).*+|Microsoft Word.*+|untitled.*+|.*\\d_\\d.*",
          Pattern.CASE_INSENSITIVE);

  /** Reads what a file says; what of it can't be read says nothing. */
  static PdfFacts of(PDDocument document) {
    String packet = said(() -> packet(document));
    String info = said(() -> document.getDocumentInformation().getTitle());
    String about = said(() -> document.getDocumentInformation().getSubject());
    Optional<String> title = first(XMP_TITLE, packet).or(() -> Optional.of(info));
    Optional<String> doi =
        first(XMP_DOI, packet).or(() -> Optional.of(about)).flatMap(text -> find(DOI, text));
    return new PdfFacts(
        title.map(PdfFacts::unescaped).filter(PdfFacts::mayBeTitle).orElse(null),
        doi.map(PdfFacts::withoutStop).orElse(null));
  }

  private static String said(PdfBox.Call<@Nullable String> call) {
    try {
      return PdfBox.call(() -> Optional.ofNullable(call.get())).orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static String packet(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return "";
    }
    try (InputStream stream = metadata.exportXMPMetadata()) {
      return new String(stream.readNBytes(LONGEST_PACKET), StandardCharsets.UTF_8);
    }
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static String withoutStop(String doi) {
    String plain = doi.toLowerCase(Locale.ROOT);
    return plain.endsWith(".") || plain.endsWith(",")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  private static boolean mayBeTitle(String title) {
    return title.split("\\s++", -1).length >= FEWEST_WORDS && !FILE_NAME.matcher(title).matches();
  }

  /** An outline with what the file says where its pages don't. */
  Outline completed(Outline outline) {
    Publication printed = outline.publication();
    Publication.Builder publication = printed.toBuilder();
    if (printed.title() == null) {
      publication.title(title);
    }
    if (printed.doi() == null) {
      publication.doi(doi);
    }
    return new Outline(
        publication.build(),
        outline.asPrinted(),
        outline.abstractText(),
        outline.keyword(),
        outline.abbreviations(),
        outline.sections(),
        outline.entries(),
        outline.related(),
        outline.dropped(),
        outline.warnings());
  }
}
