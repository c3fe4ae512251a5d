package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standoff.database.DatabaseAddress;
import org.standoff.database.TestDatabase;

/** The memory that a dossier takes does not grow with it. */
class LargeDossierTest {
  /** Which make some 34 MB. */
  private static final int STATEMENTS = 30_000;

  @ParameterizedTest
  @EnumSource(DossierFormat.class)
  void aFileMayBeLargerThanTheMemory(DossierFormat format)
      throws IOException, InterruptedException {
    DatabaseAddress address = TestDatabase.migrated("large_dossier");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeDossierProcess.class.getName(),
                address.url(),
                address.user(),
                address.password(),
                format.name(),
                Integer.toString(STATEMENTS))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals("30003 new, 30003 moves, 1 steps\n", told);
  }
}
