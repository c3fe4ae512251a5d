package org.standoff.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.standoff.graphql.NodeKind;

/** Lists all that it takes to tell crises with their whole past. */
@ApplicationScoped
public class Inventory {

  /**
   * Facts that are or once were about the crises, the links that start from them, whatever these
   * refer to in any revision, the actors that the sources among it name, and those that were merged
   * with others, over as many steps as it takes. Facts that never were about one of the crises
   * bring no links of their own.
   */
  private static final String ALL =
      """
      with recursive own (id) as (
        select id from record.statement where crisis_id = any (cast(?1 as uuid[]))
        union
        select id from record."position" where crisis_id = any (cast(?1 as uuid[]))
        union
        select id from record.vote where crisis_id = any (cast(?1 as uuid[]))
        union
        select id from record.casualty_figure where crisis_id = any (cast(?1 as uuid[]))
        union
        select id from record.event where crisis_id = any (cast(?1 as uuid[]))
      ), link (id, from_id, kind, to_id) as (
        select l.id, l.from_id, l.kind, l.to_id
        from own o
        join record.fact_link l on l.from_id = o.id and l.superseded_in = 9223372036854775807
      ), needed (id) as (
        select unnest(cast(?1 as uuid[]))
        union
        select id from own
        union
        select unnest(array[from_id, to_id]) from link
        union
        select reference.id
        from needed n
        cross join lateral (
          %s
          union all
          select e.bearer_id
          from record.evidence e
          join record.identity i on i.id = e.bearer_id and i.kind = 'ACTOR'
          where e.source_id = n.id
          union all
          select m.kept_id from record.merged_actor m where m.id = n.id
          union all
          select m.id from record.merged_actor m where m.kept_id = n.id
        ) as reference (id)
        where reference.id is not null
      ), item (kind, id, place) as (
        select i.kind, i.id, i.key
        from needed n
        join record.identity i on i.id = n.id
        union all
        select 'LINK', l.id, concat_ws(' ', f.kind, f.key, l.kind, t.kind, t.key)
        from link l
        join record.identity f on f.id = l.from_id
        join record.identity t on t.id = l.to_id
      )
      select kind, id
      from item
      order by array_position(cast(?2 as text[]), kind), id <> (cast(?1 as uuid[]))[1], place collate "C"
      """
          .formatted(ReferenceSql.of("n.id").indent(10).strip());

  private static final int AT_ONCE = 1000;

  private final EntityManager entities;

  Inventory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Something to tell.
   *
   * @param kind its kind
   * @param uuid the key of all its revisions
   */
  public record Item(NodeKind kind, UUID uuid) {}

  /**
   * What to tell of crises, the first of them first, then by kind and by key; links by what they
   * link. Rows are read as they are asked for, so that the memory holds few of them; the stream is
   * to be closed, within the transaction.
   *
   * @param crises one or more
   * @param order the kinds in their order
   */
  public Stream<Item> of(List<UUID> crises, List<NodeKind> order) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ALL, Object[].class)
        .setParameter(1, crises.toArray(UUID[]::new))
        .setParameter(2, order.stream().map(NodeKind::name).toArray(String[]::new))
        .setFetchSize(AT_ONCE)
        .getResultStream()
        .map(row -> new Item(NodeKind.valueOf((String) row[0]), (UUID) row[1]));
  }
}
