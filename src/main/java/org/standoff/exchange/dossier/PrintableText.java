package org.standoff.exchange.dossier;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.reader.StreamReader;

/** A text of YAML; refuses the file where it holds a character that YAML does not allow. */
final class PrintableText extends FilterReader {
  private final Faults faults;
  private int line = 1;

  PrintableText(Reader text, Faults faults) {
    super(text);
    this.faults = faults;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    for (int i = from; i < from + count; i++) {
      char letter = into[i];
      line += letter == '\n' ? 1 : 0;
      if (!Character.isSurrogate(letter) && !StreamReader.isPrintable(letter)) {
        faults.add(line, "", "holds a character that YAML does not allow");
        faults.refuse();
      }
    }
    return count;
  }
}
