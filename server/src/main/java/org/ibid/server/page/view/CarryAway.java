package org.ibid.server.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.server.export.Exporter;
import org.ibid.server.export.Format;
import org.ibid.server.export.Wanted;
import org.ibid.server.style.CitationStyles;
import org.jspecify.annotations.Nullable;

/**
 * How all that was found is carried away.
 *
 * @param what how many of what, in words
 * @param files a link for each format of files
 * @param bibliography the form that asks for a bibliography; null where that would be too long
 */
public record CarryAway(String what, List<File> files, @Nullable Form bibliography) {

  /** A file of everything that was found. */
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
    List<File> files =
        Stream.of(Format.values())
            .filter(format -> !format.isBibliography())
            .map(format -> new File(format.label(), ApiUrl.of(search, in(format, asked))))
            .toList();
    Form form = count > Exporter.MOST_IN_BIBLIOGRAPHY ? null : form(search, asked);
    return Optional.of(new CarryAway(Labels.count(count, search.kind()), files, form));
  }

  private static List<SearchUrl.Parameter> in(Format format, List<SearchUrl.Parameter> asked) {
    return Stream.concat(asked.stream(), Stream.of(new SearchUrl.Parameter("format", format.id())))
        .toList();
  }

  private static Form form(SearchUrl search, List<SearchUrl.Parameter> asked) {
    List<Style> styles =
        CitationStyles.NAMES.stream()
            .map(name -> new Style(name, name.equals(Wanted.DEFAULT_STYLE)))
            .toList();
    return new Form(ApiUrl.path(search), in(Format.HTML, asked), styles);
  }
}
