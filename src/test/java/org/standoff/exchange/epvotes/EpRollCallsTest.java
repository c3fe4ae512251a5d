package org.standoff.exchange.epvotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Intake;
import org.standoff.exchange.bulk.RowPlace;
import org.standoff.fact.Keyed;
import org.standoff.vote.VoteInput;

/** Of rows with one identifier the first one counts that can be recorded. */
class EpRollCallsTest {
  private static final String HEADER = "identifier,date,report,desc,title,for,against,abstention\n";
  private static final String GOOD = "1,2030-01-31 10:20:30,,One,,12,7,3\n";
  private static final String WRONG = "1,2030-01-31 10:20:30,,One,,abc,7,3\n";
  private static final String TOO_LONG =
      "1,2030-01-31 10:20:30,%s,One,,5,7,3\n".formatted("R".repeat(501));

  @TempDir Path directory;
  private final List<String> told = new ArrayList<>();

  /** Takes what is valid, as the record does. */
  private final class Taken implements Intake {
    @Override
    public String crisis() {
      return "parliament";
    }

    @Override
    public void take(RowPlace place, List<? extends Keyed> rests, Keyed content) {
      VoteInput vote = (VoteInput) content;
      if (vote.reference() != null) {
        throw new IllegalArgumentException("reference is too long");
      }
      told.add(name(place) + " for " + vote.votesFor());
    }

    @Override
    public void refuse(RowPlace place, String reason) {
      told.add(name(place) + " refused: " + reason.replace(directory + "/", ""));
    }

    @Override
    public void note(RowPlace place, String reason) {
      told.add(name(place) + " noted: " + reason);
    }

    @Override
    public Connection connection() {
      throw new UnsupportedOperationException();
    }

    private String name(RowPlace place) {
      return Path.of(place.file()).getFileName() + ":" + place.line();
    }
  }

  private List<String> read(String... files) throws Exception {
    List<InputFile> inputs = new ArrayList<>();
    for (String text : files) {
      Path file = directory.resolve("file" + (inputs.size() + 1));
      inputs.add(new InputFile(Files.writeString(file, HEADER + text).toString()));
    }
    new EpRollCalls().read(inputs, new Taken());
    return told;
  }

  @Test
  void aRowThatIsRefusedCountsForNothing() throws Exception {
    assertEquals(
        List.of(
            "file1:2 refused: for is no whole number",
            "file1:3 refused: reference is too long",
            "file1:4 for 12",
            "file1:5 refused: is the roll call of line 4 again, which counts"),
        read(WRONG + TOO_LONG + GOOD + GOOD));
  }

  @Test
  void aRowOfAnotherFileIsNamedWithIt() throws Exception {
    assertEquals(
        List.of(
            "file1:2 for 12",
            "file2:2 refused: is the roll call of line 2 of file1 again, which counts"),
        read(GOOD, GOOD));
  }
}
