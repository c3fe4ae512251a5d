package org.standoff.graphql;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.Query;
import org.standoff.graphql.row.RowReader;

/**
 * The SQL of a {@link Question}: one statement for the page, whoever and however many the owners,
 * and one for the total where it is asked. Each owner's page walks its index in order and stops
 * when it is full.
 */
final class PageQuery<T> {

  private static final String PAGE =
      """
      select %s, cast(%s as text) as sort_key, %s as row_id
      from (%s) t
      where %s
      order by %s
      limit %s
      """;

  /** The owners are hidden from the planner, as {@link RowReader} hides the ids it reads by. */
  private static final String PAGE_OF_EACH =
      """
      select t.*, owner.id as owner_id
      from unnest((select cast(? as uuid[]))) as owner (id)
      cross join lateral (%s) t
      """;

  /** The rows themselves; the planner takes it for a plain table where it has no limit. */
  private static final String ROWS = "select t.* from %s t where %s";

  private static final String NEWEST = ROWS + " order by t.recorded_in desc, %s desc limit ?";

  /** Of a case as many as the page can hold, in its order. */
  private static final String CASE = "(" + ROWS + " and %s order by %s limit ?)";

  private static final String TOTAL_OF_EACH =
      """
      select %1$s as owner_id, least(count(*), ?) as total
      from %2$s t
      where %1$s = any (cast(? as uuid[])) and %3$s
      group by %1$s
      """;

  private final EntityManager entities;
  private final Question<T> question;

  PageQuery(EntityManager entities, Question<T> question) {
    this.entities = entities;
    this.question = question;
  }

  /** The statement of the page of rows of all owners. */
  PageReading reading() {
    PageRows found = PageRows.of(question, false);
    Condition rows = pageRows(List.of());
    return new PageReading(pageSql(found, rows), pageValues(rows), List.of(), found);
  }

  /** The page of rows of all owners that were read. */
  Page<T> page(PageReading read) {
    Page<T> page = new PageReader<>(question).read(read.rows().found());
    return question.counted() ? page.withTotal(total()) : page;
  }

  /** The statement of the page of each owner's rows. */
  PageReading reading(List<UUID> owners) {
    PageRows found = PageRows.of(question, true);
    Condition rows = pageRows(List.of(Condition.indexed(question.owner() + " = owner.id")));
    List<Object> values = new ArrayList<>();
    values.add(owners);
    values.addAll(pageValues(rows));
    return new PageReading(PAGE_OF_EACH.formatted(pageSql(found, rows)), values, owners, found);
  }

  /** The page of each owner's rows that were read; every owner has one, if an empty one. */
  Map<UUID, Page<T>> pages(PageReading read) {
    List<UUID> owners = read.owners();
    Map<UUID, List<Object[]>> found =
        read.rows().found().stream()
            .collect(Collectors.groupingBy(row -> (UUID) row[PageReader.OWNER]));
    Map<UUID, Long> totals = question.counted() ? totals(owners) : Map.of();
    PageReader<T> reader = new PageReader<>(question);
    Map<UUID, Page<T>> pages = new LinkedHashMap<>();
    for (UUID owner : owners) {
      Page<T> own = reader.read(found.getOrDefault(owner, List.of()));
      pages.put(owner, question.counted() ? own.withTotal(count(totals, owner)) : own);
    }
    return pages;
  }

  private static int count(Map<UUID, Long> totals, UUID owner) {
    return Math.toIntExact(totals.getOrDefault(owner, 0L));
  }

  private Condition asked(List<Condition> scope) {
    List<Condition> parts = new ArrayList<>(scope);
    parts.add(question.listing().listed());
    parts.add(question.filter());
    return Condition.all(parts);
  }

  /**
   * The rows of which pages are made, as a query: all that are asked for, or the newest of them.
   */
  private Condition rows(Condition asked) {
    Listing<T> listing = question.listing();
    Integer newest = question.sort().newest();
    if (newest == null) {
      String sql = ROWS.formatted(listing.from(), asked.sql());
      return new Condition(sql, asked.values(), List.of(), asked.indexed());
    }
    List<Object> values = new ArrayList<>(asked.values());
    values.add(newest);
    return new Condition(NEWEST.formatted(listing.from(), asked.sql(), listing.idColumn()), values);
  }

  /** The same, as far as the page needs them where they are read case by case. */
  private Condition pageRows(List<Condition> scope) {
    Condition asked = asked(scope);
    if (asked.cases().isEmpty() || question.sort().newest() != null) {
      return rows(asked);
    }
    List<Condition> cases =
        asked.cases().stream()
            .map(one -> one.few() ? rows(one.rows()) : first(one.rows()))
            .toList();
    return new Condition(
        cases.stream().map(Condition::sql).collect(Collectors.joining(" union all ")),
        cases.stream().flatMap(one -> one.values().stream()).toList());
  }

  private Condition first(Condition asked) {
    Listing<T> listing = question.listing();
    String order = question.reading().orderBy(listing.idColumn());
    List<Object> values = new ArrayList<>(asked.values());
    values.addAll(place(false).values());
    values.addAll(question.sort().values());
    values.add(limit());
    return new Condition(
        CASE.formatted(listing.from(), asked.sql(), place(false).sql(), order), values);
  }

  private Condition place(boolean hidden) {
    Cursor place = question.cursor();
    return place == null
        ? Condition.ALWAYS
        : question
            .reading()
            .after(place.value(), place.id(), question.listing().idColumn(), hidden);
  }

  private String pageSql(PageRows found, Condition rows) {
    String id = question.listing().idColumn();
    Sort sort = question.reading();
    boolean kept = keepsPlan(rows);
    return PAGE.formatted(
        found.columns(),
        sort.expression(),
        id,
        rows.sql(),
        place(kept).sql(),
        sort.orderBy(id),
        kept ? limit() : "?");
  }

  private int limit() {
    return question.page().size() + 1;
  }

  /**
   * Whether PostgreSQL may keep one plan, which it does where it knows how many rows are read.
   * Where the best plan depends on the values, that is left unknown, and it makes one for each.
   */
  private boolean keepsPlan(Condition rows) {
    return rows.indexed() && question.sort().values().isEmpty();
  }

  private List<Object> pageValues(Condition rows) {
    List<Object> values = new ArrayList<>(question.sort().values());
    values.addAll(rows.values());
    values.addAll(place(false).values());
    values.addAll(question.sort().values());
    if (!keepsPlan(rows)) {
      values.add(limit());
    }
    return values;
  }

  private int total() {
    Condition rows = rows(asked(List.of()));
    Query<Long> query =
        nativeQuery("select count(*) from (%s) t".formatted(rows.sql()), Long.class);
    Condition.bind(query, rows.values());
    return Math.toIntExact(query.getSingleResult());
  }

  private Map<UUID, Long> totals(Collection<UUID> owners) {
    Condition rows = asked(List.of());
    String sql = TOTAL_OF_EACH.formatted(question.owner(), question.listing().from(), rows.sql());
    Query<Object[]> query = nativeQuery(sql, Object[].class);
    Integer newest = question.sort().newest();
    List<Object> values = new ArrayList<>();
    values.add(newest == null ? Long.MAX_VALUE : newest.longValue());
    values.add(List.copyOf(owners));
    values.addAll(rows.values());
    Condition.bind(query, values);
    return query.getResultList().stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  private <R> Query<R> nativeQuery(String sql, Class<R> type) {
    return entities.unwrap(Session.class).createNativeQuery(sql, type);
  }
}
