package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.exchange.bulk.InputKinds;
import org.standoff.fact.FactInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.graphql.NodeKind;

/** Writes moves as texts that wait until they are done, and reads them again. */
final class MoveText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, String> IMPLIED = Map.of("crisis", EntryRows.OWN_CRISIS);

  private final Map<String, String> implied;
  private final Faults faults = new Faults("waiting moves");
  private final Binder binder = new Binder(faults);

  /** Reads what was written of a file whose own crisis has this key. */
  MoveText(String ownCrisis) {
    this.implied = Map.of("crisis", ownCrisis);
  }

  /** The kinds of move; of those that may be first the first one is told apart. */
  enum Act {
    SAY_FIRST,
    SAY,
    LINK_FIRST,
    LINK,
    RETRACT,
    UNLINK,
    MERGE;

    static Act of(Move move) {
      if (move instanceof Move.Say say) {
        return say.first() ? SAY_FIRST : SAY;
      }
      if (move instanceof Move.Link link) {
        return link.first() ? LINK_FIRST : LINK;
      }
      if (move instanceof Move.Merge) {
        return MERGE;
      }
      return move instanceof Move.Retract ? RETRACT : UNLINK;
    }
  }

  /** What a move is done to. */
  static NodeKind kind(Move move) {
    return content(move) instanceof Keyed content ? InputKinds.of(content) : NodeKind.LINK;
  }

  private static Record content(Move move) {
    if (move instanceof Move.Say say) {
      return (Record) say.content();
    }
    if (move instanceof Move.Retract retract) {
      return (Record) retract.content();
    }
    if (move instanceof Move.Merge merge) {
      return merge.content();
    }
    return move instanceof Move.Link link ? link.content() : ((Move.Unlink) move).content();
  }

  /** What a move is about, without its occasion. */
  static String write(Move move) {
    Record content = content(move);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      new RecordWriter(json).write(content, new Shape(content.getClass(), null), IMPLIED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The move that was written.
   *
   * @param moment when it is done; null for now
   * @param into the key of the actor that is kept, where actors are merged
   */
  Move read(
      Act act,
      NodeKind kind,
      String text,
      @Nullable Instant moment,
      @Nullable String reason,
      @Nullable String into)
      throws IOException {
    Record content = content(kind, text);
    return switch (act) {
      case SAY_FIRST -> new Move.Say(content, (Keyed) content, true, moment, reason);
      case SAY -> new Move.Say(content, (Keyed) content, false, moment, reason);
      case LINK_FIRST -> new Move.Link(content, (LinkInput) content, true, moment, reason);
      case LINK -> new Move.Link(content, (LinkInput) content, false, moment, reason);
      case RETRACT -> new Move.Retract(retraction(moment, reason), (FactInput) content);
      case UNLINK -> new Move.Unlink(retraction(moment, reason), (LinkInput) content);
      case MERGE ->
          new Move.Merge(
              new Merging(
                  Objects.requireNonNull(into),
                  Objects.requireNonNull(moment),
                  Objects.requireNonNull(reason)),
              (ActorInput) content);
    };
  }

  private static Retraction retraction(@Nullable Instant moment, @Nullable String reason) {
    return new Retraction(Objects.requireNonNull(moment), Objects.requireNonNull(reason));
  }

  private Record content(NodeKind kind, String text) throws IOException {
    Shape shape = new Shape(InputKinds.input(kind), null);
    Object content = binder.value(shape, null, JsonTree.read(text, faults), "", implied);
    binder.met();
    faults.refuse();
    return (Record) Objects.requireNonNull(content);
  }
}
