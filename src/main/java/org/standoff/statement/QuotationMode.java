package org.standoff.statement;

import org.eclipse.microprofile.graphql.Description;

/** How a source renders the words of a statement. */
@Description(
    "How the source renders what was said, after the direct, indirect and mixed kinds of the "
        + "PARC and DirectQuote corpora and the free indirect and reported kinds of annotated "
        + "Wikinews.")
public enum QuotationMode {
  @Description("Word for word, in quotation marks.")
  DIRECT,
  @Description("In the reporter's words with fragments quoted word for word.")
  MIXED,
  @Description("In the reporter's words, in a clause that depends on a verb of saying.")
  INDIRECT,
  @Description(
      "In the reporter's words that take on the speaker's view without a verb of saying of "
          + "their own.")
  FREE_INDIRECT,
  @Description("Only the act of speaking and its topic are reported, not what was said.")
  REPORTED_ACT
}
