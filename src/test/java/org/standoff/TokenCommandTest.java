package org.standoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code token}, called wrongly. */
class TokenCommandTest {

  @ParameterizedTest
  @CsvSource({
    "--hours=-1, --hours must be from 1 to 876000",
    "--hours=0, --hours must be from 1 to 876000",
    "--hours=9223372036854775807, --hours must be from 1 to 876000",
    "--name=, --name must not be empty",
    "'--name= ', --name must not be empty"
  })
  void isRefusedWithAMessage(String option, String message) {
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertEquals(2, Commands.execute("token", option));
    } finally {
      System.setErr(before);
    }
    assertEquals(
        "standoff: " + message + "; --help tells more\n", told.toString(StandardCharsets.UTF_8));
  }
}
