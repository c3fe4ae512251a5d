package org.standoff.recording;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;
import org.standoff.fact.References;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.source.SourceInput;

/**
 * Looks at a whole input before it is recorded: what is missing, what breaks a rule, which keys
 * name nothing.
 */
final class Inputs {
  /** The name of the argument that inputs are given as. */
  static final String ARGUMENT = "input";

  private static final String CLOSED =
      """
      with recursive chain (id) as (
        select cast(? as uuid)
        union
        select s.derived_from_id from source s join chain c on c.id = s.id where s.derived_from_id is not null
      )
      select exists (select from chain c where c.id = ?)
      """;

  private final Findings findings;
  private final Map<UUID, List<List<Object>>> references = new LinkedHashMap<>();

  private Inputs(Findings findings) {
    this.findings = findings;
  }

  /** Notes all that is wrong with an input by itself, and the keys in it that name nothing. */
  static void check(Record input, Findings findings, Session session) {
    Inputs found = new Inputs(findings);
    found.record(input, List.of(ARGUMENT));
    found.resolve(session);
    if (input instanceof SourceInput source && source.derivedFrom() != null) {
      found.chain(source, session);
    }
  }

  /**
   * Lets a valid text pass that is an argument of its own.
   *
   * @param refusal says what is expected
   * @throws RecordException with {@link ErrorCode#VALIDATION} and the argument's violations
   */
  static void argument(String name, @Nullable String text, String refusal) {
    Findings findings = new Findings();
    argument(name, text, findings);
    findings.refuse(refusal);
  }

  /** Notes what is wrong with a text that is an argument of its own. */
  static void argument(String name, @Nullable String text, Findings findings) {
    Problems problems =
        (field, rule) -> findings.add(List.of(field), ErrorCode.VALIDATION, words(rule));
    problems.text(name, text);
  }

  private void record(Record input, List<Object> path) {
    Set<String> missing = new HashSet<>();
    for (RecordComponent component : input.getClass().getRecordComponents()) {
      Object value = Components.value(input, component);
      String name = Components.name(component);
      List<Object> at = Findings.below(path, name);
      if (value != null) {
        value(component, value, at);
      } else if (Components.isRequired(component)) {
        add(at, ErrorCode.VALIDATION, "Is required.");
        missing.add(name);
      }
    }
    if (Components.completed(input, missing) instanceof Checked checked) {
      checked.check(new Rules(path, missing)); // which expect what is required
    }
  }

  /** Takes in which rules an input at a path breaks; of what is missing that is told already. */
  private final class Rules implements Problems {
    private final List<Object> path;
    private final Set<String> missing;

    Rules(List<Object> path, Set<String> missing) {
      this.path = path;
      this.missing = missing;
    }

    @Override
    public void add(String field, String rule) {
      if (!missing.contains(field)) {
        Inputs.this.add(Findings.below(path, field), ErrorCode.VALIDATION, words(rule));
      }
    }

    @Override
    public void add(String field, int index, String rule) {
      List<Object> at = Findings.below(Findings.below(path, field), index);
      Inputs.this.add(at, ErrorCode.VALIDATION, words(rule));
    }
  }

  private void value(RecordComponent component, Object value, List<Object> path) {
    References reference = component.getAccessor().getAnnotation(References.class);
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        part(reference, list.get(i), Findings.below(path, i));
      }
    } else {
      part(reference, value, path);
    }
  }

  private void part(@Nullable References reference, @Nullable Object value, List<Object> path) {
    if (value instanceof Record nested) {
      record(nested, path);
    } else if (reference != null && value instanceof String key) {
      references.computeIfAbsent(uuid(reference.value(), key), id -> new ArrayList<>()).add(path);
    }
  }

  private static UUID uuid(NodeKind kind, String key) {
    return NodeId.uuidOf(kind, key);
  }

  private void resolve(Session session) {
    Set<UUID> known =
        new HashSet<>(
            session
                .createNativeQuery("select i.id from identity i where i.id = any (?)", UUID.class)
                .setParameter(1, references.keySet().toArray(UUID[]::new))
                .getResultList());
    references.forEach(
        (id, paths) -> {
          if (!known.contains(id)) {
            paths.forEach(path -> add(path, ErrorCode.NOT_FOUND, "The key names nothing here."));
          }
        });
  }

  /** An origin is the end of a chain of sources, so the chain must have an end. */
  private void chain(SourceInput source, Session session) {
    boolean closed =
        session
            .createNativeQuery(CLOSED, Boolean.class)
            .setParameter(1, uuid(NodeKind.SOURCE, Objects.requireNonNull(source.derivedFrom())))
            .setParameter(2, uuid(NodeKind.SOURCE, source.key()))
            .getSingleResult();
    if (closed && !source.key().equals(source.derivedFrom())) { // which is told already
      add(
          List.of(ARGUMENT, "derivedFrom"),
          ErrorCode.VALIDATION,
          "Leads back to the source itself.");
    }
  }

  private void add(List<Object> path, ErrorCode code, String message) {
    findings.add(path, code, message);
  }

  /** Rules are phrases; the path names the field that they are about. */
  private static String words(String rule) {
    return Character.toUpperCase(rule.charAt(0)) + rule.substring(1) + ".";
  }
}
