package org.standoff.exchange.ucdp;

import java.util.List;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.NameKind;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.source.SourceInput;
import org.standoff.source.SourceKind;

/** The dataset as a source, and who publishes it. */
final class UcdpSources {
  static final String LICENCE = "CC BY 4.0";
  static final String ATTRIBUTION =
      "Uppsala Conflict Data Program: UCDP Georeferenced Event Dataset; Sundberg and Melander "
          + "(2013), Journal of Peace Research 50(4); Högbladh (2019), UCDP GED Codebook 19.1";

  /** The key of the dataset, and the beginning of the keys of what comes from it. */
  static final String KEY = "ucdp-ged";

  static final String PUBLISHER_KEY = "ucdp";

  static final FuzzyDateInput NOT_STATED = new FuzzyDateInput(null, null, null, null, null);

  static final ActorInput PUBLISHER =
      new ActorInput(
          PUBLISHER_KEY,
          ActorKind.ORGANISATION,
          List.of(
              new ActorNameInput(
                  "Uppsala Conflict Data Program", "en", NameKind.PRIMARY, null, null),
              new ActorNameInput("UCDP", "en", NameKind.ABBREVIATION, null, null)),
          List.of(),
          "SE",
          "research programme that records organised violence",
          List.of(),
          List.of());

  static final SourceInput DATASET =
      new SourceInput(
          KEY,
          SourceKind.DATASET,
          "UCDP Georeferenced Event Dataset",
          "https://ucdp.uu.se/downloads/",
          PUBLISHER_KEY,
          null,
          NOT_STATED,
          null,
          "en",
          LICENCE,
          ATTRIBUTION,
          null,
          null,
          null,
          null,
          null);

  private UcdpSources() {}
}
