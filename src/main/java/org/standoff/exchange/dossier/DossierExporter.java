package org.standoff.exchange.dossier;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkInput;
import org.standoff.fact.Recorder;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.history.Chronicle;
import org.standoff.history.Chronicle.State;
import org.standoff.history.Inventory;
import org.standoff.history.Inventory.Item;

/**
 * Writes all that the record says and ever said of crises as a dossier, from one snapshot of the
 * record. Loaded into an empty record it makes the same revisions at the same moments; written from
 * there again it is the same bytes. Whatever its facts refer to goes with it, facts of other crises
 * included, so that it is complete by itself. Who recorded what is left out: that is for
 * authenticated callers of the service, and a dossier is made to be passed on.
 */
@ApplicationScoped
public class DossierExporter {
  /** The longest that an export may take, in seconds. */
  private static final int TIMEOUT = 3600;

  /** So many things are held in memory and read together. */
  private static final int AT_ONCE = 100;

  private static final String SNAPSHOT =
      """
      set transaction isolation level repeatable read, read only;
      set local search_path = current_record, record, public\
      """;

  private static final List<NodeKind> ORDER =
      List.of(
          NodeKind.CRISIS,
          NodeKind.SOURCE,
          NodeKind.ACTOR,
          NodeKind.STATEMENT,
          NodeKind.POSITION,
          NodeKind.VOTE,
          NodeKind.CASUALTY_FIGURE,
          NodeKind.EVENT,
          NodeKind.LINK);

  private final EntityManager entities;
  private final Inventory inventory;
  private final Chronicle chronicle;
  private final LinkEnds links;
  private final Mergings mergings;
  private final List<Recorder<?, ?>> recorders;

  DossierExporter(
      EntityManager entities,
      Inventory inventory,
      Chronicle chronicle,
      LinkEnds links,
      Mergings mergings,
      @All List<Recorder<?, ?>> recorders) {
    this.entities = entities;
    this.inventory = inventory;
    this.chronicle = chronicle;
    this.links = links;
    this.mergings = mergings;
    this.recorders = recorders;
  }

  /** Whether the record has a crisis of this key. */
  @Transactional
  public boolean has(String crisis) {
    return !chronicle.of(NodeKind.CRISIS, List.of(uuid(crisis))).isEmpty();
  }

  private static UUID uuid(String crisis) {
    return NodeId.uuidOf(NodeKind.CRISIS, crisis);
  }

  /**
   * Writes one dossier of crises. Only together can several be loaded into an empty record, since
   * each has a past that is to be there before anything later is recorded.
   *
   * @param crises their keys, one or more, the crisis of the dossier first; the record has them
   * @param out where to; stays open
   * @return how many entries were written
   * @throws IOException if the stream cannot be written
   */
  @Transactional
  @TransactionConfiguration(timeout = TIMEOUT)
  public int export(List<String> crises, DossierFormat format, OutputStream out)
      throws IOException {
    Session session = entities.unwrap(Session.class);
    session.doWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(SNAPSHOT);
          }
        });
    try (Stream<Item> items =
            inventory.of(crises.stream().map(DossierExporter::uuid).toList(), ORDER);
        DossierSink sink = format.sink(out)) {
      return new Writing(crises.get(0), sink).all(items.iterator());
    }
  }

  /** One dossier while it is written. */
  private final class Writing {
    private final Map<String, String> implied;
    private final UUID crisis;
    private final DossierSink sink;
    private final List<UUID> batch = new ArrayList<>();

    Writing(String crisis, DossierSink sink) {
      this.implied = Map.of("crisis", crisis);
      this.crisis = uuid(crisis);
      this.sink = sink;
    }

    int all(Iterator<Item> items) throws IOException {
      int written = 0;
      NodeKind kind = NodeKind.CRISIS;
      while (items.hasNext()) {
        Item item = items.next();
        if (item.kind() != kind || batch.size() == AT_ONCE) {
          write(kind);
          kind = item.kind();
        }
        batch.add(item.uuid());
        written++;
      }
      write(kind);
      return written;
    }

    private void write(NodeKind kind) throws IOException {
      Map<UUID, List<State>> states = chronicle.of(kind, batch);
      Map<UUID, Merging> merged = kind == NodeKind.ACTOR ? mergings.of(batch) : Map.of();
      Map<UUID, LinkInput> ends = kind == NodeKind.LINK ? links.of(batch) : Map.of();
      for (UUID uuid : batch) {
        List<State> told = states.getOrDefault(uuid, List.of());
        @Nullable LinkInput link = ends.get(uuid);
        sink.put(
            field(kind, uuid),
            link == null
                ? Told.entry(told, describing(kind), merged.get(uuid))
                : Told.link(told, link),
            implied);
      }
      batch.clear();
    }

    private String field(NodeKind kind, UUID uuid) {
      return switch (kind) {
        case CRISIS -> uuid.equals(crisis) ? "crisis" : "otherCrises";
        case SOURCE -> "sources";
        case ACTOR -> "actors";
        case STATEMENT -> "statements";
        case POSITION -> "positions";
        case VOTE -> "votes";
        case CASUALTY_FIGURE -> "casualtyFigures";
        case EVENT -> "events";
        case LINK -> "links";
        case ROLE -> throw new IllegalArgumentException("a role is told with its holder");
      };
    }
  }

  private Function<VersionedEntity, Keyed> describing(NodeKind kind) {
    Recorder<?, ?> recorder =
        recorders.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    return entity -> describe(recorder, entity);
  }

  @SuppressWarnings("unchecked") // a recorder of a kind describes entities of that kind
  private static <E extends VersionedEntity> Keyed describe(
      Recorder<?, E> recorder, VersionedEntity entity) {
    return recorder.describe((E) entity);
  }
}
