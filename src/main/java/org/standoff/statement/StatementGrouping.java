package org.standoff.statement;

import org.eclipse.microprofile.graphql.Description;
import org.standoff.graphql.Grouping;

/** What statements can be counted by. */
@Description("What statements can be counted by.")
public enum StatementGrouping {
  @Description("By who said it.")
  SPEAKER,
  @Description("By kind.")
  KIND,
  @Description("By topic; a statement counts for each of its topics.")
  TOPIC,
  @Description("By the month in which the date begins; those without one are undated.")
  MONTH,
  @Description("By the year in which the date begins; those without one are undated.")
  YEAR;

  Grouping grouping() {
    return switch (this) {
      case SPEAKER -> Grouping.byActor("speaker_id");
      case KIND -> Grouping.byName("kind");
      case TOPIC -> Grouping.byEach("topics");
      case MONTH -> Grouping.byDate("said", "YYYY-MM");
      case YEAR -> Grouping.byDate("said", "YYYY");
    };
  }
}
