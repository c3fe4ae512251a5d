package org.standoff.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Query;

/**
 * A condition on the rows {@code t} of a listing, in SQL.
 *
 * @param sql the condition, with a {@code ?} for each value
 * @param values what the question marks stand for; lists stand for arrays, since conditions are
 *     compared
 * @param cases the same as several conditions, each of which has an index of its own; none where
 *     the condition is read as it is
 * @param indexed whether an index has the rows of any one value in every order, so that one plan is
 *     as good for all values
 */
public record Condition(String sql, List<Object> values, List<Case> cases, boolean indexed) {

  /**
   * One of several conditions of which just one holds where the whole does.
   *
   * @param rows the condition
   * @param few whether so few rows meet it that they are best read all and put in order then;
   *     otherwise an index has them in the order of dates
   */
  public record Case(Condition rows, boolean few) {}

  /** A condition that is read as it is. */
  public Condition(String sql, List<Object> values) {
    this(sql, values, List.of(), false);
  }

  /** Holds for every row. */
  public static final Condition ALWAYS = new Condition("true", List.of());

  /** Holds for no row. */
  private static final Condition NEVER = new Condition("false", List.of());

  /** A condition and what its question marks stand for. */
  public static Condition of(String sql, Object... values) {
    return new Condition(sql, List.of(values));
  }

  /** A condition of which an index has the rows in every order, whatever the values. */
  public static Condition indexed(String sql, Object... values) {
    return new Condition(sql, List.of(values), List.of(), true);
  }

  /**
   * All of these together; holds for every row where there are none. The cases of the first that
   * has any are those of the whole.
   */
  public static Condition all(Collection<Condition> parts) {
    List<Condition> some = parts.stream().filter(part -> !part.equals(ALWAYS)).toList();
    Condition joined = join(some, " and ", ALWAYS);
    Condition whole = new Condition(joined.sql, joined.values, List.of(), isIndexed(some));
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).cases.isEmpty()) {
        return whole.in(cases(some, i));
      }
    }
    return whole;
  }

  /** An index has the rows of one value, and not of several at once. */
  private static boolean isIndexed(List<Condition> parts) {
    List<Condition> varying =
        parts.stream().filter(part -> part.indexed || !part.values.isEmpty()).toList();
    return varying.size() <= 1 && varying.stream().allMatch(Condition::indexed);
  }

  private static List<Case> cases(List<Condition> parts, int split) {
    List<Case> cases = new ArrayList<>();
    for (Case one : parts.get(split).cases) {
      List<Condition> with = new ArrayList<>(parts);
      with.set(split, one.rows);
      cases.add(new Case(join(with, " and ", ALWAYS), one.few));
    }
    return cases;
  }

  /** The same condition with its cases. */
  public Condition in(List<Case> cases) {
    return new Condition(sql, values, List.copyOf(cases), indexed);
  }

  /** At least one of these; holds for no row where there are none. */
  public static Condition any(Collection<Condition> parts) {
    return join(parts, " or ", NEVER);
  }

  /** The contrary; a row about which the condition cannot be decided meets it. */
  public Condition negated() {
    return new Condition("(" + sql + ") is not true", values);
  }

  /** Gives a query its parameters, in the order of their question marks. */
  public static void bind(Query<?> query, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(
          i + 1, values.get(i) instanceof List<?> list ? array(list) : values.get(i));
    }
  }

  private static Object array(List<?> list) {
    boolean uuids = !list.isEmpty() && list.get(0) instanceof UUID;
    return uuids ? list.toArray(UUID[]::new) : list.toArray(String[]::new);
  }

  private static Condition join(Collection<Condition> parts, String word, Condition none) {
    if (parts.isEmpty()) {
      return none;
    }
    List<Object> values = new ArrayList<>();
    parts.forEach(part -> values.addAll(part.values));
    String sql = parts.stream().map(part -> "(" + part.sql + ")").collect(Collectors.joining(word));
    return new Condition(sql, values);
  }
}
