package org.ibid.server.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.export.Export;
import org.ibid.server.export.Exporter;
import org.ibid.server.export.Format;
import org.ibid.server.export.Question;
import org.ibid.server.export.Wanted;
import org.ibid.server.search.AllHits;
import org.ibid.server.style.CitationStyles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that is a file of all records. It is sent while it is written. Where that fails midway
 * the connection is cut, so that what came can't be taken for all of it.
 */
final class ExportAnswer {

  static final String FORMAT = "format";
  private static final String STYLE = "style";

  /** How an answer is asked for as a file. */
  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(
              FORMAT,
              new OneOf(Negotiation.FORMATS),
              "The form of the answer; overrules `Accept`. All but `json` ignore paging and are all"
                  + " that matched; `bibliography` and `html` have at most "
                  + Exporter.MOST_IN_BIBLIOGRAPHY
                  + " records."),
          Parameter.query(
              STYLE,
              new OneOf(CitationStyles.NAMES, Wanted.DEFAULT_STYLE),
              "The citation style of a bibliography."));

  private static final Logger LOG = LoggerFactory.getLogger(ExportAnswer.class);

  private final Context context;
  private final Exporter exporter;
  private final Format format;
  private final String style;

  private ExportAnswer(Context context, Exporter exporter, Format format, String style) {
    this.context = context;
    this.exporter = exporter;
    this.format = format;
    this.style = style;
  }

  /**
   * The answer that a request wants, or empty where it wants JSON.
   *
   * @param values of the request's parameters
   * @throws ProblemException where there is no such format, or the client accepts none that there
   *     is
   * @throws org.ibid.server.search.InvalidRequestException where there is no such style
   */
  static Optional<ExportAnswer> wanted(
      Context context, Map<String, List<String>> values, Exporter exporter) {
    String given = one(values, STYLE);
    String style = given.isEmpty() ? Wanted.DEFAULT_STYLE : given;
    Exporter.requireKnown(style); // though JSON has no use for it
    return Negotiation.format(one(values, FORMAT), context.header("Accept"))
        .map(format -> new ExportAnswer(context, exporter, format, style));
  }

  private static String one(Map<String, List<String>> values, String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      String detail = "Expected one value, got " + given.size() + ".";
      throw new ProblemException(ProblemDetails.invalid(name, detail));
    }
    return given.isEmpty() ? "" : given.getFirst();
  }

  /** Sends all hits, and closes them. */
  void send(Kind kind, AllHits hits, Question question) {
    try (Export export = exporter.export(hits, kind, new Wanted(format, style, question))) {
      context.contentType(format.contentType());
      context.header("Total-Results", Long.toString(export.count()));
      context.header("Content-Disposition", disposition(kind, question));
      if (!context.method().equals(HandlerType.HEAD)) {
        write(export);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index for an export", e);
    }
  }

  /** A browser shows a page, and saves everything else. */
  private String disposition(Kind kind, Question question) {
    String how = format == Format.HTML ? "inline" : "attachment";
    String name = "ibid-" + kind.id() + "s-" + question.day() + "." + format.extension();
    return how + "; filename=\"" + name + "\"";
  }

  private void write(Export export) {
    try {
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
      export.write(out);
      out.flush();
    } catch (IOException e) {
      LOG.debug("A client left in the middle of an export", e);
      cut();
    } catch (RuntimeException e) {
      LOG.error("Answering {} {} failed", context.method(), Server.route(context), e);
      cut();
    }
  }

  /** Closes the connection without the end that tells a client that it has everything. */
  private void cut() {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
