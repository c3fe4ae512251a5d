package org.standoff.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes queries of whatever the schema lets be selected, always the same from the same seed. */
final class RandomSelections {
  private static final int DEEPEST = 7;
  private static final Set<String> KEYED = Set.of("crisis", "actor", "source", "vote");

  /** The last one is no text, which is refused. */
  private static final List<String> LANGUAGES = List.of("es", "en", "ru", "\\u0000");

  private final GraphQLSchema schema;
  private final Random random;

  RandomSelections(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.random = new Random(seed);
  }

  /** A query of one root field that needs no argument, or of one that finds something by key. */
  String query() {
    List<GraphQLFieldDefinition> roots =
        schema.getQueryType().getFieldDefinitions().stream()
            .filter(field -> KEYED.contains(field.getName()) || needsNothing(field))
            .filter(field -> !field.getName().startsWith("probe"))
            .toList();
    GraphQLFieldDefinition root = roots.get(random.nextInt(roots.size()));
    String argument =
        switch (root.getName()) {
          case "crisis" -> "(key: \"venezuela-2019\")";
          case "actor" -> random.nextBoolean() ? "(key: \"guaido\")" : "(key: \"us\")";
          case "source" -> "(key: \"venezuela-2019/doc-1\")";
          case "vote" -> "(key: \"ep-rollcall/100741\")";
          default -> random.nextBoolean() || root.getArgument("first") == null ? "" : "(first: 3)";
        };
    String below = selection(GraphQLTypeUtil.unwrapAll(root.getType()), 1);
    return "{ " + root.getName() + argument + below + " }";
  }

  private String selection(GraphQLType type, int depth) {
    if (!(type instanceof GraphQLObjectType object)) {
      return GraphQLTypeUtil.isLeaf(type) ? "" : " { __typename }";
    }
    List<GraphQLFieldDefinition> fields =
        object.getFieldDefinitions().stream()
            .filter(RandomSelections::needsNothing)
            .filter(field -> depth < DEEPEST || isLeaf(field))
            .toList();
    StringBuilder text = new StringBuilder(" { __typename");
    for (int i = 0; i < 4 && !fields.isEmpty(); i++) {
      GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
      String below = selection(GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
      String spread = random.nextInt(4) == 0 ? " ... on " + object.getName() + " {" : "";
      text.append(spread)
          .append(" f%d%d: ".formatted(depth, i))
          .append(field.getName())
          .append(argument(field))
          .append(below)
          .append(spread.isEmpty() ? "" : " }");
    }
    return text.append(" }").toString();
  }

  private String argument(GraphQLFieldDefinition field) {
    return field.getArgument("language") != null && random.nextBoolean()
        ? "(language: \"" + LANGUAGES.get(random.nextInt(LANGUAGES.size())) + "\")"
        : "";
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  private static boolean needsNothing(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .map(GraphQLArgument::getType)
        .noneMatch(GraphQLTypeUtil::isNonNull);
  }
}
