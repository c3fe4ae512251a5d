package org.standoff.exchange.wikidata;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.exchange.bulk.Format;
import org.standoff.exchange.bulk.InputFile;
import org.standoff.exchange.bulk.Intake;
import org.standoff.exchange.bulk.JsonLines;
import org.standoff.exchange.bulk.RowPlace;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keyed;
import org.standoff.source.SourceInput;
import org.standoff.source.SourceKind;

/**
 * Politicians of Wikidata as EveryPolitician collected them, one a line. Of their identifiers only
 * those of known authorities are read, so that no way to reach a person is.
 */
public final class WikidataPoliticians implements Format {
  static final String LICENCE = "CC0 1.0";
  static final String ATTRIBUTION = "Wikidata, by way of EveryPolitician (mySociety)";

  /** The key of the source. */
  static final String KEY = "wikidata-politicians";

  private static final SourceInput SOURCE =
      new SourceInput(
          KEY,
          SourceKind.DATASET,
          "Wikidata: members of legislatures",
          "https://www.wikidata.org/",
          null,
          "Wikidata",
          new FuzzyDateInput("2015-11", null, "the state of the collection", null, null),
          null,
          null,
          LICENCE,
          ATTRIBUTION,
          null,
          null,
          null,
          null,
          null);

  @Override
  public String name() {
    return KEY;
  }

  @Override
  public String description() {
    return "Members of legislatures in JSON lines: persons with names by language, identifiers and "
        + "legislatures; takes no --crisis. Licence "
        + LICENCE
        + "; attribution: "
        + ATTRIBUTION;
  }

  @Override
  public boolean isAboutCrisis() {
    return false;
  }

  @Override
  public void read(List<InputFile> files, Intake intake) throws IOException, SQLException {
    for (InputFile file : files) {
      JsonLines.read(
          file,
          (place, object) -> {
            Politician politician = new Politician(object);
            List<Keyed> rests = new ArrayList<>(List.of(SOURCE));
            politician.legislatures().forEach(one -> rests.add(one.actor()));
            intake.take(place, rests, politician.actor());
            note(place, politician.missed(), intake);
          },
          intake);
    }
  }

  private static void note(RowPlace place, List<String> missed, Intake intake) {
    if (!missed.isEmpty()) {
      intake.note(place, "identifiers of these schemes are left out: " + String.join(", ", missed));
    }
  }
}
