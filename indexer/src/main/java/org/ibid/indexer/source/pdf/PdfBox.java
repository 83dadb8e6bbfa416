package org.ibid.indexer.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Where PDFBox is called. What it throws on spoiled files is of every kind; what our own code
 * throws is a fault of ours and must not be taken for the file's, so that none of it runs in here.
 */
final class PdfBox {

  private PdfBox() {}

  /** A call of PDFBox and of nothing else. */
  @FunctionalInterface
  interface Call<T extends @Nullable Object> {
    T get() throws IOException;
  }

  /** What PDFBox could not read. */
  static final class FaultException extends IOException {
    private static final long serialVersionUID = 1L;

    private FaultException(Throwable fault) {
      super(reason(fault), fault);
    }

    private static String reason(Throwable fault) {
      String message = fault.getMessage();
      return message == null || message.length() > 200 ? fault.getClass().getSimpleName() : message;
    }
  }

  /**
   * Calls PDFBox.
   *
   * @throws FaultException whatever the call throws, but for
   * @throws LimitException where the file takes too much
   * @throws InvalidPasswordException where the file needs a password
   */
  static <T extends @Nullable Object> T call(Call<T> call)
      throws FaultException, LimitException, InvalidPasswordException {
    try {
      return call.get();
    } catch (LimitException | InvalidPasswordException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e.getCause() instanceof LimitException limit) {
        throw limit;
      }
      throw new FaultException(e);
    }
  }
}
