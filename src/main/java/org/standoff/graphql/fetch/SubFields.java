package org.standoff.graphql.fetch;

import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;

/**
 * What an operation selects below its fields, found level by level. The selection set that the
 * engine offers goes through all of the operation at once.
 *
 * @param schema the schema
 * @param fragments those of the document, by name
 * @param variables their values as the types have them
 * @param context that of the operation
 */
public record SubFields(
    GraphQLSchema schema,
    Map<String, FragmentDefinition> fragments,
    Map<String, Object> variables,
    GraphQLContext context) {
  private static final FieldCollector FIELDS = new FieldCollector();

  /** Whether a field whose value is of one object type has this field selected below it. */
  public static boolean selects(DataFetchingEnvironment field, String name) {
    SubFields selected =
        new SubFields(
            field.getGraphQLSchema(),
            field.getFragmentsByName(),
            field.getVariables(),
            field.getGraphQlContext());
    GraphQLObjectType type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getFieldType());
    return selected.of(type, field.getMergedField()).stream()
        .anyMatch(below -> below.getName().equals(name));
  }

  /** The fields selected of a type below a field, in the order of the answer. */
  List<MergedField> of(GraphQLObjectType type, MergedField field) {
    FieldCollectorParameters selection =
        FieldCollectorParameters.newParameters()
            .schema(schema)
            .objectType(type)
            .fragments(fragments)
            .variables(variables)
            .graphQLContext(context)
            .build();
    return FIELDS.collectFields(selection, field).getSubFieldsList();
  }
}
