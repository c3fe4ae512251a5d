package org.standoff.statement;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullUnmarked;
import org.standoff.fact.Words;
import org.standoff.graphql.Batches;

/** Shows where statements that were searched for match. */
@GraphQLApi
@NullUnmarked // a statement that was not searched for has no highlight
public class HighlightApi {

  private final Batches batches;
  private final Highlights highlights;

  HighlightApi(Batches batches, Highlights highlights) {
    this.batches = batches;
    this.highlights = highlights;
  }

  /** The statement's text with the words that the search for it matched. */
  @Description(
      "The quote where the words that were searched for are in it, else the summary, as HTML: the"
          + " matching words within <mark> and </mark>, all else escaped. Null where the connection"
          + " that lists it searched no text.")
  public CompletionStage<String> highlight(@Source Statement statement) {
    String text = Words.of(batches.placeArguments()).together();
    return text == null
        ? CompletableFuture.completedFuture(null)
        : batches.load("highlights", new Highlights.Ask(statement.uuid, text), highlights::of);
  }
}
