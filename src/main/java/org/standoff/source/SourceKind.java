package org.standoff.source;

import org.eclipse.microprofile.graphql.Description;

/** What kind of document or witness a source is. */
@Description(
    "What kind of document or witness a source is, after schema.org's kinds of NewsArticle and "
        + "the kinds of source of Every Casualty.")
public enum SourceKind {
  @Description("A newsroom's own report of facts (schema.org ReportageNewsArticle).")
  NEWS_REPORT,
  @Description("A report of a news agency, issued for others to print.")
  WIRE_REPORT,
  @Description("A piece that argues its author's view (schema.org OpinionNewsArticle).")
  OPINION,
  @Description("A piece that interprets events (schema.org AnalysisNewsArticle).")
  ANALYSIS,
  @Description("A piece that explains the setting (schema.org BackgroundNewsArticle).")
  BACKGROUND,
  @Description("A document issued by a public body, such as a communiqué, decree or gazette.")
  OFFICIAL_DOCUMENT,
  @Description("Minutes, roll calls or adopted texts of a legislature.")
  PARLIAMENTARY_RECORD,
  @Description("A judgment, order, indictment or filing.")
  COURT_RECORD,
  @Description("A report of a non-governmental organisation.")
  NGO_REPORT,
  @Description("A report or briefing of an intergovernmental organisation.")
  IGO_REPORT,
  @Description("A post on a social network or messaging channel.")
  SOCIAL_MEDIA_POST,
  @Description("A video recording used as a source by itself.")
  VIDEO,
  @Description("A person who tells what they saw or lived through.")
  WITNESS,
  @Description("A record of a hospital, morgue or other medical service.")
  HOSPITAL_OR_MORGUE_RECORD,
  @Description("A published dataset or one entry of it.")
  DATASET,
  @Description("An official who speaks on condition of not being named.")
  UNNAMED_OFFICIAL
}
