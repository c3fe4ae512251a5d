package org.standoff.exchange.epvotes;

import java.util.List;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.NameKind;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keyed;
import org.standoff.source.SourceInput;
import org.standoff.source.SourceKind;

/** The Parliament, and its roll calls as a source. */
final class Parliament {
  static final String LICENCE = "reuse allowed, provided the source is mentioned";
  static final String ATTRIBUTION = "Source: European Parliament";

  /** The key of the Parliament, which dossiers use too. */
  static final String KEY = "ep";

  static final String SOURCE_KEY = "ep-rollcalls";

  /** What every roll call rests on. */
  static final List<Keyed> RESTS =
      List.of(
          new ActorInput(
              KEY,
              ActorKind.PARLIAMENT,
              List.of(
                  new ActorNameInput("European Parliament", "en", NameKind.PRIMARY, null, null)),
              List.of(),
              null,
              "parliament of the European Union",
              List.of(),
              List.of()),
          new SourceInput(
              SOURCE_KEY,
              SourceKind.PARLIAMENTARY_RECORD,
              "Roll-call votes of the European Parliament",
              "https://github.com/TechToThePeople/parlparse",
              KEY,
              null,
              new FuzzyDateInput(null, null, null, null, null),
              null,
              null,
              LICENCE,
              ATTRIBUTION,
              null,
              null,
              null,
              null,
              null));

  private Parliament() {}
}
