package org.standoff.graphql.fetch;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import io.quarkus.runtime.ImageMode;
import io.smallrye.graphql.json.JsonBCreator;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.ReferenceType;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.util.List;

/**
 * Does while a native executable is built what its first request would have to wait for: the parser
 * fills its tables of predictions, and the reader of inputs looks at their classes. Both keep what
 * they find in static fields, which become part of the executable. On a JVM it does nothing.
 */
final class ImageBuild {
  /** Between them, these have every construct of an operation. */
  private static final List<String> DOCUMENTS =
      List.of(
          "{ a }",
          "{ a { b(c: 1) { d e } } f: g(h: \"i\", j: K, l: true, m: null, n: 1.5) { o } }",
          "query A($b: C, $d: [E!]! = [F], $g: H = {i: 1}) { j(k: $b, l: {m: $d, n: [\"o\"]}) { p } }",
          "query A @b(c: 1) { d @include(if: true) { ...E ... on F { g } ... @skip(if: false) { h } } }"
              + " fragment E on F @i { j }",
          "mutation A($b: C!) { d(e: $b, f: \"\"\"g\"\"\") { h } }",
          "subscription A { b(c: [D, E]) { f } }");

  private ImageBuild() {}

  /** Parses what documents can hold. */
  static void warmParser() {
    if (underWay()) {
      for (String document : DOCUMENTS) {
        ParseAndValidate.parse(ExecutionInput.newExecutionInput().query(document).build());
      }
    }
  }

  /** Reads an empty input of each class that the arguments of an operation have. */
  static void warmInputs(Operation operation) {
    if (underWay()) {
      for (Argument argument : operation.getArguments()) {
        if (argument.getReference().getType() == ReferenceType.INPUT) {
          readEmpty(argument.getReference().getClassName());
        }
      }
    }
  }

  private static boolean underWay() {
    return ImageMode.current() == ImageMode.NATIVE_BUILD;
  }

  /** An input that needs more than nothing is refused, but only after its class was looked at. */
  private static void readEmpty(String className) {
    Jsonb reader = JsonBCreator.getJsonB(className);
    try {
      reader.fromJson("{}", Class.forName(className, true, classes()));
    } catch (JsonbException refused) {
      return;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("An input of the schema is no class: " + className, e);
    }
  }

  private static ClassLoader classes() {
    return Thread.currentThread().getContextClassLoader();
  }
}
