package org.standoff.exchange.dossier;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.exchange.bulk.InputKinds;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.position.PositionInput;
import org.standoff.source.SourceInput;

/**
 * Puts what each entry of a file says into the tables, and notes what is wrong with it by itself.
 */
final class EntryRows implements PartBinder.Entries {
  /**
   * Stands for the key of the file's own crisis, which may come last. No text of a file is the
   * same, as none holds this character.
   */
  static final String OWN_CRISIS = "\0";

  /** In the order in which things rest on each other, as far as the kinds tell. */
  private static final List<String> SECTIONS =
      List.of(
          "crisis",
          "otherCrises",
          "actors",
          "sources",
          "statements",
          "votes",
          "positions",
          "casualtyFigures",
          "events",
          "links");

  private static final Pattern STATE =
      Pattern.compile("\\w+\\[\\d+](\\.revisions\\[\\d+]|\\.merged)?");

  private static final int RANK_BITS = 56;

  /** What of a place says the section and the place in it. */
  static final long WITHOUT_RANK = (1L << RANK_BITS) - 1;

  private static final int SECTION_BITS = 48;

  private final FileTables tables;
  private final Faults faults;
  private final Instant now;
  private long count;
  private @Nullable String ownCrisis;

  EntryRows(FileTables tables, Faults faults, Instant now) {
    this.tables = tables;
    this.faults = faults;
    this.now = now;
  }

  /** The key of the file's own crisis; null where it has none that can be read. */
  @Nullable String ownCrisis() {
    return ownCrisis;
  }

  @Override
  public void take(String field, @Nullable Object entry, Binder.Met met) {
    if (field.equals("crisis") && entry instanceof BaseEntry<?> crisis) {
      ownCrisis = crisis.content().key();
    }
    try {
      Places places = new Places(met.records(), faults);
      long section = (long) SECTIONS.indexOf(field) << SECTION_BITS;
      for (Located<?> located : met.records()) {
        row(section + count, located);
      }
      new HistoryCheck(places, now).check(met.records());
      for (KeyReference to : met.references()) {
        row(to);
      }
      for (Move move : entry == null ? List.<Move>of() : Moves.of(entry)) {
        row(((long) move.rank() << RANK_BITS) + section + count, move, places);
        count++;
      }
      if (entry instanceof FactEntry<?> fact && fact.hasMoved()) {
        tables.apart.add(InputKinds.uuidOf(fact.content()), 1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private void row(long place, Located<?> located) throws SQLException {
    if (located.content() instanceof Entry<?> entry) {
      row(place, entry.content(), located);
      if (entry.content() instanceof SourceInput source) {
        row(source, entry, located);
      }
    } else if (located.content() instanceof LinkEntry link && !faults.touch(located.path())) {
      UUID id = FactLink.uuidOf(link.content());
      tables.entries.add(place, id, NodeKind.LINK, null, located.line(), located.path());
    } else if (located.content() instanceof EvidenceInput evidence) {
      tables.quotes.add(
          NodeId.uuidOf(NodeKind.SOURCE, evidence.source()),
          evidence.charEnd(),
          located.line("charEnd"),
          located.path("charEnd"));
    }
  }

  private void row(long place, Keyed content, Located<?> located) throws SQLException {
    if (!content.key().equals(Shape.NO_TEXT)) { // which is missing or no text
      NodeKind kind = InputKinds.of(content);
      UUID id = NodeId.uuidOf(kind, content.key());
      tables.entries.add(place, id, kind, content.key(), located.line("key"), located.path("key"));
    }
  }

  /** A length that was corrected says nothing of what was read before. */
  private void row(SourceInput source, Entry<?> entry, Located<?> located) throws SQLException {
    tables.sources.add(
        InputKinds.uuidOf(source),
        source.derivedFrom() == null ? null : NodeId.uuidOf(NodeKind.SOURCE, source.derivedFrom()),
        entry.recordedAt() == null ? source.textLength() : null,
        located.line("derivedFrom"),
        located.path("derivedFrom"));
  }

  private void row(KeyReference to) throws SQLException {
    boolean own = to.key().equals(OWN_CRISIS);
    Matcher state = STATE.matcher(to.path());
    tables.references.add(
        own ? null : to.uuid(),
        own ? null : to.shown(),
        to.line(),
        to.path(),
        state.lookingAt() ? state.group() : null);
  }

  private void row(long place, Move move, Places places) throws SQLException {
    Located<?> at = places.of(move.from());
    boolean dated = at != null && !places.isFaulty(move.from(), "recordedAt");
    add(place, move, at, dated);
    if (move instanceof Move.Say say && say.content() instanceof ActorInput actor) {
      for (ExternalIdInput id : actor.externalIds()) {
        row(place, actor, id, places.of(id));
      }
      if (PositionInput.COUNTED.contains(actor.kind()) || places.isFaulty(move.from(), "kind")) {
        tables.groups.add(InputKinds.uuidOf(actor));
      }
    } else if (at != null && move instanceof Move.Say say) {
      counted(say.content(), at);
    }
  }

  private void counted(Keyed content, Located<?> at) throws SQLException {
    if (content instanceof PositionInput position && position.holderCount() != null) {
      tables.counted.add(
          NodeId.uuidOf(NodeKind.ACTOR, position.holder()),
          at.line("holderCount"),
          at.path("holderCount"));
    }
  }

  private void add(long place, Move move, @Nullable Located<?> at, boolean dated)
      throws SQLException {
    tables.moves.add(
        place,
        move.uuid(),
        MoveText.Act.of(move),
        MoveText.kind(move),
        move instanceof Move.Say say && say.isBase(),
        move.moment(),
        move.reason(),
        at == null ? null : state(move, at.path()),
        dated,
        at == null ? 1 : at.line("recordedAt"),
        at == null ? "" : at.path("recordedAt"),
        move instanceof Move.Merge merge ? merge.from().into() : null,
        faults.isEmpty() ? MoveText.write(move) : null);
  }

  /** Null where a move is no state that refers to anything. */
  private static @Nullable String state(Move move, String path) {
    if (move.from() instanceof Retraction) {
      return null;
    }
    // the past states of a link refer to the same facts as the link itself, and say so there
    return move instanceof Move.Link ? path.replaceFirst("\\.revisions.*", "") : path;
  }

  private void row(long place, ActorInput actor, ExternalIdInput id, @Nullable Located<?> at)
      throws SQLException {
    if (at != null) {
      tables.externalIds.add(
          place, InputKinds.uuidOf(actor), id.scheme(), id.value(), at.line(), at.path());
    }
  }
}
