package org.standoff.graphql.limit;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs one operation of a valid document. Fragments are walked each time they are spread, so that
 * a few that spread each other many times count as what they stand for; the walk ends early when
 * there are more fields than any limit allows.
 */
final class Weigher {
  /** What a list without pages, such as the names of an actor, counts for. */
  private static final int LIST = 4;

  /** What a list by intervals of time counts for. */
  private static final int SERIES = 100;

  /** Far above any limit, far below what multiplication could make of it. */
  private static final long ENDLESS = 1_000_000_000_000L;

  private final GraphQLSchema schema;
  private final PageSizes sizes;
  private final int mostFields;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private int depth;
  private int fields;
  private int aliases;
  private int rootFields;
  private boolean introspective;

  private Weigher(GraphQLSchema schema, Document document, PageSizes sizes, int mostFields) {
    this.schema = schema;
    this.sizes = sizes;
    this.mostFields = mostFields;
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /**
   * Weighs an operation.
   *
   * @param variables values by name, as JSON gave them
   * @param mostFields how many fields are worth walking
   */
  static Weight weigh(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      Map<String, @Nullable Object> variables,
      int mostFields) {
    PageSizes sizes = new PageSizes(operation, variables);
    Weigher weigher = new Weigher(schema, document, sizes, mostFields);
    GraphQLCompositeType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    long cost = weigher.selection(operation.getSelectionSet(), root, 1, 1);
    return new Weight(
        weigher.depth,
        weigher.fields,
        weigher.rootFields,
        weigher.aliases,
        Math.min(cost, ENDLESS),
        operation.getOperation() == Operation.MUTATION ? 0 : ValueCount.of(variables),
        weigher.introspective);
  }

  /** The cost of a selection, where a connection above it has pages of a size. */
  private long selection(SelectionSet set, GraphQLCompositeType type, int level, int pageSize) {
    long cost = 0;
    for (Selection<?> selection : set.getSelections()) {
      if (fields > mostFields) {
        return cost;
      }
      cost = Math.min(ENDLESS, cost + part(selection, type, level, pageSize));
    }
    return cost;
  }

  private long part(Selection<?> selection, GraphQLCompositeType type, int level, int pageSize) {
    if (selection instanceof Field field) {
      return field(field, type, level, pageSize);
    }
    fields++; // spreading costs as much as a field, or empty fragments could be spread for ever
    if (selection instanceof InlineFragment inline) {
      String on = inline.getTypeCondition() == null ? null : inline.getTypeCondition().getName();
      return selection(inline.getSelectionSet(), narrowed(type, on), level, pageSize);
    }
    FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
    if (fragment == null) {
      throw new IllegalArgumentException("the document is not valid");
    }
    String on = fragment.getTypeCondition().getName();
    return selection(fragment.getSelectionSet(), narrowed(type, on), level, pageSize);
  }

  private GraphQLCompositeType narrowed(GraphQLCompositeType type, @Nullable String on) {
    return on != null && schema.getType(on) instanceof GraphQLCompositeType narrow ? narrow : type;
  }

  private long field(Field field, GraphQLCompositeType type, int level, int pageSize) {
    fields++;
    depth = Math.max(depth, level);
    aliases += field.getAlias() == null ? 0 : 1;
    rootFields += level == 1 ? 1 : 0;
    introspective |= level == 1 && field.getName().matches("__schema|__type");
    SelectionSet below = field.getSelectionSet();
    if (below == null) {
      return 0;
    }
    GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, type, field.getName());
    GraphQLCompositeType inner =
        (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
    int size = sizes.of(field, definition);
    long each = 1 + selection(below, inner, level + 1, size);
    return Math.min(ENDLESS, each * times(field, definition, pageSize));
  }

  private int times(Field field, GraphQLFieldDefinition definition, int pageSize) {
    if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
      return 1;
    }
    if (field.getName().equals("nodes") || field.getName().equals("edges")) {
      return Math.max(pageSize, sizes.ids(field));
    }
    if (definition.getArgument("interval") != null) {
      return SERIES;
    }
    return definition.getArgument("first") == null ? LIST : sizes.of(field, definition);
  }
}
