package org.standoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods are measured from their declaration to their closing brace, wherever they stand. */
class MethodSizeTest {
  private static final String SOURCE =
      """
      class Outer {
        /** Said of it. */
        @Deprecated // not for long
        @SuppressWarnings({
          "unused"
        })
        Outer(
            int a) {}

        @Override public String toString() {
          return switch (1) {
            case 1 -> "}";
            default -> "a";
          };
        }

        interface Inner {
          void none();
        }

        Inner made() {
          return new Inner() {
            @Override
            public void none() {
              // nothing
            }
          };
        }

        record Part(int a) {
          Part {
            a++;
          }
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void ofEveryKindOfClass() throws IOException {
    Path file = Files.writeString(directory.resolve("Outer.java"), SOURCE);
    assertEquals(
        List.of(
            file + ":7 Outer.<init> has 2 lines",
            file + ":10 Outer.toString has 6 lines",
            file + ":18 Outer.Inner.none has 1 lines",
            file + ":21 Outer.made has 8 lines",
            file + ":24 Outer.new.none has 3 lines",
            file + ":31 Outer.Part.<init> has 3 lines"),
        MethodSize.of(List.of(file)).stream()
            .sorted(Comparator.comparingLong(MethodSize::line))
            .map(MethodSize::toString)
            .toList());
  }
}
