package org.standoff.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresBinaries {
  private static final PgBinaryResolver ARCHIVES = DefaultPostgresBinaryResolver.INSTANCE;
  private static final int ANYONE_MAY_EXECUTE = 0111;

  private PostgresBinaries() {}

  /**
   * Finds the programs of this machine's kind, and unpacks them when that was not done before.
   *
   * @param parent where they are or will be, in a directory named after the archive's checksum
   * @return that directory, which has {@code bin}, {@code lib} and {@code share}
   */
  static Path unpack(Path parent) throws EmbeddedDatabaseException {
    byte[] archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    CRC32 checksum = new CRC32();
    checksum.update(archive);
    Path programs = parent.resolve("programs-%08x".formatted(checksum.getValue()));
    if (Files.exists(programs)) {
      return programs;
    }
    Path draft = parent.resolve(programs.getFileName() + "-" + ProcessHandle.current().pid());
    try {
      FileTree.delete(draft);
      extract(archive, draft);
      Files.move(draft, programs, StandardCopyOption.ATOMIC_MOVE);
      return programs;
    } catch (IOException e) {
      throw EmbeddedDatabaseException.unusable(parent, e);
    } finally {
      FileTree.deleteQuietly(draft);
    }
  }

  /** Windows is left out: there the server could not be tied to this process. */
  static byte[] archive(String name, String machine) throws EmbeddedDatabaseException {
    boolean mac = name.startsWith("Mac");
    if (!name.startsWith("Windows")) {
      try (InputStream stream =
          mac
              ? ARCHIVES.getPgBinary("Darwin", "x86_64") // which has the programs for ARM as well
              : ARCHIVES.getPgBinary(name, ArchUtils.normalize(machine))) {
        return stream.readAllBytes();
      } catch (IOException | IllegalStateException | UnsupportedOperationException e) {
        throw none(name, machine);
      }
    }
    throw none(name, machine);
  }

  private static EmbeddedDatabaseException none(String name, String machine) {
    return new EmbeddedDatabaseException(
        "there is no embedded PostgreSQL for %s on %s: %s"
            .formatted(name, machine, EmbeddedDatabaseException.OWN_SERVER));
  }

  private static void extract(byte[] archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, target.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void write(InputStream content, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      if ((entry.getMode() & ANYONE_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + file + " executable");
      }
    }
  }
}
