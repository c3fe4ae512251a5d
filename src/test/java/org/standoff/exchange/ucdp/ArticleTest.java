package org.standoff.exchange.ucdp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.source.SourceInput;

/** Reports as the dataset cites them. */
class ArticleTest {

  private static List<String> titles(String articles) {
    return Article.cited(articles).stream()
        .map(source -> source.credit() + ": " + source.title())
        .toList();
  }

  @Test
  void headlinesKeepTheirQuotationMarks() {
    assertEquals(
        List.of(
            "Wire: Mill \"burnt down\", says owner",
            "Daily: Owner of mill \"calm\"",
            "Weekly: \"Nothing\" was seen"),
        titles(
            "\"Wire,2017-03-02,Mill \"burnt down\", says owner\";"
                + "\"Daily,2017-03-02,Owner of mill \"calm\"\";"
                + "\"Weekly,2017-03-03,\"Nothing\" was seen\""));
  }

  @Test
  void eachReportIsOnce() {
    List<SourceInput> cited =
        Article.cited("\"Wire,2017-03-02,One\";\"Wire,2017-03-02,Two\";\"Wire,2017-03-02,One\"");
    assertEquals(List.of("One", "Two"), cited.stream().map(SourceInput::title).toList());
    assertEquals(cited.subList(0, 1), Article.cited("\"Wire,2017-03-02,One\""));
  }

  @Test
  void nothingIsCitedByNothing() {
    assertEquals(List.of(), Article.cited(null));
    assertEquals(List.of(), Article.cited("\"\""));
    assertEquals(List.of(), Article.cited("\" \";\"\""));
  }
}
