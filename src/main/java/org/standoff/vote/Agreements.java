package org.standoff.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
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
      where a.voter_id = ? and b.voter_id = ?
        and a.choice in ('FOR', 'AGAINST', 'ABSTENTION')
        and b.choice in ('FOR', 'AGAINST', 'ABSTENTION')
        and t.retracted_in is null and %s
      """;

  private final EntityManager entities;

  Agreements(EntityManager entities) {
    this.entities = entities;
  }

  Agreement between(String a, String b, Condition votes) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(AGREEMENT.formatted(votes.sql()), Object[].class);
    List<String> voters = List.of(a, b);
    for (int i = 0; i < voters.size(); i++) {
      query.setParameter(i + 1, NodeId.uuidOf(NodeKind.ACTOR, voters.get(i)));
    }
    for (int i = 0; i < votes.values().size(); i++) {
      query.setParameter(voters.size() + i + 1, votes.values().get(i));
    }
    Object[] found = query.getSingleResult();
    return Agreement.of(number(found[0]), number(found[1]), number(found[2]));
  }

  private static int number(Object count) {
    return Math.toIntExact((Long) count);
  }
}
