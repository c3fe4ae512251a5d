package org.standoff.exchange.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;

/**
 * Rows of what is new to the record, in all revisions that they are to have, which go straight into
 * its tables by COPY. Things are told one after the other, each from its first step to its last.
 * Whoever tells them has the mergers before each step done first, and the rows recorded whenever
 * there are many: mergers make any number of one thing.
 */
public final class PastRows {
  /** So many characters of rows are many. */
  private static final int MOST_CHARACTERS = 1 << 22;

  private final Mergers mergers;
  private final boolean alone;
  private final Map<Table, CopyText> texts = new HashMap<>();
  private @Nullable Past thing;

  /**
   * No rows.
   *
   * @param mergers of actors that things may name
   * @param alone whether things are told with what mergers make of them; else the database does
   *     that to what it holds then, as it always does to actors
   */
  public PastRows(Mergers mergers, boolean alone) {
    this.mergers = mergers;
    this.alone = alone;
  }

  private Past thing(boolean isActor) {
    if (thing == null) {
      thing =
          new Past(
              table -> texts.computeIfAbsent(table, some -> new CopyText()),
              alone && !isActor ? mergers : Mergers.NONE);
    }
    return thing;
  }

  /**
   * Does to the thing what mergers before a step do, until there are many rows.
   *
   * @return whether all is done; else it goes on when it is called again, once the rows are
   *     recorded
   */
  public boolean merge(long step) {
    while (!isFull()) {
      if (thing == null || !thing.merge(step)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFull() {
    return texts.values().stream().mapToLong(CopyText::length).sum() >= MOST_CHARACTERS;
  }

  /**
   * The thing says this from a step on.
   *
   * @param input is valid
   * @param step the number of the step, later than those told of the thing before
   * @throws IllegalArgumentException where a text holds what is no character
   */
  public void say(Keyed input, long step) {
    thing(input instanceof ActorInput).say(InputRows.of(input, true, mergers.keeper(step)), step);
  }

  /** The same of a link. */
  public void say(LinkInput input, long step) {
    thing(false).say(List.of(row(FactLink.of(input))), step);
  }

  private static Row row(FactLink link) {
    UUID id = link.uuid;
    return new RowBuilder(UnaryOperator.identity())
        .add(id, link.kind, link.fromUuid, link.toUuid, link.note)
        .of(Table.FACT_LINK, id, true);
  }

  /** What the thing said last is withdrawn in a step. */
  public void retract(long step) {
    thing(false).retract(step);
  }

  /**
   * All of the thing is told; what is told next is of another.
   *
   * @return whether all is done, as {@link #merge} says
   */
  public boolean end() {
    if (!merge(Revision.FOREVER)) {
      return false;
    }
    if (thing != null) {
      thing.end();
    }
    thing = null;
    return true;
  }

  /** Records the rows that there are in their steps, which the transaction has begun. */
  public void record(Connection connection) throws SQLException {
    for (Table table : Table.ALL) {
      CopyText text = texts.get(table);
      if (text != null) {
        CopyTable.copy(connection, table.revised(), text);
      }
    }
    texts.clear();
  }
}
