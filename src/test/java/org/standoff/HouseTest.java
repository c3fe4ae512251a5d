package org.standoff;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.standoff.graphql.Connection;

/** Which room of the house may open into which. */
@AnalyzeClasses(packages = "org.standoff", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final String[] FEATURES = {
    "org.standoff.crisis..",
    "org.standoff.actor..",
    "org.standoff.source..",
    "org.standoff.statement..",
    "org.standoff.position..",
    "org.standoff.vote..",
    "org.standoff.casualty..",
    "org.standoff.event.."
  };

  private static final DescribedPredicate<JavaClass> ENTITY_OR_VOCABULARY =
      DescribedPredicate.describe(
          "entities, their parts, enums and pages",
          type ->
              type.isAnnotatedWith(Entity.class)
                  || type.isAnnotatedWith(Embeddable.class)
                  || type.isEnum()
                  || type.isAssignableTo(Connection.class));

  @ArchTest
  static final ArchRule nothingUsesExchange =
      noClasses()
          .that()
          .resideOutsideOfPackages("..exchange..", "org.standoff")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..exchange..")
          .because("foreign formats come and go; the entry point only names the commands");

  @ArchTest
  static final ArchRule graphqlKnowsNoFeature =
      noClasses()
          .that()
          .resideInAPackage("..graphql..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(FEATURES))
          .because("connections, errors and HTTP are the same for every feature");

  @ArchTest
  static final ArchRule databaseKnowsNothing =
      noClasses()
          .that()
          .resideInAPackage("..database..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..fact..", "..graphql..", "..exchange..")
          .because("it starts before anything else does");

  @ArchTest
  static final ArchRule factKnowsFeaturesByTheirEntitiesOnly =
      noClasses()
          .that()
          .resideInAPackage("..fact..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(FEATURES).and(not(ENTITY_OR_VOCABULARY)))
          .because(
              "a fact refers to its crisis, to sources and to actors, and to nothing of theirs");

  @ArchTest
  static final ArchRule historyKnowsFeaturesByTheirEntitiesOnly =
      noClasses()
          .that()
          .resideInAPackage("..history..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(FEATURES).and(not(ENTITY_OR_VOCABULARY)))
          .because("what was is told by what is kept");

  @ArchTest
  static final ArchRule nothingUsesHistory =
      noClasses()
          .that()
          .resideOutsideOfPackages("..history..", "..recording..", "..follow..", "..exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..history..")
          .because("whatever is recorded has a history without doing anything for it");

  @ArchTest
  static final ArchRule nothingUsesRecording =
      noClasses()
          .that()
          .resideOutsideOfPackage("..recording..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..recording..")
          .because("mutations are one way among others to change the record");

  @ArchTest
  static final ArchRule featuresMeetInEntities =
      slices()
          .matching("org.standoff.(crisis|actor|source|statement|position|vote|casualty|event)..")
          .namingSlices("feature $1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(DescribedPredicate.alwaysTrue(), ENTITY_OR_VOCABULARY)
          .because("a feature reaches into another only through its entity");

  @ArchTest
  static final ArchRule nullIsMarked =
      classes()
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.be(
                  DescribedPredicate.describe(
                      "in a package that is @NullMarked",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
          .because("null is possible only where it is written");
}
