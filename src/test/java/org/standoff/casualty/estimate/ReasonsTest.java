package org.standoff.casualty.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.standoff.casualty.estimate.Sample.estimate;
import static org.standoff.casualty.estimate.Sample.figure;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers are told about figures that bound nothing, and about those that contradict. */
class ReasonsTest {

  private static final String ASKED =
      "This figure, from X, is about what is asked (2019-01-05) and ";

  private static List<String> told(Sample... figures) {
    return estimate(figures).inputs().stream().map(row -> row.reason().apply("X")).toList();
  }

  private static Sample on(String key, String wording) {
    return figure(key, wording).during("2019-01-05", "2019-01-05");
  }

  @Test
  void aNumberThatIsNotKnownBoundsNothing() {
    assertEquals(List.of(ASKED + "bounds nothing."), told(on("a", "unknown number")));
  }

  @Test
  void noneIsZero() {
    assertEquals(List.of(ASKED + "says 0. It counts as 0."), told(on("a", "none")));
  }

  @Test
  void figuresThatContradictEachOtherSayWhatEachCountsAs() {
    String each =
        ". Figures of this origin contradict each other and no parts decide between them, so each"
            + " counts by itself";
    assertEquals(
        List.of(
            ASKED + "says 77" + each + ". It counts as 77.",
            ASKED + "says 11" + each + ". It counts as 11.",
            ASKED + "bounds nothing" + each + "."),
        told(on("a", "77"), on("b", "11"), on("c", "unknown number")));
  }

  @Test
  void partsThatDoNotDecideAreToldWithWhatIsCounted() {
    assertEquals(
        "This figure, from X, is about what is asked (2019-01-05) and says at most 20. Parts from the"
            + " same origin add up to at least 8. Figures of this origin contradict each other and no"
            + " parts decide between them, so each counts by itself. It counts as 8 to 20.",
        told(on("a", "up to 20"), on("b", "30"), on("p", "8").in("Here").partOf("a")).get(0));
  }
}
