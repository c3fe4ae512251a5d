package org.standoff.exchange.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes dossiers in memory, without a record. */
final class Dossiers {
  private Dossiers() {}

  static byte[] write(Dossier dossier, DossierFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> implied = Map.of("crisis", dossier.crisis().content().key());
    Map<String, List<? extends Record>> lists = new LinkedHashMap<>();
    lists.put("crisis", List.of(dossier.crisis()));
    lists.put("otherCrises", dossier.otherCrises());
    lists.put("sources", dossier.sources());
    lists.put("actors", dossier.actors());
    lists.put("statements", dossier.statements());
    lists.put("positions", dossier.positions());
    lists.put("votes", dossier.votes());
    lists.put("casualtyFigures", dossier.casualtyFigures());
    lists.put("events", dossier.events());
    lists.put("links", dossier.links());
    try (DossierSink sink = format.sink(out)) {
      for (Map.Entry<String, List<? extends Record>> list : lists.entrySet()) {
        for (Record entry : list.getValue()) {
          sink.put(list.getKey(), entry, implied);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What a file says that has no fault. */
  static Dossier read(byte[] bytes) {
    return Trial.read(bytes, Clock.systemUTC().instant(), HeldThings.NOTHING);
  }
}
