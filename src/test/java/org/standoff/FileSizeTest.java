package org.standoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay about a screen or two. */
class FileSizeTest {

  private static final int MOST = 250;
  private static final int MEDIAN = 60;

  @Test
  void noFileIsLongAndMostAreShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertEquals(List.of(), sources.stream().filter(file -> lines(file) > MOST).toList());
      List<Long> sizes = sources.stream().map(FileSizeTest::lines).sorted().toList();
      assertTrue(sizes.get(sizes.size() / 2) < MEDIAN, "the median file is under a screen");
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
