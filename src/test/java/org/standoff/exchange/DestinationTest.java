package org.standoff.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.database.OwnThread;

/** Where exports are written, and what is there already. */
class DestinationTest {
  @TempDir Path directory;

  private static long write(Path file, String text) throws IOException {
    return new Destination(file.toString())
        .write(
            out -> {
              out.write(text.getBytes(StandardCharsets.UTF_8));
              return text.length();
            });
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedOnceAllIsWritten() throws Exception {
    Path file = Files.writeString(directory.resolve("rows.csv"), "before");
    new Destination(file.toString())
        .write(
            out -> {
              out.write('x');
              out.flush();
              assertEquals("before", Files.readString(file));
              return 1;
            });
    assertEquals("x", Files.readString(file));
    assertEquals(List.of("rows.csv"), names());
  }

  @Test
  void aFileStaysWhereWritingFails() throws Exception {
    Path file = Files.writeString(directory.resolve("rows.csv"), "before");
    assertThrows(
        IOException.class,
        () ->
            new Destination(file.toString())
                .write(
                    out -> {
                      out.write('x');
                      throw new IOException("no room");
                    }));
    assertEquals("before", Files.readString(file));
    assertEquals(List.of("rows.csv"), names());
  }

  @Test
  void aNewFileIsReadByWhomeverOthersOfItsKindAre() throws Exception {
    Path usual = Files.writeString(directory.resolve("usual"), "x");
    Path file = directory.resolve("rows.csv");
    write(file, "x");
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
  }

  @Test
  void aPipeStaysAPipe() throws Exception {
    Path pipe = directory.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            },
            OwnThread.EACH);
    assertEquals(3, write(pipe, "a,b"));
    assertEquals("a,b", read.get(30, TimeUnit.SECONDS));
    assertFalse(Files.isRegularFile(pipe));
    assertTrue(Files.exists(pipe));
  }

  @Test
  void aLinkIsFollowed() throws Exception {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("rows.csv"), "before");
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);
    write(link, "after");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
    assertEquals(List.of("elsewhere", "link"), names());
  }

  @Test
  void aLinkToNothingMakesWhatItNames() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("rows.csv"));
    write(link, "after");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(directory.resolve("rows.csv")));
    assertEquals(List.of("link", "rows.csv"), names());
  }

  @Test
  void twoExportsToOneNameAreWholeEach() throws Exception {
    Path file = directory.resolve("rows.csv");
    new Destination(file.toString())
        .write(
            out -> {
              out.write("first".getBytes(StandardCharsets.UTF_8));
              out.flush();
              write(file, "second");
              return 1;
            });
    assertEquals("first", Files.readString(file));
    assertEquals(List.of("rows.csv"), names());
  }
}
