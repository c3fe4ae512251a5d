package org.standoff.exchange.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractFieldTest {

  private static String names(Table table) {
    return ContractField.of(table).stream()
        .map(ContractField::name)
        .collect(Collectors.joining(" "));
  }

  @Test
  void fieldsHaveTheNamesOfTheContract() {
    assertEquals(
        "summary rank modality harm victims reportedBy cumulative grading context comparison"
            + " quantity period place",
        names(Table.CASUALTY_FIGURE));
    assertEquals(
        "summary rank modality body subject reference result for against abstentions absent held",
        names(Table.VOTE));
    assertEquals(
        "kind title url publisher author accessedAt language licence attribution reliability"
            + " derivedFrom credit textSha256 textLength published",
        names(Table.SOURCE));
    assertEquals("kind country description", names(Table.ACTOR));
  }

  @Test
  void allColumnsOfAValueAreOneField() {
    ContractField place = ContractField.of(Table.CASUALTY_FIGURE).get(12);
    assertEquals(
        List.of(
            "place_name",
            "place_country_code",
            "place_precision",
            "place_latitude",
            "place_longitude"),
        place.columns());
    assertEquals("row(s.votes_for)", ContractField.of(Table.VOTE).get(7).of("s"));
  }
}
