package org.standoff.exchange.dossier;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;
import org.standoff.exchange.dossier.DossierNode.ScalarKind;

/**
 * Tells which texts stand in YAML without quotes: words that no reader of YAML, be it 1.1 or 1.2,
 * takes for anything but a text.
 */
final class PlainText extends StringQuotingChecker {
  private static final long serialVersionUID = 1L;

  private static final Pattern WORDS =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{Nd} .,;()'/_-]*[\\p{L}\\p{M}\\p{Nd}.)])?");

  /** By YAML 1.1, in any case of letters. */
  private static final Pattern TRUTH = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return !WORDS.matcher(value).matches()
        || TRUTH.matcher(value).matches()
        || CoreSchema.kind(value) != ScalarKind.TEXT;
  }
}
