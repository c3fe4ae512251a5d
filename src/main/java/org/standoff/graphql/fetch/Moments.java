package org.standoff.graphql.fetch;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moments of the record that the root fields of an operation name. */
final class Moments {
  private static final String KNOWN_AT = FetchContext.KNOWN_AT;

  private final DataFetchingEnvironment environment;

  private Moments(DataFetchingEnvironment environment) {
    this.environment = environment;
  }

  /** The moment that the field names, or else the one that the context does; null for now. */
  static @Nullable OffsetDateTime of(DataFetchingEnvironment environment) {
    OffsetDateTime named = moment(environment.getArgument(KNOWN_AT));
    return named == null ? environment.getGraphQlContext().get(KNOWN_AT) : named;
  }

  /**
   * The latest moment that any root field of the operation names, be it left out or not; null where
   * none names one.
   */
  static @Nullable OffsetDateTime latest(DataFetchingEnvironment environment) {
    Stream<OffsetDateTime> general =
        Stream.ofNullable(environment.getGraphQlContext().<OffsetDateTime>get(KNOWN_AT));
    return Stream.concat(
            general,
            new Moments(environment).in(environment.getOperationDefinition().getSelectionSet()))
        .max(OffsetDateTime::compareTo)
        .orElse(null);
  }

  private Stream<OffsetDateTime> in(SelectionSet selections) {
    return selections.getSelections().stream().flatMap(this::in);
  }

  private Stream<OffsetDateTime> in(Selection<?> selection) {
    if (selection instanceof InlineFragment fragment) {
      return in(fragment.getSelectionSet());
    } else if (selection instanceof FragmentSpread spread) {
      FragmentDefinition fragment = environment.getFragmentsByName().get(spread.getName());
      return in(Objects.requireNonNull(fragment).getSelectionSet());
    }
    return ((Field) selection)
        .getArguments().stream()
            .filter(argument -> argument.getName().equals(KNOWN_AT))
            .map(this::given)
            .filter(Objects::nonNull);
  }

  private @Nullable OffsetDateTime given(Argument argument) {
    if (argument.getValue() instanceof VariableReference variable) {
      return moment(environment.getVariables().get(variable.getName()));
    }
    return argument.getValue() instanceof StringValue literal ? moment(literal.getValue()) : null;
  }

  private static @Nullable OffsetDateTime moment(@Nullable Object text) {
    return text == null ? null : OffsetDateTime.parse(text.toString());
  }
}
