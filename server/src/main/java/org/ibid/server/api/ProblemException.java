package org.ibid.server.api;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails problem;

  ProblemException(ProblemDetails problem) {
    super(problem.detail());
    this.problem = problem;
  }

  ProblemDetails problem() {
    return problem;
  }
}
