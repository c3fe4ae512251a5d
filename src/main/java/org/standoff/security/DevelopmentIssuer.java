package org.standoff.security;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jose4j.jwk.PublicJsonWebKey;

/**
 * Issues tokens for development. The service trusts them only where its record is in the embedded
 * database and no issuer is configured: a record that matters has both of its own.
 */
public final class DevelopmentIssuer {
  private static final String ISSUER = "standoff-development";
  private static final String AUDIENCE = "standoff";
  private static final String SETTINGS = "mp.jwt.verify.";

  /** What Quarkus sets in development where no key is configured. */
  private static final String NO_KEY = "NONE";

  private DevelopmentIssuer() {}

  /**
   * Lets the service that is started next in this process trust development tokens, unless an
   * issuer is configured.
   *
   * @param home Standoff's directory, where the key pair is kept
   * @throws IOException if the key pair cannot be read or made
   */
  public static void trust(Path home) throws IOException {
    if (isAnotherConfigured()) {
      return;
    }
    byte[] key = DevelopmentKey.of(home).getPublicKey().getEncoded();
    System.setProperty(SETTINGS + "publickey", Base64.getEncoder().encodeToString(key));
    System.setProperty(SETTINGS + "issuer", ISSUER);
    System.setProperty(SETTINGS + "audiences", AUDIENCE);
    System.setProperty(SETTINGS + "publickey.algorithm", SignatureAlgorithm.ES256.name());
  }

  /**
   * Makes a token.
   *
   * @param home Standoff's directory, where the key pair is kept
   * @param name who the token is for, as {@code recordedBy} shows it
   * @param roles what the holder may do
   * @param time how long from now
   * @throws IOException if the key pair cannot be read or made
   */
  public static String token(Path home, String name, Set<String> roles, Duration time)
      throws IOException {
    PublicJsonWebKey key = DevelopmentKey.of(home);
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(name)
        .upn(name)
        .groups(roles)
        .expiresIn(time)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(key.getPrivateKey());
  }

  /** Whether an issuer, or a key of one, is configured by whatever means. */
  public static boolean isAnotherConfigured() {
    Config config = ConfigUtils.configBuilder().build();
    return Stream.of("publickey", "publickey.location", "issuer")
        .flatMap(name -> config.getOptionalValue(SETTINGS + name, String.class).stream())
        .anyMatch(value -> !value.equals(NO_KEY));
  }
}
