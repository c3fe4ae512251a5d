package org.standoff.graphql;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a schema names, each with its type: {@code Vote.for} is {@code Int}, {@code
 * Actor.name(language)} is {@code String}, {@code Harm.KILLED} is a value.
 *
 * @param parts types by name
 */
record SchemaParts(Map<String, String> parts) {

  static SchemaParts of(TypeDefinitionRegistry schema) {
    SchemaParts all = new SchemaParts(new TreeMap<>());
    schema.types().values().forEach(all::add);
    return all;
  }

  private void add(TypeDefinition<?> type) {
    parts.put(type.getName(), type.getClass().getSimpleName());
    if (type instanceof ObjectTypeDefinition object) {
      addFields(type.getName(), object.getFieldDefinitions());
      object
          .getImplements()
          .forEach(i -> parts.put(type.getName() + " implements " + AstPrinter.printAst(i), ""));
    } else if (type instanceof InterfaceTypeDefinition shared) {
      addFields(type.getName(), shared.getFieldDefinitions());
    } else if (type instanceof InputObjectTypeDefinition input) {
      addInputs(type.getName() + ".%s", input.getInputValueDefinitions());
    } else if (type instanceof EnumTypeDefinition named) {
      named
          .getEnumValueDefinitions()
          .forEach(value -> parts.put(type.getName() + "." + value.getName(), "value"));
    }
  }

  private void addFields(String type, List<FieldDefinition> fields) {
    for (FieldDefinition field : fields) {
      String name = type + "." + field.getName();
      parts.put(name, AstPrinter.printAst(field.getType()));
      addInputs(name + "(%s)", field.getInputValueDefinitions());
    }
  }

  private void addInputs(String pattern, List<InputValueDefinition> inputs) {
    inputs.forEach(
        input ->
            parts.put(pattern.formatted(input.getName()), AstPrinter.printAst(input.getType())));
  }
}
