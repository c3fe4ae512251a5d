package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.fact.Keyed;

class CsvFileTest {
  @TempDir Path directory;

  /** Keeps what is refused. */
  private static final class Refused implements Intake {
    private final List<String> lines = new ArrayList<>();

    @Override
    public String crisis() {
      return "crisis";
    }

    @Override
    public void take(RowPlace place, List<? extends Keyed> rests, Keyed content) {}

    @Override
    public void refuse(RowPlace place, String reason) {
      lines.add(place.line() + " " + reason);
    }

    @Override
    public void note(RowPlace place, String reason) {}

    @Override
    public Connection connection() {
      throw new UnsupportedOperationException();
    }
  }

  private List<String> read(String text) throws IOException, SQLException {
    InputFile file = new InputFile(Files.writeString(directory.resolve("f"), text).toString());
    Refused refused = new Refused();
    List<String> rows = new ArrayList<>();
    CsvFile.read(
        file,
        CsvFile.of(
            file,
            List.of("a", "b"),
            row -> rows.add(row.place().line() + " " + row.text("a") + " " + row.text("b"))),
        refused);
    rows.addAll(refused.lines);
    return rows;
  }

  private String wrong(String text) {
    String message =
        String.valueOf(assertThrows(MalformedFile.class, () -> read(text)).getMessage());
    return message.replace(directory.resolve("f").toString(), "f");
  }

  @Test
  void rowsAreReadWithQuotationsAndLineBreaks() throws Exception {
    assertEquals(
        List.of("2 1 x,\"y\"\nz", "4 2 p\"q", "6 3 null"),
        read("\uFEFF\"a\",b\r\n1,\"x,\"\"y\"\"\nz\"\r\n2,p\"q\r\n\r\n3,\"\"\r\n"));
    assertEquals(List.of("2 has 1 fields where there are 2 columns"), read("a,b\n1\n"));
    assertEquals(List.of("2 1 x"), read("a,b\n1,\"x\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,c\n", "a,c", "a,c\n1,2\n", "\n", "\uFEFF"})
  void columnsAreLookedAtThoughNoRowFollows(String text) {
    assertEquals("f has no column " + (text.contains("a") ? "b" : "a"), wrong(text));
  }

  @Test
  void aStrayQuotationMarkIsToldByItsLine() {
    String open = "f: there is a quotation mark that is not closed, which began in line 3";
    assertEquals(open, wrong("a,b\n1,x\n2,\"y\n3,z\n4,z\n"));
    assertEquals(open, wrong("a,b\n1,x\n2,\""));
    assertEquals(
        "f: there is a quotation that began in line 2 and ends in line 3, but not with its field",
        wrong("a,b\n1,\"x\n2,\"y\"\n3,z\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-02, 2016-01-02",
    "2016-01-02T03:04, 2016-01-02",
    "2016-01-02 03:04:05, 2016-01-02",
    "2016-01-02T03:04:05.678Z, 2016-01-02",
    "2016-01-02 03:04:05+02:00, 2016-01-02",
    "2016-01-02 03:04:05 UTC, 2016-01-02",
    "2016-01-01garbage, 2 a is no day of the calendar",
    "2016-01-01 garbage, 2 a is no day of the calendar",
    "2016-02-30, 2 a is no day of the calendar",
    "+12016-01-01, 2 a is no day of the calendar"
  })
  void aDayHasNothingButATimeAfterIt(String text, String expected) throws Exception {
    InputFile file =
        new InputFile(Files.writeString(directory.resolve("f"), "a\n" + text + "\n").toString());
    Refused refused = new Refused();
    CsvFile.read(
        file,
        CsvFile.of(file, List.of("a"), row -> refused.lines.add(row.day("a").toString())),
        refused);
    assertEquals(List.of(expected), refused.lines);
  }
}
