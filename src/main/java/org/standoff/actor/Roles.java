package org.standoff.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.standoff.graphql.Condition;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** Reads roles as of a day, those of many owners in one statement. */
@ApplicationScoped
class Roles {

  private static final int MOST_HOLDERS = 100;

  private static final String OF_ACTORS =
      """
      select t.*, t.holder_id as owner_id
      from role t
      where t.holder_id = any (cast(? as uuid[])) and %s
      order by t.holder_id, t.ordinal
      """;

  private static final String HOLDERS =
      """
      select t.*, asked.crisis_id as owner_id
      from unnest(cast(? as uuid[])) as asked (crisis_id)
      cross join lateral (
        select t.*, h.key as holder_key
        from role t join actor h on h.id = t.holder_id
        where %s
        order by h.key, t.ordinal
        limit 101) t
      order by t.holder_key, t.ordinal
      """;

  private final EntityManager entities;

  Roles(EntityManager entities) {
    this.entities = entities;
  }

  /** The roles that actors may hold on days, in the order in which they were given. */
  Map<OnDay, List<Role>> onDays(List<OnDay> asked) {
    return byOwner(
        asked,
        OnDay::day,
        OnDay::actor,
        (owners, day) -> read(OF_ACTORS, owners, RolePeriod.holdsOn(day)));
  }

  /**
   * The roles with titles, by the keys of their holders.
   *
   * @throws RecordException with {@link ErrorCode#LIMIT} where a title has more than 100 holders
   */
  Map<InCrisis, List<Role>> holders(List<InCrisis> asked) {
    Map<InCrisis, List<Role>> holders =
        byOwner(
            asked,
            InCrisis::office,
            InCrisis::crisis,
            (owners, office) -> read(HOLDERS, owners, office.condition()));
    if (holders.values().stream().anyMatch(roles -> roles.size() > MOST_HOLDERS)) {
      throw new RecordException(
          ErrorCode.LIMIT, "More than 100 hold this title: name the organisation.");
    }
    return holders;
  }

  private static <K, Q> Map<K, List<Role>> byOwner(
      List<K> asked,
      Function<K, Q> question,
      Function<K, UUID> owner,
      BiFunction<List<UUID>, Q, Map<UUID, List<Role>>> read) {
    Map<Q, List<UUID>> owners = new LinkedHashMap<>();
    asked.forEach(
        key ->
            owners
                .computeIfAbsent(question.apply(key), none -> new ArrayList<>())
                .add(owner.apply(key)));
    Map<Q, Map<UUID, List<Role>>> found = new HashMap<>();
    owners.forEach((one, ids) -> found.put(one, read.apply(ids, one)));
    Map<K, List<Role>> answers = new HashMap<>();
    for (K key : asked) {
      Map<UUID, List<Role>> own = found.getOrDefault(question.apply(key), Map.of());
      answers.put(key, own.getOrDefault(owner.apply(key), List.of()));
    }
    return answers;
  }

  private Map<UUID, List<Role>> read(String sql, List<UUID> owners, Condition which) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(sql.formatted(which.sql()), Object[].class);
    query.addEntity(Role.class);
    query.addScalar("owner_id", StandardBasicTypes.UUID);
    List<Object> values = new ArrayList<>();
    values.add(owners);
    values.addAll(which.values());
    Condition.bind(query, values);
    Map<UUID, List<Role>> roles = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      roles.computeIfAbsent((UUID) row[1], none -> new ArrayList<>()).add((Role) row[0]);
    }
    return roles;
  }

  /**
   * The roles of an actor on a day.
   *
   * @param actor whose
   * @param day when
   */
  record OnDay(UUID actor, LocalDate day) {}

  /**
   * The holders of an office as a crisis asks for them.
   *
   * @param crisis which crisis
   * @param office which office, when
   */
  record InCrisis(UUID crisis, Office office) {}
}
