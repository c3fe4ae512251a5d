package org.standoff.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Condition;
import org.standoff.graphql.Filter;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * Puts the condition of a filter together from its fields; a field that is null asks for nothing.
 * Keys become ids without a look at the database: a key that names nothing matches no row.
 */
public final class Criteria {

  private final List<Condition> parts = new ArrayList<>();

  /** The column has one of these values. */
  public Criteria oneOf(String column, @Nullable List<? extends Enum<?>> values) {
    if (values != null) {
      List<String> names = values.stream().<String>map(Enum::name).toList();
      parts.add(Condition.of("t." + column + " = any (cast(? as text[]))", names));
    }
    return this;
  }

  /** The column equals the value, capitals aside. */
  public Criteria code(String column, @Nullable String value) {
    if (value != null) {
      parts.add(Condition.of("t." + column + " = ?", value.toUpperCase(Locale.ROOT)));
    }
    return this;
  }

  /** The column equals the value. */
  public Criteria equal(String column, @Nullable Object value) {
    if (value != null) {
      parts.add(Condition.of("t." + column + " = ?", value));
    }
    return this;
  }

  /** The column has one of these texts. */
  public Criteria oneOfTexts(String column, @Nullable List<String> values) {
    if (values != null) {
      parts.add(Condition.of("t." + column + " = any (cast(? as text[]))", List.copyOf(values)));
    }
    return this;
  }

  /** The column is known and not below the value. */
  public Criteria atLeast(String column, @Nullable Integer value) {
    if (value != null) {
      parts.add(Condition.of("t." + column + " >= ?", value));
    }
    return this;
  }

  /** The column refers to a row of another table that is of one of these kinds. */
  public Criteria ofKind(String table, String column, @Nullable List<? extends Enum<?>> kinds) {
    if (kinds != null) {
      String sql =
          "exists (select from %s other where other.id = t.%s and other.kind = any (cast(? as text[])))";
      List<String> names = kinds.stream().<String>map(Enum::name).toList();
      parts.add(Condition.of(sql.formatted(table, column), names));
    }
    return this;
  }

  /** The array column holds one of these values. */
  public Criteria holdsOneOf(String column, @Nullable List<?> values) {
    if (values != null) {
      List<String> texts = values.stream().map(Object::toString).toList();
      parts.add(Condition.of("t." + column + " && cast(? as text[])", texts));
    }
    return this;
  }

  /** The column refers to the node of this key. */
  public Criteria refersTo(String column, NodeKind kind, @Nullable String key) {
    if (key != null) {
      parts.add(Condition.indexed("t." + column + " = " + one(kind), NodeId.uuidOf(kind, key)));
    }
    return this;
  }

  /** The column refers to a node of one of these keys. */
  public Criteria refersToOneOf(String column, NodeKind kind, @Nullable List<String> keys) {
    if (keys != null && keys.size() == 1) {
      return refersTo(column, kind, keys.get(0)); // an index serves the order too
    } else if (keys != null) {
      parts.add(Condition.of("t." + column + " = any (" + all(kind) + ")", ids(kind, keys)));
    }
    return this;
  }

  /**
   * One of the rows of another table that belong to the row refers to a node of one of these keys.
   *
   * @param table the other table
   * @param owner its column that refers to the row
   * @param column its column that refers to the node
   */
  public Criteria owns(
      String table, String owner, String column, NodeKind kind, @Nullable List<String> keys) {
    if (keys != null) {
      String sql = "exists (select from %s part where part.%s = t.id and part.%s = any (%s))";
      parts.add(Condition.of(sql.formatted(table, owner, column, all(kind)), ids(kind, keys)));
    }
    return this;
  }

  /** The fuzzy date with this prefix of columns overlaps the range, or is unknown and asked for. */
  public Criteria during(String prefix, @Nullable DateRange range) {
    if (range != null) {
      parts.add(Overlap.of(prefix, range));
    }
    return this;
  }

  /** The fact has the words of a text in web search syntax. */
  public Criteria words(@Nullable String text) {
    if (text != null) {
      parts.add(Words.in(text));
    }
    return this;
  }

  /** A further condition. */
  public Criteria and(Condition condition) {
    parts.add(condition);
    return this;
  }

  /** At least one of these filters too, where there are any. */
  public Criteria anyOf(@Nullable List<? extends Filter> filters) {
    if (filters != null) {
      parts.add(Condition.any(filters.stream().map(Filter::condition).toList()));
    }
    return this;
  }

  /** Not this filter. */
  public Criteria not(@Nullable Filter filter) {
    if (filter != null) {
      parts.add(filter.condition().negated());
    }
    return this;
  }

  /** All of it together. */
  public Condition toCondition() {
    return Condition.all(parts);
  }

  /** In SQL, the id that a key stands for: that of an actor may have been merged into another. */
  private static String one(NodeKind kind) {
    return kind == NodeKind.ACTOR ? "record.kept(?)" : "?";
  }

  private static String all(NodeKind kind) {
    return kind == NodeKind.ACTOR ? "record.kept(cast(? as uuid[]))" : "cast(? as uuid[])";
  }

  private static List<UUID> ids(NodeKind kind, List<String> keys) {
    return keys.stream().map(key -> NodeId.uuidOf(kind, key)).toList();
  }
}
