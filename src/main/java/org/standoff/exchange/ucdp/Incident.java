package org.standoff.exchange.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.casualty.CasualtyFigureInput;
import org.standoff.casualty.Harm;
import org.standoff.casualty.VictimStatus;
import org.standoff.exchange.bulk.CsvRow;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.Modality;
import org.standoff.fact.QuantityInput;
import org.standoff.fact.Rank;
import org.standoff.source.SourceInput;

/** An incident: one row of the dataset, one figure of the record. */
final class Incident {
  private static final String ONE_SIDED = "3";

  /** Between a state and others, between others, and against civilians. */
  private static final Set<String> TYPES = Set.of("1", "2", ONE_SIDED);

  private final CsvRow row;
  private final String crisis;
  private final boolean oneSided;
  private final ActorInput sideA;
  private final @Nullable ActorInput sideB;
  private final List<SourceInput> articles;

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException where it is to be refused; the message is the reason
   */
  Incident(CsvRow row, String crisis) {
    this.row = row;
    this.crisis = crisis;
    String type = row.required("type_of_violence");
    require(TYPES.contains(type), "type_of_violence is not from 1 to 3");
    this.oneSided = type.equals(ONE_SIDED);
    this.sideA = Side.of(row, "side_a");
    this.sideB = oneSided ? null : Side.of(row, "side_b");
    this.articles = Article.cited(row.text("source_article"));
  }

  /** What the figure rests on. */
  List<Keyed> rests() {
    List<Keyed> rests = new ArrayList<>(List.of(UcdpSources.PUBLISHER, UcdpSources.DATASET, sideA));
    if (sideB != null) {
      rests.add(sideB);
    }
    rests.addAll(articles);
    return rests;
  }

  /** The figure. */
  CasualtyFigureInput figure() {
    QuantityInput quantity = quantity();
    return new CasualtyFigureInput(
        UcdpSources.KEY + "/" + row.required("id"),
        crisis,
        summary(quantity),
        Rank.NORMAL,
        Modality.ASSERTED,
        evidence(),
        Harm.KILLED,
        quantity,
        victims(),
        sideB == null || sideB.key().equals(sideA.key())
            ? List.of(sideA.key())
            : List.of(sideA.key(), sideB.key()),
        UcdpSources.PUBLISHER_KEY,
        Circumstance.period(row),
        Circumstance.place(row),
        false,
        null,
        row.required("conflict_name") + "; " + row.required("dyad_name"),
        null);
  }

  private QuantityInput quantity() {
    int low = count("low");
    int best = count("best");
    int high = count("high");
    require(low <= best, "low %d is above best %d".formatted(low, best));
    require(best <= high, "best %d is above high %d".formatted(best, high));
    return new QuantityInput(null, null, null, low, best, high, UcdpSources.KEY);
  }

  private int count(String column) {
    Integer count = row.number(column);
    require(count != null && count >= 0, column + " is no count of people");
    return count == null ? 0 : count;
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }

  private String summary(QuantityInput quantity) {
    String killed =
        quantity.low() != null && quantity.low().equals(quantity.high())
            ? quantity.best() + " killed"
            : quantity.best() + " killed (" + quantity.low() + " to " + quantity.high() + ")";
    String fight =
        oneSided
            ? "in violence of " + row.required("side_a") + " against civilians"
            : "in fighting between " + row.required("side_a") + " and " + row.required("side_b");
    return "%s at %s %s, %s."
        .formatted(killed, row.required("where_coordinates"), fight, Circumstance.days(row));
  }

  /** Whoever the dataset counts dead among. */
  private List<VictimStatus> victims() {
    List<VictimStatus> victims = new ArrayList<>();
    add(victims, VictimStatus.COMBATANT_SIDE_A, "deaths_a");
    add(victims, VictimStatus.COMBATANT_SIDE_B, "deaths_b");
    add(victims, VictimStatus.CIVILIAN, "deaths_civilians");
    add(victims, VictimStatus.UNKNOWN, "deaths_unknown");
    return victims;
  }

  private void add(List<VictimStatus> victims, VictimStatus status, String column) {
    if (count(column) > 0) {
      victims.add(status);
    }
  }

  /** The dataset, then the reports that it cites. */
  private List<EvidenceInput> evidence() {
    List<EvidenceInput> evidence = new ArrayList<>();
    String original = row.text("source_original");
    String clarity =
        "1".equals(row.text("event_clarity")) ? "" : "; known only as part of a larger count";
    evidence.add(
        of(
            UcdpSources.KEY,
            "incident "
                + row.required("id")
                + clarity
                + (original == null ? "" : "; original source: " + original)));
    articles.forEach(article -> evidence.add(of(article.key(), "cited by the dataset")));
    return evidence;
  }

  private static EvidenceInput of(String source, String note) {
    return new EvidenceInput(source, null, null, null, null, null, note);
  }
}
