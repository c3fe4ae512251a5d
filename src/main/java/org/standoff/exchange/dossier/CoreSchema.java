package org.standoff.exchange.dossier;

import java.util.regex.Pattern;
import org.standoff.exchange.dossier.DossierNode.ScalarKind;

/**
 * Tells what a plain scalar is, by the core schema of YAML 1.2.2, chapter 10.3. By the rules of
 * YAML 1.1 the country code NO would be false and a date would be a moment.
 */
final class CoreSchema {
  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  /** With what anything but a text begins; most values are texts and are told by that. */
  private static final String OTHER_THAN_TEXT = "~nNtTfF.+-0123456789";

  private CoreSchema() {}

  static ScalarKind kind(String plain) {
    if (!plain.isEmpty() && OTHER_THAN_TEXT.indexOf(plain.charAt(0)) < 0) {
      return ScalarKind.TEXT;
    }
    if (NULL.matcher(plain).matches()) {
      return ScalarKind.NULL;
    }
    if (TRUTH.matcher(plain).matches()) {
      return ScalarKind.TRUTH;
    }
    if (INTEGER.matcher(plain).matches()) {
      return ScalarKind.INTEGER;
    }
    return DECIMAL.matcher(plain).matches() ? ScalarKind.DECIMAL : ScalarKind.TEXT;
  }
}
