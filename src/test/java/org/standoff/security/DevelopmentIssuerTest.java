package org.standoff.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the service trusts where no issuer is configured. */
class DevelopmentIssuerTest {

  @ParameterizedTest
  @CsvSource({
    "mp.jwt.verify.publickey, MFkwEwYH, true",
    "mp.jwt.verify.publickey.location, https://issuer.test/keys, true",
    "mp.jwt.verify.issuer, https://issuer.test, true",
    "mp.jwt.verify.audiences, standoff, false",
    "mp.jwt.verify.publickey, NONE, false"
  })
  void anotherIssuerIsConfiguredByItsKeyOrName(String name, String value, boolean another) {
    String before = System.setProperty(name, value);
    try {
      assertEquals(another, DevelopmentIssuer.isAnotherConfigured());
    } finally {
      if (before == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, before);
      }
    }
  }

  /**
   * Quarkus would, and would show the key among the arguments of what {@code quarkus:run} starts.
   */
  @Test
  void noKeyIsMadeUpForDevelopment() {
    assertEquals(
        "NONE", ConfigProvider.getConfig().getValue("smallrye.jwt.sign.key", String.class));
  }
}
