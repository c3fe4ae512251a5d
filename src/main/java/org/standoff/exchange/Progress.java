package org.standoff.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.bulk.InputFile;

/** Shows on a terminal how far files are read, at which rate, and how much time is left. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 100;
  private static final long KIBIBYTE = 1024;

  /** What standard error is connected to, where the system tells. */
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final List<InputFile> files;
  private final @Nullable ProgressBar bar;

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
    return new Progress(
        files,
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(size)
            .setUnit(" KiB", KIBIBYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .setConsumer(
                new DelegatingProgressBarConsumer(line -> System.err.print("\r" + line), WIDTH))
            .build());
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
      bar.stepTo(files.stream().mapToLong(InputFile::read).sum());
      bar.setExtraMessage(" " + landed + " records");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      System.err.println();
    }
  }
}
