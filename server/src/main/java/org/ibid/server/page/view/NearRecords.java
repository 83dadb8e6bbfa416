package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.SearchView.Offer;
import org.ibid.server.search.Hit;

/** Records that are offered where nothing has the id that was asked for. */
public final class NearRecords {

  private NearRecords() {}

  /** A link to each. */
  public static List<Offer> of(Kind kind, List<Hit> records) {
    return records.stream().map(hit -> new Offer(title(hit), PageUrl.of(kind, hit.id()))).toList();
  }

  private static String title(Hit hit) {
    JsonNode json = RecordJson.read(hit.json());
    String label = Json.text(json, "label");
    String title = Json.text(json, "title", Json.text(json, "raw", hit.id()));
    return label == null ? title : label + ". " + title;
  }
}
