package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
  @Test
  void readsTheBuiltIn() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/dossiers/venezuela-2019.yaml")) {
      Dossier dossier = new DossierReader(KnownKeys.NONE).read(in);
      assertEquals(29, dossier.actors().size());
    }
  }
}
