package org.standoff.graphql.fetch;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Scalars that refuse a wrong value when the document or the variables are read. SmallRye's take
 * numbers from strings, and any string for a date, to fail only when a method is called.
 */
final class StrictScalars {
  static final GraphQLScalarType DATE =
      GraphQLScalarType.newScalar()
          .name("Date")
          .description("A day of the Gregorian calendar as in ISO 8601: `2019-01-23`.")
          .coercing(new TemporalCoercing("Date", TemporalFormats::date, TemporalFormats::dateText))
          .build();

  static final GraphQLScalarType DATE_TIME =
      GraphQLScalarType.newScalar()
          .name("DateTime")
          .description(
              "An instant as in ISO 8601, with its offset from UTC: `2019-01-23T14:30:00Z`.")
          .coercing(
              new TemporalCoercing(
                  "DateTime", TemporalFormats::dateTime, TemporalFormats::dateTimeText))
          .build();

  /** As the specification has it: what JSON cannot write is no Float. */
  static final GraphQLScalarType FLOAT =
      Scalars.GraphQLFloat.transform(
          scalar -> scalar.coercing(new FiniteCoercing(Scalars.GraphQLFloat.getCoercing())));

  private StrictScalars() {}

  /** Puts the scalars into SmallRye's registry, which is static. */
  static void register() {
    put(Scalars.GraphQLInt, Integer.class);
    put(Scalars.GraphQLInt, int.class);
    put(FLOAT, Double.class);
    put(FLOAT, double.class);
    put(DATE, LocalDate.class);
    put(DATE_TIME, OffsetDateTime.class);
  }

  private static void put(GraphQLScalarType scalar, Class<?> type) {
    GraphQLScalarTypes.registerCustomScalar(scalar.getName(), type.getName(), scalar);
  }
}
