package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Problems;
import org.standoff.graphql.NodeKind;

/**
 * Derives the JSON Schema of dossiers from the records that the reader binds, so that the committed
 * schema can be held against them. What a schema cannot say, such as where a reference leads, is
 * left to the reader.
 */
final class DossierSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> COUNTS =
      Set.of(
          "sentence",
          "charStart",
          "charEnd",
          "textLength",
          "for",
          "against",
          "abstentions",
          "absent",
          "value",
          "low",
          "best",
          "high");
  private static final Set<String> NOT_EMPTY = Set.of("evidence", "names");
  private static final Map<String, String> NEEDED =
      Map.of(
          "charStart",
          "charEnd",
          "charEnd",
          "charStart",
          "latitude",
          "longitude",
          "longitude",
          "latitude");

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private DossierSchema() {}

  /** The schema as the committed file has it. */
  static String write() throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indent);
    return new ObjectMapper().writer(printer).writeValueAsString(new DossierSchema().root()) + "\n";
  }

  private ObjectNode root() {
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Dossier");
    root.setAll(mapping(new Shape(Dossier.class, null)));
    ObjectNode defs = root.putObject("$defs");
    definitions.forEach(defs::set);
    return root;
  }

  private ObjectNode mapping(Shape shape) {
    ObjectNode node = JSON.objectNode();
    node.put("type", "object");
    node.put("description", description(described(shape).raw()));
    ObjectNode properties = node.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    ObjectNode needs = JSON.objectNode();
    shape
        .layout()
        .fields()
        .forEach(
            field -> {
              properties.set(field.name(), value(field));
              if (field.required() && !implied(shape, field)) {
                required.add(field.name());
              }
              if (NEEDED.containsKey(field.name())) {
                needs.putArray(field.name()).add(NEEDED.get(field.name()));
              }
            });
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    if (!needs.isEmpty()) {
      node.set("dependentRequired", needs);
    }
    node.put("additionalProperties", false);
    return node;
  }

  /** The record whose fields make most of the mapping. */
  private static Shape described(Shape shape) {
    return shape.layout().components().stream()
        .filter(Component::unwrapped)
        .findAny()
        .map(Component::shape)
        .orElse(shape);
  }

  /**
   * What follows from the rest of the file may be left out: a fact's crisis, a past state's key.
   */
  private static boolean implied(Shape shape, Component field) {
    return shape.layout().unwraps()
        && (field.references() == NodeKind.CRISIS
            || (shape.raw() == PastState.class && field.name().equals("key")));
  }

  private ObjectNode value(Component field) {
    ObjectNode node = type(field.shape(), field);
    String description = description(field.accessor());
    if (field.references() != null && field.shape().raw() == String.class) {
      node.put("pattern", "^" + Problems.KEY.pattern() + "$");
      node.put("maxLength", Problems.MAX_KEY_LENGTH);
    }
    DefaultValue implied = field.accessor().getAnnotation(DefaultValue.class);
    if (implied != null) {
      node.set("default", constant(field.shape(), implied.value()));
    }
    node.put("description", description);
    return node;
  }

  private static JsonNode constant(Shape shape, String written) {
    if (shape.element() != null) {
      return JSON.arrayNode(); // the only list that is ever implied
    }
    return shape.raw() == Boolean.class
        ? JSON.booleanNode(Boolean.parseBoolean(written))
        : JSON.textNode(written);
  }

  private ObjectNode type(Shape shape, @Nullable Component field) {
    Shape element = shape.element();
    if (element != null) {
      ObjectNode list = JSON.objectNode().put("type", "array");
      list.set("items", type(element, null));
      if (field != null && field.required() && NOT_EMPTY.contains(field.name())) {
        list.put("minItems", 1);
      }
      return list;
    }
    if (shape.isRecord() || shape.raw().isEnum()) {
      return JSON.objectNode().put("$ref", "#/$defs/" + define(shape));
    }
    return plain(shape.raw(), field == null ? "" : field.name());
  }

  private static ObjectNode plain(Class<?> raw, String name) {
    ObjectNode node = JSON.objectNode();
    if (raw == Integer.class) {
      node.put("type", "integer");
      if (COUNTS.contains(name)) {
        node.put("minimum", 0);
      }
      return node.put("maximum", Integer.MAX_VALUE);
    }
    if (raw == Double.class) {
      int limit = name.equals("latitude") ? 90 : 180;
      return node.put("type", "number").put("minimum", -limit).put("maximum", limit);
    }
    if (raw == Boolean.class) {
      return node.put("type", "boolean");
    }
    node.put("type", "string");
    if (raw == Instant.class) {
      return node.put("format", "date-time");
    }
    if (raw == LocalDate.class) {
      return node.put("format", "date");
    }
    return switch (name) {
      case "key" ->
          node.put("pattern", "^" + Problems.KEY.pattern() + "$")
              .put("maxLength", Problems.MAX_KEY_LENGTH);
      case "textSha256" -> node.put("pattern", "^" + Problems.SHA256.pattern() + "$");
      case "url" -> node.put("pattern", "^https?://").put("format", "uri");
      case "country" -> node.put("pattern", "^[A-Z]{2}$");
      default -> node.put("pattern", "\\S");
    };
  }

  private String define(Shape shape) {
    String prefix = shape.raw() == PastState.class ? "Past" : "";
    Shape content = shape.isRecord() ? described(shape) : shape;
    String name = prefix + content.raw().getSimpleName().replaceAll("Input$", "");
    if (!definitions.containsKey(name)) {
      definitions.put(name, JSON.objectNode());
      definitions.put(name, shape.isRecord() ? mapping(shape) : constants(shape.raw()));
    }
    return name;
  }

  private static ObjectNode constants(Class<?> type) {
    ObjectNode node = JSON.objectNode();
    node.put("type", "string");
    node.put("description", description(type));
    ArrayNode values = node.putArray("oneOf");
    Arrays.stream(type.getFields())
        .filter(java.lang.reflect.Field::isEnumConstant)
        .forEach(
            f -> values.addObject().put("const", f.getName()).put("description", description(f)));
    return node;
  }

  private static String description(AnnotatedElement element) {
    Description description = element.getAnnotation(Description.class);
    if (description == null) {
      throw new AssertionError("not described: " + element);
    }
    return description.value();
  }
}
