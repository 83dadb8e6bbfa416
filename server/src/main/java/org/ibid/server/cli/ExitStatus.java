package org.ibid.server.cli;

/** What a command's exit status says. */
final class ExitStatus {

  /** All was done. */
  static final int DONE = 0;

  /** All was done but for inputs that were rejected; standard error says which and why. */
  static final int REJECTED_INPUTS = 1;

  /** The command can't be run as it was written. */
  static final int WRONG_USE = 2;

  /** The index, disk or network would not have it. */
  static final int ENVIRONMENT_FAILED = 3;

  private ExitStatus() {}
}
