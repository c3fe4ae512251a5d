package org.standoff.recording;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Issues tokens that the service under test trusts, and some that it must not trust. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
  /** The issuer that the service trusts. */
  public static final String ISSUER = "https://issuer.test";

  /** For whom its tokens are. */
  public static final String AUDIENCE = "standoff";

  /** Among the system properties, as Quarkus loads this class anew for every profile. */
  private static final String PRIVATE_KEY = "standoff.test.private-key";

  private static final String PUBLIC_KEY = "standoff.test.public-key";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(PUBLIC_KEY) == null) {
      KeyPair pair = pair();
      Base64.Encoder base64 = Base64.getEncoder();
      System.setProperty(PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
      System.setProperty(PUBLIC_KEY, base64.encodeToString(pair.getPublic().getEncoded()));
    }
    return Map.of(
        "mp.jwt.verify.publickey", System.getProperty(PUBLIC_KEY),
        "mp.jwt.verify.issuer", ISSUER,
        "mp.jwt.verify.audiences", AUDIENCE);
  }

  @Override
  public void stop() {}

  /** A good token of somebody with these roles. */
  public static String token(String... roles) {
    return claims(roles).sign(key());
  }

  /** Claims that would make a good token. */
  public static JwtClaimsBuilder claims(String... roles) {
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("desk-1")
        .upn("desk-1")
        .groups(Set.of(roles))
        .expiresIn(Duration.ofHours(2));
  }

  /** A token that has ended an hour ago. */
  public static String expired(String... roles) {
    return claims(roles).expiresAt(Instant.now().minusSeconds(3600)).sign(key());
  }

  /** A token with a signature of somebody else. */
  public static String forged(String... roles) {
    return claims(roles).sign(pair().getPrivate());
  }

  /** A token without signature. */
  public static String unsigned(String... roles) {
    String payload = token(roles).split("\\.", -1)[1];
    String head =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                "{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    return head + "." + payload + ".";
  }

  /** The key with which the trusted issuer signs. */
  public static PrivateKey key() {
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
