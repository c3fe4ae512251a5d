package org.standoff.history;

import org.eclipse.microprofile.graphql.Description;

/** What a step did to something in the record. */
@Description("What a step did to something in the record.")
public enum ChangeKind {
  @Description("It was recorded for the first time.")
  RECORDED,
  @Description(
      "It was recorded anew: some of its fields, names, evidence or other parts changed, a"
          + " withdrawn link stands again, or a link went with its fact to another crisis.")
  CORRECTED,
  @Description("It was withdrawn: gone from lists and counts, still answered by id and by links.")
  RETRACTED,
  @Description(
      "It was found to be the same as another, under whose key it goes on: node is the other."
          + " Whatever referred to it is corrected in the same step.")
  MERGED
}
