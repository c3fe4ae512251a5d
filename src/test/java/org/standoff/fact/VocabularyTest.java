package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.actor.ActorKind;
import org.standoff.actor.NameKind;
import org.standoff.casualty.ClaimGrading;
import org.standoff.casualty.Harm;
import org.standoff.casualty.VictimStatus;
import org.standoff.event.EventContext;
import org.standoff.event.EventStatus;
import org.standoff.event.EventVerb;
import org.standoff.event.ParticipantRole;
import org.standoff.event.QuadClass;
import org.standoff.graphql.Direction;
import org.standoff.position.PositionFamily;
import org.standoff.position.PositionKind;
import org.standoff.source.SourceKind;
import org.standoff.source.SourceReliability;
import org.standoff.statement.QuotationMode;
import org.standoff.statement.StatementKind;
import org.standoff.vote.VoteOption;
import org.standoff.vote.VoteResult;

/** The vocabularies of the public contract: a value lost, renamed or undescribed breaks clients. */
class VocabularyTest {

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        arguments(Rank.class, "PREFERRED NORMAL DEPRECATED"),
        arguments(
            Modality.class,
            "ASSERTED CONFIRMED BELIEVED REPORTED ALLEGED ESTIMATED CLAIMED DENIED DISPUTED "
                + "RETRACTED PLANNED HYPOTHETICAL NEGATED"),
        arguments(FactKind.class, "STATEMENT POSITION VOTE CASUALTY_FIGURE EVENT"),
        arguments(
            LinkKind.class,
            "RESPONDS_TO CONTRADICTS CORROBORATES SAME_ORIGIN RESTATES ELABORATES CORRECTS "
                + "RETRACTS SUPERSEDES FULFILS DERIVED_FROM PART_OF ABOUT"),
        arguments(DatePrecision.class, "INSTANT DAY DAY_IN_WEEK WEEK MONTH YEAR RANGE UNKNOWN"),
        arguments(
            DateBasis.class, "STATED_ABSOLUTE RESOLVED_RELATIVE INFERRED EXTERNAL NOT_STATED"),
        arguments(
            Qualifier.class,
            "EXACT AT_LEAST MORE_THAN JUST_OVER NEARLY UP_TO FEWER_THAN APPROXIMATE BETWEEN "
                + "TENS DOZENS SCORES HUNDREDS THOUSANDS SEVERAL SOME MANY UNQUANTIFIED NONE "
                + "UNKNOWN"),
        arguments(PlacePrecision.class, "EXACT NEAR ADM2 ADM1 FEATURE COUNTRY INTERNATIONAL"),
        arguments(Interval.class, "DAY WEEK MONTH YEAR"),
        arguments(Direction.class, "ASC DESC"),
        arguments(
            ActorKind.class,
            "PERSON ORGANISATION POLITICAL_PARTY STATE STATE_GROUP INTERNATIONAL_ORGANISATION "
                + "INSTITUTION COURT PARLIAMENT ARMED_FORCES MEDIA UNNAMED_SOURCE UNNAMED_GROUP"),
        arguments(
            NameKind.class, "PRIMARY ALIAS NATIVE TRANSLITERATED FORMER ABBREVIATION AS_PRINTED"),
        arguments(
            SourceKind.class,
            "NEWS_REPORT WIRE_REPORT OPINION ANALYSIS BACKGROUND OFFICIAL_DOCUMENT "
                + "PARLIAMENTARY_RECORD COURT_RECORD NGO_REPORT IGO_REPORT SOCIAL_MEDIA_POST VIDEO "
                + "WITNESS HOSPITAL_OR_MORGUE_RECORD DATASET UNNAMED_OFFICIAL"),
        arguments(SourceReliability.class, "A B C D E F"),
        arguments(
            StatementKind.class,
            "SPEECH QUESTION ANSWER OP_ED INTERVIEW PRESS_CONFERENCE OFFICIAL_BRIEFING "
                + "OFFICIAL_STATEMENT RESOLUTION RULING DECLARATION SOCIAL_MEDIA VIDEO_MESSAGE "
                + "WARNING ACCUSATION PLEDGE TESTIMONY LEAK UNSPECIFIED"),
        arguments(QuotationMode.class, "DIRECT MIXED INDIRECT FREE_INDIRECT REPORTED_ACT"),
        arguments(VoteOption.class, "FOR AGAINST ABSTENTION DID_NOT_VOTE ABSENT NOT_A_MEMBER"),
        arguments(VoteResult.class, "ADOPTED REJECTED LAPSED UNKNOWN"),
        arguments(
            Harm.class,
            "KILLED INJURED DETAINED DISAPPEARED MISSING ABDUCTED DISPLACED TORTURED RELEASED"),
        arguments(
            VictimStatus.class,
            "CIVILIAN COMBATANT_SIDE_A COMBATANT_SIDE_B SECURITY_FORCES PROTESTER JOURNALIST "
                + "MEDICAL CHILD WOMAN UNKNOWN CONTESTED"),
        arguments(ClaimGrading.class, "CONFIRMED FAIR WEAK CONTESTED DISCOUNTED"),
        arguments(
            EventContext.class,
            "MILITARY INTELLIGENCE EXECUTIVE LEGISLATIVE ELECTION POLITICAL_INSTITUTIONS "
                + "PRO_DEMOCRACY PRO_AUTOCRACY ECONOMIC LEGAL REPARATIONS HUMAN_RIGHTS "
                + "RIGHTS_FREEDOMS REPRESSION HUMAN_SECURITY GENDER LGBT RELIGION_ETHNICITY "
                + "INEQUALITY DIPLOMATIC TERRITORY PEACEKEEPING HEALTH ASYLUM MIGRATION DISASTERS "
                + "NATURAL_RESOURCE ENVIRONMENT TECHNOLOGY TERRORISM CBRN CYBER MISINFORMATION "
                + "CRIME CORRUPTION ILLEGAL_DRUGS TRAFFICKING"),
        arguments(
            EventStatus.class, "OCCURRED ONGOING PLANNED CANCELLED CLAIMED HYPOTHETICAL NEGATED"),
        arguments(ParticipantRole.class, "SOURCE TARGET OTHER"),
        arguments(
            QuadClass.class,
            "VERBAL_COOPERATION MATERIAL_COOPERATION VERBAL_CONFLICT MATERIAL_CONFLICT"),
        arguments(
            EventVerb.class,
            "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT "
                + "THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"),
        arguments(PositionFamily.class, "RECOGNITION SUPPORT MEASURE ACT"),
        arguments(
            PositionKind.class,
            "RECOGNISES DOES_NOT_RECOGNISE WITHDRAWS_RECOGNITION SUPPORTS "
                + "SUPPORTS_INSTITUTION_ONLY OPPOSES CONDEMNS ACCUSES CALLS_ON_OTHERS_TO_RECOGNISE "
                + "CALLS_FOR_ELECTIONS CALLS_FOR_DIALOGUE OFFERS_MEDIATION SANCTIONS "
                + "LIFTS_SANCTIONS THREATENS WITHDRAWS_SUPPORT NEUTRAL NO_STATEMENT"));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void holdsExactlyTheValuesOfTheContractInOrder(Class<? extends Enum<?>> type, String values) {
    String actual =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
    assertEquals(values, actual);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void describesItselfAndEachValueInASentence(Class<? extends Enum<?>> type, String values)
      throws NoSuchFieldException {
    assertSentence(type);
    for (Enum<?> value : type.getEnumConstants()) {
      assertSentence(type.getField(value.name()));
    }
  }

  private static void assertSentence(AnnotatedElement element) {
    Description description = element.getAnnotation(Description.class);
    assertNotNull(description, element::toString);
    assertTrue(description.value().strip().length() > 10, element::toString);
    assertTrue(description.value().matches(".*[.\\]]"), element::toString);
  }

  @Test
  void namesTheEntityAndTheTableOfEachKindOfFact() {
    assertEquals(
        List.of(
            "Statement statement",
            "Position position",
            "Vote vote",
            "CasualtyFigure casualty_figure",
            "Event event"),
        Arrays.stream(FactKind.values()).map(k -> k.entity() + " " + k.table()).toList());
  }
}
