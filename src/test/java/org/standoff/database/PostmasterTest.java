package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
  @TempDir Path data;

  @Test
  void readsTheIdOfARunningServer() {
    assertEquals(
        Optional.of(new Postmaster(4711)),
        Postmaster.parse(
            List.of("4711", "/data", "1790000000", "5433", "", "127.0.0.1", "  1 2", "ready   ")));
  }

  @Test
  void readsNothingFromAFileThatIsEmptyOrSomethingElse() {
    assertEquals(Optional.empty(), Postmaster.parse(List.of()));
    assertEquals(Optional.empty(), Postmaster.parse(List.of("postgres")));
  }

  @Test
  void thereIsNoServerWithoutItsFile() throws IOException {
    assertEquals(Optional.empty(), Postmaster.read(data));
  }

  @Test
  void anotherProgramWithTheIdIsNotTheServer() {
    Postmaster self = new Postmaster(ProcessHandle.current().pid());
    assertTrue(self.exists());
    assertFalse(self.serves(data));
  }
}
