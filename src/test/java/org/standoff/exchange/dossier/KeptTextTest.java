package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.vote.VoteInput;

/** A text is read as it was written, whatever it means to either format. */
class KeptTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "NO",
        "y",
        "On",
        "off",
        "Null",
        "NULL",
        "null",
        "~",
        "true",
        "False",
        ".inf",
        ".NaN",
        "-.INF",
        "1e3",
        "1E-3",
        "0o17",
        "0x1F",
        "017",
        "1_000",
        "190:20:30",
        "+12",
        "-",
        "1.",
        ".5",
        "2019-02-01",
        "2019-02-01T00:00:00Z",
        "=",
        "<<",
        "!",
        "!!str a",
        "&a",
        "*a",
        "%YAML",
        "@a",
        "`a`",
        "'a'",
        "\"a\"",
        "a: b",
        "a:",
        ": a",
        "a #b",
        "#a",
        "- a",
        "? a",
        "[a]",
        "{a}",
        "a,b",
        "|",
        ">",
        "---",
        "...",
        "--- a",
        "a\nb",
        "a\n",
        "\na",
        "\n\na\n\n",
        "a \nb",
        " a",
        "a ",
        "a\t",
        "\ta",
        "a\r\nb",
        "a\rb",
        "a\\nb",
        "\\",
        "\u0001",
        "\u007f",
        "\u0085",
        "a\u00a0b",
        "a\u2028",
        "a\u2029b",
        "\ufeffa",
        "\ufffe",
        "\uffff",
        "\u202ea",
        "\ud83d\ude00",
        "\ud83d\ude00 a",
        "e\u0301",
        "\u00e9",
        "\u0645\u0631\u062d\u0628\u0627",
        "\u4e2d\u6587",
        "=SUM(A1)",
        "a\u0008b",
        "a'b",
        "don't: do",
        "a\"b",
        "a\\",
        "a/b"
      })
  void everyTextIsKept(String text) {
    assertKept(text);
  }

  @Property(tries = 300)
  void anyTextIsKept(@ForAll @StringLength(min = 1, max = 200) String text) {
    if (!text.isBlank() && isWhole(text)) {
      assertKept(text);
    }
  }

  @Test
  void aVeryLongTextIsKept() {
    assertKept("word: # 'no' \"yes\" \n  ".repeat(900) + "end", "reference");
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
  }

  private static void assertKept(String text) {
    assertKept(text, text);
  }

  private static void assertKept(String text, String reference) {
    Dossier sample = Trial.bind(Sample.VALID.getBytes(StandardCharsets.UTF_8), "c");
    FactEntry<VoteInput> entry = sample.votes().get(0);
    VoteInput vote = entry.content();
    VoteInput said =
        new VoteInput(
            vote.key(),
            vote.crisis(),
            text,
            vote.rank(),
            vote.modality(),
            vote.evidence(),
            vote.body(),
            text,
            reference,
            vote.held(),
            vote.result(),
            0,
            null,
            null,
            null,
            vote.ballots());
    Dossier dossier =
        new Dossier(
            sample.crisis(),
            List.of(),
            sample.sources(),
            sample.actors(),
            List.of(),
            List.of(),
            List.of(new FactEntry<>(said, null, null, List.of(), null)),
            List.of(),
            List.of(),
            List.of());
    for (DossierFormat format : DossierFormat.values()) {
      byte[] written = Dossiers.write(dossier, format);
      assertEquals(said, Trial.bind(written, "c").votes().get(0).content(), format.name());
    }
  }
}
