package org.standoff.exchange.bulk;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file to be read, or standard input; what is compressed by gzip is read as what it holds. */
public final class InputFile {
  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final int BUFFER = 1 << 16;

  private final String name;
  private long read;

  /**
   * Names a file.
   *
   * @param name its path, or {@value #STANDARD_INPUT}
   */
  public InputFile(String name) {
    this.name = name;
  }

  /** The name that was given. */
  public String name() {
    return name;
  }

  /** Its size in bytes; -1 where nobody knows. */
  public long size() {
    try {
      return name.equals(STANDARD_INPUT) ? -1 : Files.size(Path.of(name));
    } catch (IOException e) {
      return -1; // opening it will tell
    }
  }

  /** How many of its bytes have been read. */
  public long read() {
    return read;
  }

  /**
   * Opens it. Reading what is compressed fails where a part of it cannot be read.
   *
   * @throws IOException where it cannot be opened or holds nothing, as a file that was never
   *     written does; the message names the file
   */
  public InputStream open() throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(new Counted(raw()), BUFFER);
      bytes.mark(2);
      int first = bytes.read();
      boolean gzip = first == 0x1f && bytes.read() == 0x8b;
      bytes.reset();
      if (first < 0) {
        throw new IOException("it is empty");
      }
      return gzip ? new GzipInput(bytes, BUFFER) : bytes;
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + name, e);
    } catch (IOException e) {
      throw new IOException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private InputStream raw() throws IOException {
    return name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name));
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      read += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      read += Math.max(count, 0);
      return count;
    }
  }
}
