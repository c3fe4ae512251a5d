package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final class Full extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsNotLostSilently() {
    Report report = new Report(new PrintStream(new Full(), true, StandardCharsets.UTF_8));
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class, () -> report.refuse(new RowPlace("file", 2), "empty"));
    assertEquals("the report of refused rows cannot be written", failure.getMessage());
  }
}
