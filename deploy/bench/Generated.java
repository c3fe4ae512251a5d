import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks operations that are generated from the schema, and from those again some that are not valid.
 * Usage: java -cp 'LIB/*' Generated.java PORT COUNT [SEED]
 */
final class Generated {
  private static final int DEEPEST = 6;
  private static final int MOST_FIELDS = 4;
  private static final long SEED = 20_190_123;

  /** Names of packages and classes, SQL, stacks, messages of the database and of the engine. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(java|javax|jakarta|org|io|com|graphql)\\.[a-z]+\\.[a-zA-Z]|[a-z]Exception|\\bat [\\w.$]+\\(|\\bselect\\b.{1,80}\\bfrom\\b|PSQL"
              + "|SQLSTATE|[Hh]ibernate|[Ss]mall[Rr]ye|Quarkus|JsonNode|null pointer|relation \"|column \"|Lorg/|record\\.[a-z_]+\\(");

  private static final List<String> WORDS =
      List.of("bench", "bench-7", "bench-0", "bench/st-1", "matter", "", "x", "é\\u0000", "🙂", "%", "'", "2019-01-23", "2019-01-23T00:00:00Z", "2019",
          "KGJlbmNo", "bench-state-1", "\\\\", "-not or \\\"", "999999999999");

  private final Random random;
  private final GraphQLSchema schema;

  private Generated(GraphQLSchema schema, long seed) {
    this.schema = schema;
    this.random = new Random(seed);
  }

  public static void main(String... args) throws Exception {
    String service = "http://127.0.0.1:" + args[0];
    HttpClient client = HttpClient.newHttpClient();
    String sdl =
        client.send(HttpRequest.newBuilder(URI.create(service + "/graphql/schema.graphql")).build(), HttpResponse.BodyHandlers.ofString()).body();
    GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    Generated generated = new Generated(schema, args.length > 2 ? Long.parseLong(args[2]) : SEED);
    Map<String, Integer> outcomes = new TreeMap<>();
    int wrong = 0;
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      String operation = generated.operation();
      String asked = i % 2 == 0 ? operation : generated.broken(operation);
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(service + "/graphql"))
                  .header("Content-Type", "application/json")
                  .header("Accept", "application/graphql-response+json")
                  .POST(HttpRequest.BodyPublishers.ofString("{\"query\":" + json(asked) + "}"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      boolean fault = response.statusCode() >= 500 || response.body().contains("\"INTERNAL\"");
      boolean leak = INSIDE.matcher(response.body()).find();
      outcomes.merge((i % 2 == 0 ? "generated " : "broken    ") + response.statusCode() + (response.body().contains("\"errors\"") ? " with errors" : ""), 1, Integer::sum);
      if (fault || leak) {
        if (wrong++ < 5) {
          System.out.printf("  %s: %s%n    %s%n", fault ? "a fault" : "a leak", asked, response.body().substring(0, Math.min(600, response.body().length())));
        }
      }
    }
    outcomes.forEach((name, count) -> System.out.printf("  %-32s %6d%n", name, count));
    System.out.printf("  faults or leaks: %d%n", wrong);
    System.exit(wrong == 0 ? 0 : 1);
  }

  private String operation() {
    GraphQLObjectType root = random.nextInt(8) == 0 ? schema.getMutationType() : schema.getQueryType();
    return (root == schema.getQueryType() ? "" : "mutation ") + selection(root, 1);
  }

  /** A character or a word is taken out, put in or exchanged. */
  private String broken(String text) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(4));
    String other =
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> " nothing ";
          case 2 -> Character.toString("{}()[]$@!:\"#&|.0aZ\n\t\u0001é".charAt(random.nextInt(20)));
          case 3 -> text.substring(random.nextInt(from + 1), from);
          default -> " " + word() + " ";
        };
    return text.substring(0, from) + other + text.substring(random.nextBoolean() ? from : to);
  }

  private String selection(GraphQLType type, int depth) {
    if (type instanceof GraphQLUnionType union) {
      return "{ __typename " + union.getTypes().stream().map(GraphQLNamedType.class::cast).map(one -> spread(one, depth)).collect(Collectors.joining(" ")) + " }";
    }
    List<GraphQLFieldDefinition> fields = new ArrayList<>(((GraphQLFieldsContainer) type).getFieldDefinitions());
    StringBuilder text = new StringBuilder("{");
    int count = depth == 1 ? 1 : 1 + random.nextInt(MOST_FIELDS);
    for (int i = 0; i < count; i++) {
      GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
      GraphQLNamedType inner = GraphQLTypeUtil.unwrapAll(field.getType());
      boolean composite = inner instanceof GraphQLFieldsContainer || inner instanceof GraphQLUnionType;
      if (!composite || depth < DEEPEST) {
        text.append(" f").append(depth).append(i).append(": ").append(field.getName()).append(arguments(field)).append(composite ? " " + selection(inner, depth + 1) : "");
      }
    }
    if (type instanceof GraphQLInterfaceType interfaceType && depth < DEEPEST) {
      List<GraphQLObjectType> types = schema.getImplementations(interfaceType);
      text.append(' ').append(spread(types.get(random.nextInt(types.size())), depth));
    }
    return text.append(" __typename }").toString();
  }

  private String spread(GraphQLNamedType type, int depth) {
    return "... on " + type.getName() + " " + selection(type, Math.max(depth + 1, DEEPEST));
  }

  private String arguments(GraphQLFieldDefinition field) {
    List<String> given = new ArrayList<>();
    for (GraphQLArgument argument : field.getArguments()) {
      boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
      if (required || random.nextInt(3) == 0) {
        given.add(argument.getName() + ": " + value(argument.getType(), 1));
      }
    }
    return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
  }

  private String value(GraphQLType type, int depth) {
    if (GraphQLTypeUtil.isNonNull(type)) {
      return value(GraphQLTypeUtil.unwrapOne(type), depth);
    }
    if (GraphQLTypeUtil.isList(type)) {
      GraphQLType element = GraphQLTypeUtil.unwrapOne(type);
      return "[" + (depth > 3 ? "" : value(element, depth + 1)) + (random.nextInt(3) == 0 && depth < 3 ? ", " + value(element, depth + 1) : "") + "]";
    }
    if (type instanceof GraphQLEnumType values) {
      return values.getValues().get(random.nextInt(values.getValues().size())).getName();
    }
    if (type instanceof GraphQLInputObjectType input) {
      List<String> fields = new ArrayList<>();
      for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
        if (GraphQLTypeUtil.isNonNull(field.getType()) || (depth < 4 && random.nextInt(4) == 0)) {
          fields.add(field.getName() + ": " + value(field.getType(), depth + 1));
        }
      }
      return "{" + String.join(", ", fields) + "}";
    }
    return scalar(((GraphQLNamedType) type).getName());
  }

  private String scalar(String name) {
    if (random.nextInt(25) == 0) {
      return "null";
    }
    return switch (name) {
      case "Int" -> Integer.toString(random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(20));
      case "Float" -> Double.toString(random.nextInt(4) == 0 ? random.nextGaussian() * 1e30 : random.nextDouble());
      case "Boolean" -> Boolean.toString(random.nextBoolean());
      case "Date" -> "\"20%02d-%02d-%02d\"".formatted(random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "DateTime" -> "\"20%02d-01-23T10:00:00Z\"".formatted(10 + random.nextInt(20));
      default -> word();
    };
  }

  private String word() {
    return "\"" + WORDS.get(random.nextInt(WORDS.size())) + "\"";
  }

  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
