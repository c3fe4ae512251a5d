package org.standoff.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.standoff.fact.Modality;
import org.standoff.graphql.Condition;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/**
 * Compares the ballots of two voters. Whoever did not vote, was absent or no member took no part.
 */
@ApplicationScoped
class Agreements {

  private static final String AGREEMENT =
      """
      select count(*) as votes,
             count(*) filter (where a.choice = b.choice) as same,
             count(*) filter (where a.choice <> b.choice and 'ABSTENTION' not in (a.choice, b.choice)) as opposite
      from ballot a
      join ballot b on b.vote_id = a.vote_id
      join vote t on t.id = a.vote_id
      where a.voter_id = record.kept(?) and b.voter_id = record.kept(?)
        and a.choice in ('FOR', 'AGAINST', 'ABSTENTION')
        and b.choice in ('FOR', 'AGAINST', 'ABSTENTION')
        and t.retracted_in is null and t.rank <> 'DEPRECATED' and t.modality not in %s and %%s
      """
          .formatted(Modality.notClaimed());

  private final EntityManager entities;

  Agreements(EntityManager entities) {
    this.entities = entities;
  }

  Agreement between(String a, String b, Condition votes) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(AGREEMENT.formatted(votes.sql()), Object[].class);
    List<Object> values = new ArrayList<>();
    values.add(NodeId.uuidOf(NodeKind.ACTOR, a));
    values.add(NodeId.uuidOf(NodeKind.ACTOR, b));
    values.addAll(votes.values());
    Condition.bind(query, values);
    Object[] found = query.getSingleResult();
    return Agreement.of(number(found[0]), number(found[1]), number(found[2]));
  }

  private static int number(Object count) {
    return Math.toIntExact((Long) count);
  }
}
