package org.ibid.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.server.evidence.sources.SourceReport;
import org.ibid.server.page.view.SourcesReader;
import org.ibid.server.page.view.SourcesView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.SourceRequest.Trait;

/** Shows what became of the sources of a collection. */
final class SourcePages {

  private final Engine engine;

  SourcePages(Engine engine) {
    this.engine = engine;
  }

  /** The page; what it doesn't know in the address is passed over. */
  SourcesView page(Map<String, List<String>> parameters) {
    Optional<Trait> trait = value(parameters, "only").flatMap(SourcePages::trait);
    Optional<String> format = value(parameters, "input_format");
    Optional<String> cursor = value(parameters, "cursor");
    SourceReport report = SourceReport.of(engine, trait, format, SourceReport.PER_PAGE, cursor);
    return SourcesReader.read(report, trait, format, cursor.isEmpty());
  }

  private static Optional<String> value(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<Trait> trait(String name) {
    return Stream.of(Trait.values())
        .filter(trait -> trait.id().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
