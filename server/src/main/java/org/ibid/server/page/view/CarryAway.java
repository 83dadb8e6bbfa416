package org.ibid.server.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.export.Exporter;
import org.ibid.server.export.Format;
import org.ibid.server.export.Wanted;
import org.ibid.server.style.CitationStyles;
import org.jspecify.annotations.Nullable;

/**
 * How what a page shows is carried away.
 *
 * @param anchor what it is called in its page
 * @param what how many of what, in words
 * @param files a link for each format of files
 * @param bibliography the form that asks for a bibliography; null where that would be too long
 */
public record CarryAway(String anchor, String what, List<File> files, @Nullable Form bibliography) {

  /** A file of all of it. */
  public record File(String label, String href) {}

  /**
   * A form.
   *
   * @param action where it is sent
   * @param parameters what it sends along
   * @param styles to choose from
   */
  public record Form(String action, List<SearchUrl.Parameter> parameters, List<Style> styles) {
    public Form {
      parameters = List.copyOf(parameters);
      styles = List.copyOf(styles);
    }
  }

  /** A citation style, and whether it is the one that is chosen at first. */
  public record Style(String name, boolean chosen) {}

  public CarryAway {
    files = List.copyOf(files);
  }

  /** What there is for a search; empty where it found nothing. */
  static Optional<CarryAway> of(SearchUrl search, long count) {
    if (count == 0) {
      return Optional.empty();
    }
    List<SearchUrl.Parameter> asked =
        ApiUrl.parameters(search).stream().filter(p -> !p.name().equals("per_page")).toList();
    String what = Labels.count(count, search.kind());
    return Optional.of(of("carry", what, ApiUrl.path(search), asked, count));
  }

  /** What there is for one record, by the path of its page. */
  static CarryAway ofRecord(Kind kind, String path) {
    return of("carry", "this " + kind.id(), ApiUrl.ROOT + path, List.of(), 1);
  }

  /** What there is for the list of a paper; empty where it has none. */
  static Optional<CarryAway> ofList(String paper, long count) {
    String path = ApiUrl.ROOT + PageUrl.paper(paper) + "/references";
    String what = "its " + Labels.count(count, Kind.REFERENCE);
    return count == 0
        ? Optional.empty()
        : Optional.of(of("carry-references", what, path, List.of(), count));
  }

  private static CarryAway of(
      String anchor, String what, String path, List<SearchUrl.Parameter> asked, long count) {
    List<File> files =
        Stream.of(Format.values())
            .filter(format -> !format.isBibliography())
            .map(format -> new File(format.label(), ApiUrl.of(path, in(format, asked))))
            .toList();
    Form form = count > Exporter.MOST_IN_BIBLIOGRAPHY ? null : form(path, asked);
    return new CarryAway(anchor, what, files, form);
  }

  private static List<SearchUrl.Parameter> in(Format format, List<SearchUrl.Parameter> asked) {
    return Stream.concat(asked.stream(), Stream.of(new SearchUrl.Parameter("format", format.id())))
        .toList();
  }

  private static Form form(String path, List<SearchUrl.Parameter> asked) {
    List<Style> styles =
        CitationStyles.NAMES.stream()
            .map(name -> new Style(name, name.equals(Wanted.DEFAULT_STYLE)))
            .toList();
    return new Form(path, in(Format.HTML, asked), styles);
  }
}
