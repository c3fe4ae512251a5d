package org.standoff.event;

import org.eclipse.microprofile.graphql.Description;

/** The field of public life in which an event belongs. */
@Description(
    "The field of public life in which an event takes place, after the contexts of PLOVER 0.8.")
public enum EventContext {
  @Description("Armed forces, warfare and defence.")
  MILITARY,
  @Description("Intelligence services, espionage and surveillance.")
  INTELLIGENCE,
  @Description("The head of state or government and the administration.")
  EXECUTIVE,
  @Description("Parliaments and law-making.")
  LEGISLATIVE,
  @Description("Elections, referendums and campaigns.")
  ELECTION,
  @Description("The constitution and the working of institutions, including changes of power.")
  POLITICAL_INSTITUTIONS,
  @Description("Efforts for more democracy.")
  PRO_DEMOCRACY,
  @Description("Efforts against democracy or for the rule of one or a few.")
  PRO_AUTOCRACY,
  @Description("Trade, finance, work and the economy.")
  ECONOMIC,
  @Description("Courts, prosecution and the law.")
  LEGAL,
  @Description("Redress for past wrongs, transitional justice.")
  REPARATIONS,
  @Description("Human rights and their violation.")
  HUMAN_RIGHTS,
  @Description("Civil rights and freedoms, such as those of speech, press and assembly.")
  RIGHTS_FREEDOMS,
  @Description("Restriction or violence by a state against people under its rule.")
  REPRESSION,
  @Description("Food, shelter and safety of ordinary people.")
  HUMAN_SECURITY,
  @Description("Matters of gender and the status of women.")
  GENDER,
  @Description("Matters of sexual orientation and gender identity.")
  LGBT,
  @Description("Religious and ethnic groups and relations between them.")
  RELIGION_ETHNICITY,
  @Description("Social and economic inequality.")
  INEQUALITY,
  @Description("Relations between states and international organisations.")
  DIPLOMATIC,
  @Description("Control of land, borders and sovereignty.")
  TERRITORY,
  @Description("Peacekeeping, observers and enforcement of a peace.")
  PEACEKEEPING,
  @Description("Public health and disease.")
  HEALTH,
  @Description("Asylum and refugees.")
  ASYLUM,
  @Description("Migration and migrants other than refugees.")
  MIGRATION,
  @Description("Natural and man-made disasters.")
  DISASTERS,
  @Description("Oil, minerals, water and other resources.")
  NATURAL_RESOURCE,
  @Description("The environment and the climate.")
  ENVIRONMENT,
  @Description("Science and technology.")
  TECHNOLOGY,
  @Description("Terrorism and action against it.")
  TERRORISM,
  @Description("Chemical, biological, radiological or nuclear matters.")
  CBRN,
  @Description("Networks and attacks upon them.")
  CYBER,
  @Description("False or misleading information and propaganda.")
  MISINFORMATION,
  @Description("Crime other than the kinds named apart.")
  CRIME,
  @Description("Bribery and abuse of office.")
  CORRUPTION,
  @Description("Production of and trade in illegal drugs.")
  ILLEGAL_DRUGS,
  @Description("Trafficking in people or goods other than drugs.")
  TRAFFICKING
}
