/**
 * The commands, one class each, and the only place that prints or ends the program.
 *
 * <p>Start from {@link org.ibid.server.cli.Main}. May depend on everything else; nothing depends on
 * it. Results go to standard output, all else to standard error; the exit status says what became
 * of it ({@link org.ibid.server.cli.ExitStatus}). Text out of papers never reaches a terminal with
 * control characters in it.
 */
@NullMarked
package org.ibid.server.cli;

import org.jspecify.annotations.NullMarked;
