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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files stay about a screen or two, and methods a part of one. */
class FileSizeTest {

  private static final String MAIN = "src/main/java";
  private static final int MOST = 250;
  private static final int MEDIAN = 60;
  private static final int MOST_OF_METHOD = 25;

  @ParameterizedTest
  @ValueSource(strings = {MAIN, "src/test/java"})
  void noFileIsLong(String root) throws IOException {
    assertEquals(List.of(), sources(root).stream().filter(file -> lines(file) > MOST).toList());
  }

  @Test
  void mostFilesAreShort() throws IOException {
    List<Long> sizes = sources(MAIN).stream().map(FileSizeTest::lines).sorted().toList();
    assertTrue(sizes.get(sizes.size() / 2) < MEDIAN, "the median file is under a screen");
  }

  @Test
  void noMethodIsLong() throws IOException {
    List<MethodSize> methods = MethodSize.of(sources(MAIN));
    assertTrue(methods.size() > sources(MAIN).size(), "methods are found");
    assertEquals(
        List.of(), methods.stream().filter(method -> method.lines() > MOST_OF_METHOD).toList());
  }

  private static List<Path> sources(String root) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
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
