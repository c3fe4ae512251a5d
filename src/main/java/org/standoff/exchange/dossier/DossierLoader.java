package org.standoff.exchange.dossier;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.standoff.fact.Steps;

/**
 * Loads a dossier into the record, whole or not at all. What the record holds already under a key
 * is left as it is, so that loading again changes nothing.
 */
@ApplicationScoped
public class DossierLoader {
  /** The longest that a load may take, in seconds: the largest file needs some minutes. */
  private static final int TIMEOUT = 3600;

  private final RecordView record;
  private final Steps steps;
  private final StepWriter writer;

  DossierLoader(RecordView record, Steps steps, StepWriter writer) {
    this.record = record;
    this.steps = steps;
    this.writer = writer;
  }

  /**
   * What loading did.
   *
   * @param recorded how many actors, sources, facts and links, and whether the crisis, are new
   * @param held how many the record held already
   */
  public record Result(int recorded, int held) {}

  /** Is told how a load goes on. */
  @FunctionalInterface
  public interface Progress {
    /** So many of all changes are written, though they are not in the record before the end. */
    void at(int done, int all);
  }

  /**
   * Loads a dossier. It is one transaction: as a crisis with a past can be loaded only before
   * anything else is recorded, a part of it could not be completed later. Other writers wait for
   * it.
   *
   * @param progress is told after each thousand changes
   * @throws DossierException if the dossier has any fault, or does not fit the record; nothing is
   *     written then
   */
  public Result load(DossierFile file, Progress progress) {
    return load(file, false, progress);
  }

  /**
   * The same, or only a look at what it would do.
   *
   * @param dryRun whether nothing is written
   */
  @Transactional
  @TransactionConfiguration(timeout = TIMEOUT)
  public Result load(DossierFile file, boolean dryRun, Progress progress) {
    if (file.isSound()) {
      steps.hold(); // so that what the plan rests on stays so
    }
    DossierFile.Plan plan = file.plan(record);
    if (dryRun) {
      return new Result(plan.recorded(), plan.held());
    }
    int all = plan.steps().stream().mapToInt(step -> step.moves().size()).sum();
    int done = 0;
    for (Step step : plan.steps()) {
      int before = done;
      writer.write(step, written -> progress.at(before + written, all));
      done += step.moves().size();
    }
    return new Result(plan.recorded(), plan.held());
  }
}
