package org.ibid.server.query;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one text. */
public final class Problems {

  /** No one reads more, and a text of 10,000 stray quotes should not be answered by as many. */
  private static final int MOST = 20;

  private final List<Problem> found = new ArrayList<>();

  public void warn(int offset, int length, String code, String message) {
    add(Problem.warning(offset, length, code, message));
  }

  public void refuse(int offset, int length, String code, String message) {
    add(Problem.error(offset, length, code, message));
  }

  public List<Problem> found() {
    return List.copyOf(found);
  }

  private void add(Problem problem) {
    boolean firstError = problem.isError() && found.stream().noneMatch(Problem::isError);
    if (firstError || found.size() < MOST) {
      found.add(problem);
    }
  }
}
