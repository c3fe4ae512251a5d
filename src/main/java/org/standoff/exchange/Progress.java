package org.standoff.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.InputFile;

/**
 * Shows on a terminal how far files are read, and then how far they are written where that comes
 * after, at which rate, and how much time is left.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 100;
  private static final long KIBIBYTE = 1024;

  /** What standard error is connected to, where the system tells. */
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final List<InputFile> files;
  private @Nullable ProgressBar bar;
  private boolean writing;

  private Progress(List<InputFile> files, @Nullable ProgressBar bar) {
    this.files = files;
    this.bar = bar;
  }

  /** Shows the files' progress; nothing where standard error is no terminal. */
  static Progress of(String name, List<InputFile> files) {
    if (!isTerminal()) {
      return new Progress(files, null);
    }
    long size =
        files.stream().anyMatch(file -> file.size() < 0)
            ? -1
            : files.stream().mapToLong(InputFile::size).sum();
    return new Progress(files, bar(name, size, " KiB", KIBIBYTE));
  }

  private static ProgressBar bar(String name, long all, String unit, long size) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(all)
        .setUnit(unit, size)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setConsumer(
            new DelegatingProgressBarConsumer(line -> System.err.print("\r" + line), WIDTH))
        .build();
  }

  private static boolean isTerminal() {
    try {
      return Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/|tty|console).*");
    } catch (IOException e) {
      return false;
    }
  }

  /** So many records have landed. */
  void at(long landed) {
    if (bar != null) {
      bar.stepTo(read());
      bar.setExtraMessage(" " + landed + " records");
    }
  }

  /** So many of all changes are written of what has been read. */
  void at(long done, long all) {
    if (bar != null && !writing) {
      close();
      bar = bar("written", all, " changes", 1);
      writing = true;
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  /** The bytes of a file, which show how far it is read. */
  InputStream over(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (bar != null) {
          bar.stepTo(Progress.this.read());
        }
        return count;
      }
    };
  }

  private long read() {
    return files.stream().mapToLong(InputFile::read).sum();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      System.err.println();
    }
  }
}
