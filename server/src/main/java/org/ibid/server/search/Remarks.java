package org.ibid.server.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.server.query.Description;
import org.ibid.server.query.Query;
import org.ibid.server.query.Remark;

/** Gathers what there is to say of the parts of one query, each thing once. */
final class Remarks {

  /** No one reads more of one line; errors are never left out. */
  private static final int MOST = 50;

  private final Set<Remark> found = new LinkedHashSet<>();

  void warn(Query about, String code, String message) {
    if (found.size() < MOST) {
      found.add(Remark.warning(about, code, message));
    }
  }

  void refuse(Query about, String code, String message) {
    if (found.size() < MOST || found.stream().noneMatch(Remark::isError)) {
      found.add(Remark.error(about, code, message));
    }
  }

  /** That the analyzer leaves nothing of a part. */
  void nothingIn(Query about) {
    String message = "Nothing in " + Description.of(about) + " can be searched: it was left out.";
    warn(about, "nothing-to-search", message);
  }

  List<Remark> found() {
    return List.copyOf(found);
  }
}
