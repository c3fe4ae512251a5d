package org.standoff.graphql.error;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands at a line and column of a document. Built only for documents that are wrong: it
 * walks every operation once, fragments where they are first spread.
 */
final class DocumentSites {
  private final SchemaNames names;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<SourceLocation, Site> sites = new HashMap<>();
  private final Map<String, Site> variables = new HashMap<>();

  private DocumentSites(GraphQLSchema schema, Document document) {
    this.names = new SchemaNames(schema);
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /** Walks all operations of a document, then the fragments that none of them spreads. */
  static DocumentSites of(GraphQLSchema schema, Document document) {
    DocumentSites found = new DocumentSites(schema, document);
    document.getDefinitionsOfType(OperationDefinition.class).forEach(found::operation);
    for (FragmentDefinition unused : List.copyOf(found.fragments.values())) {
      found.spread(unused.getName(), List.of());
    }
    return found;
  }

  /** Walks one operation of a document, for the first use of each of its variables. */
  static DocumentSites of(GraphQLSchema schema, Document document, OperationDefinition operation) {
    DocumentSites found = new DocumentSites(schema, document);
    found.operation(operation);
    return found;
  }

  @Nullable Site at(@Nullable SourceLocation location) {
    return location == null ? null : sites.get(location);
  }

  @Nullable Site firstUse(String variable) {
    return variables.get(variable);
  }

  private void operation(OperationDefinition operation) {
    Site site =
        new Site(operation, names.root(operation.getOperation()), null, null, null, List.of());
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      put(site.with(variable));
      put(site.with(named(variable.getType())));
      directives(variable, site);
    }
    directives(operation, site);
    selections(operation.getSelectionSet(), site.parent(), List.of());
  }

  private void selections(
      @Nullable SelectionSet set, @Nullable GraphQLCompositeType parent, List<Object> path) {
    if (set == null) {
      return;
    }
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field field) {
        field(field, parent, path);
      } else if (selection instanceof InlineFragment fragment) {
        Site site = new Site(fragment, parent, null, null, null, path);
        put(site);
        directives(fragment, site);
        selections(fragment.getSelectionSet(), on(fragment.getTypeCondition(), site), path);
      } else if (selection instanceof FragmentSpread spread) {
        Site site = new Site(spread, parent, null, null, null, path);
        put(site);
        directives(spread, site);
        spread(spread.getName(), path);
      }
    }
  }

  /** Each fragment once: the first place counts, and circles end. */
  private void spread(String name, List<Object> path) {
    FragmentDefinition fragment = fragments.remove(name);
    if (fragment != null) {
      Site site = new Site(fragment, null, null, null, null, path);
      put(site);
      directives(fragment, site);
      selections(fragment.getSelectionSet(), on(fragment.getTypeCondition(), site), path);
    }
  }

  private @Nullable GraphQLCompositeType on(@Nullable TypeName condition, Site site) {
    if (condition == null) {
      return site.parent();
    }
    put(site.with(condition));
    return names.composite(condition.getName());
  }

  private void field(Field field, @Nullable GraphQLCompositeType parent, List<Object> path) {
    GraphQLFieldDefinition definition = names.field(parent, field.getName());
    List<Object> own = definition == null ? path : append(path, field.getResultKey());
    Site site = new Site(field, parent, definition, null, null, own);
    put(site);
    for (Argument argument : field.getArguments()) {
      argument(
          argument, site, definition == null ? null : definition.getArgument(argument.getName()));
    }
    directives(field, site);
    @Nullable GraphQLCompositeType type =
        definition != null
                && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType c
            ? c
            : null;
    selections(field.getSelectionSet(), type, own);
  }

  private void directives(DirectivesContainer<?> container, Site site) {
    for (Directive directive : container.getDirectives()) {
      GraphQLDirective definition = names.directive(directive.getName());
      Site within = site.within(definition).with(directive);
      put(within);
      for (Argument argument : directive.getArguments()) {
        argument(
            argument,
            within,
            definition == null ? null : definition.getArgument(argument.getName()));
      }
    }
  }

  private void argument(Argument argument, Site owner, @Nullable GraphQLArgument definition) {
    Site site = owner.at(definition).with(argument);
    put(site);
    value(argument.getValue(), site);
  }

  private void value(Value<?> value, Site site) {
    if (value instanceof VariableReference variable) {
      put(site.with(variable));
      variables.putIfAbsent(variable.getName(), site);
    } else if (value instanceof ArrayValue array) {
      array.getValues().forEach(element -> value(element, site));
    } else if (value instanceof ObjectValue object) {
      for (ObjectField member : object.getObjectFields()) {
        value(member.getValue(), site);
      }
    }
  }

  /** The type inside lists and non-nulls. */
  private static Type<?> named(Type<?> type) {
    if (type instanceof ListType list) {
      return named(list.getType());
    }
    return type instanceof NonNullType required ? named(required.getType()) : type;
  }

  private void put(Site site) {
    Node<?> node = site.node();
    if (node.getSourceLocation() != null) {
      sites.putIfAbsent(node.getSourceLocation(), site);
    }
  }

  private static List<Object> append(List<Object> path, String key) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
