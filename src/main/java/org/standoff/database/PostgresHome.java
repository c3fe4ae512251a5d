package org.standoff.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The directory that one embedded server has to itself. Nobody but its owner can read it.
 *
 * @param directory holds the data, the password, the log and the owner's lock
 * @param binaries where the unpacked programs are kept; several homes may share it
 */
public record PostgresHome(Path directory, Path binaries) {
  private static final int PASSWORD_BYTES = 24;

  /**
   * The place in Standoff's own directory, which may hold other files.
   *
   * @param standoffHome Standoff's directory; it need not exist yet
   * @return its subdirectory {@code postgres}, for the programs too
   */
  public static PostgresHome below(Path standoffHome) {
    Path directory = standoffHome.toAbsolutePath().normalize().resolve("postgres");
    return new PostgresHome(directory, directory);
  }

  /** PostgreSQL's data directory. */
  Path data() {
    return directory.resolve("data");
  }

  /** What the server wrote since it was last started. */
  Path log() {
    return directory.resolve("server.log");
  }

  /** Locked by the process that runs the server, and holds its process id. */
  Path lock() {
    return directory.resolve("owner");
  }

  /** The password of the server's roles, in hexadecimal. */
  Path passwordFile() {
    return directory.resolve("password");
  }

  /**
   * Makes the directories, unless they are there. One that belongs to somebody else is refused
   * before a file is written into it: the superuser's files would lock the owner out.
   */
  void prepare() throws EmbeddedDatabaseException {
    try {
      if (!Files.exists(directory)) {
        Files.createDirectories(directory.getParent());
        Files.createDirectory(directory, onlyForOwner("rwx------"));
      }
      Files.createDirectories(binaries);
      String owner = Files.getOwner(directory).getName();
      Optional<String> user = ProcessHandle.current().info().user();
      if (user.isPresent() && !user.get().equals(owner)) {
        throw new EmbeddedDatabaseException(
            "%s belongs to %s: start as %s, or choose another directory with STANDOFF_HOME"
                .formatted(directory, owner, owner));
      }
    } catch (IOException e) {
      throw EmbeddedDatabaseException.unusable(directory, e);
    }
  }

  /** The password, drawn at random when there is none yet. */
  String password() throws IOException {
    if (!Files.exists(passwordFile())) {
      byte[] random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      Files.deleteIfExists(passwordDraft());
      Files.createFile(passwordDraft(), onlyForOwner("rw-------"));
      Files.writeString(passwordDraft(), HexFormat.of().formatHex(random));
      Files.move(passwordDraft(), passwordFile());
    }
    return Files.readString(passwordFile()).strip();
  }

  private Path passwordDraft() {
    return directory.resolve("password.new");
  }

  private FileAttribute<?>[] onlyForOwner(String permissions) {
    if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }
}
