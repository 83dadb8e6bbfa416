package org.ibid.server.page;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file as it is sent. */
final class StaticFile {

  private final String contentType;
  private final byte[] bytes;

  /** Takes the bytes as they are; whoever hands them over changes them no more. */
  StaticFile(String contentType, byte[] bytes) {
    this.contentType = contentType;
    this.bytes = bytes;
  }

  String contentType() {
    return contentType;
  }

  /** The bytes, from their beginning. */
  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
