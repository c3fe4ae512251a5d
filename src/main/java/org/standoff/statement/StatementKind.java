package org.standoff.statement;

import org.eclipse.microprofile.graphql.Description;

/** What form a statement was made in. */
@Description(
    "The form in which a statement was made, after Popolo's kinds of speech and schema.org.")
public enum StatementKind {
  @Description("An address to an audience or an assembly.")
  SPEECH,
  @Description("A question put to somebody on the record.")
  QUESTION,
  @Description("An answer to a question on the record.")
  ANSWER,
  @Description("An opinion piece signed by the speaker.")
  OP_ED,
  @Description("Words given in an interview.")
  INTERVIEW,
  @Description("Words spoken before the assembled press.")
  PRESS_CONFERENCE,
  @Description("Information given out by an official body to the press or to a council.")
  OFFICIAL_BRIEFING,
  @Description("A written statement issued in an office's name.")
  OFFICIAL_STATEMENT,
  @Description("A text adopted by a body by vote or consensus.")
  RESOLUTION,
  @Description("A decision of a court or tribunal.")
  RULING,
  @Description("A formal act of declaring something, such as assuming an office.")
  DECLARATION,
  @Description("A post on a social network or messaging channel.")
  SOCIAL_MEDIA,
  @Description("A recorded message published by the speaker.")
  VIDEO_MESSAGE,
  @Description("A warning of consequences or dangers.")
  WARNING,
  @Description("A charge that somebody has done wrong.")
  ACCUSATION,
  @Description("A promise of support, loyalty or future action.")
  PLEDGE,
  @Description("An account given as a witness, under oath or not.")
  TESTIMONY,
  @Description("Words made public against the will of those who kept them.")
  LEAK,
  @Description("The source does not tell the form.")
  UNSPECIFIED
}
