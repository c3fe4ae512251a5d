package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.XZInputStream;

/** For which machines there is a PostgreSQL, by the names that a JVM gives them. */
class PostgresBinariesTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, 7f454c46, 18, 3e00", // e_machine of ELF
    "Linux, aarch64, 7f454c46, 18, b700",
    "Mac OS X, x86_64, cafebabe, 8, 01000007", // the first cputype of a Mach-O for two
    "Mac OS X, aarch64, cafebabe, 28, 0100000c", // and the second
  })
  void hasTheProgramsOfTheMachine(String system, String machine, String format, int at, String kind)
      throws Exception {
    String head = HexFormat.of().formatHex(program(PostgresBinaries.archive(system, machine)));
    assertEquals(format, head.substring(0, 8));
    assertEquals(kind, head.substring(2 * at, 2 * at + kind.length()));
  }

  @ParameterizedTest
  @CsvSource({"Windows 11, amd64", "SunOS, amd64", "Linux, sparcv9", "Linux, no such"})
  void refusesWhatItHasNoneFor(String system, String machine) {
    EmbeddedDatabaseException refused =
        assertThrows(
            EmbeddedDatabaseException.class, () -> PostgresBinaries.archive(system, machine));
    assertEquals(
        "there is no embedded PostgreSQL for %s on %s: %s"
            .formatted(system, machine, EmbeddedDatabaseException.OWN_SERVER),
        refused.getMessage());
  }

  private static byte[] program(byte[] archive) throws Exception {
    Set<String> seen = new HashSet<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        seen.add(entry.getName());
        if (entry.getName().matches("(\\./)?bin/postgres")) {
          return tar.readNBytes(32);
        }
      }
    }
    throw new AssertionError(seen);
  }
}
