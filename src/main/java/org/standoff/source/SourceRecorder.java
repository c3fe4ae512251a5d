package org.standoff.source;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keys;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Records sources. */
@Singleton
public class SourceRecorder extends Recorder<SourceInput, SourceDocument> {

  SourceRecorder(Keys keys) {
    super(SourceInput.class, SourceDocument.class, NodeKind.SOURCE, keys);
  }

  @Override
  public SourceDocument create(SourceInput input) {
    SourceDocument entity = new SourceDocument();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(SourceInput input, SourceDocument entity) {
    entity.uuid = NodeId.uuidOf(NodeKind.SOURCE, input.key());
    entity.key = input.key();
    entity.kind = input.kind();
    entity.title = input.title();
    entity.url = input.url();
    entity.publisher = keys.actorOrNull(input.publisher());
    entity.author = input.author();
    entity.published = input.published().toFuzzyDate();
    entity.accessedAt =
        input.accessedAt() == null ? null : input.accessedAt().atOffset(ZoneOffset.UTC);
    entity.language = input.language();
    entity.licence = input.licence();
    entity.attribution = input.attribution();
    entity.reliability = input.reliability();
    entity.derivedFrom = input.derivedFrom() == null ? null : keys.source(input.derivedFrom());
    entity.credit = input.credit();
    entity.textSha256 = input.textSha256();
    entity.textLength = input.textLength();
  }

  @Override
  public SourceInput describe(SourceDocument entity) {
    return new SourceInput(
        entity.key,
        entity.kind,
        entity.title,
        entity.url,
        Keys.ofOrNull(entity.publisher),
        entity.author,
        FuzzyDateInput.of(entity.published),
        entity.accessedAt == null ? null : entity.accessedAt.toInstant(),
        entity.language,
        entity.licence,
        entity.attribution,
        entity.reliability,
        entity.derivedFrom == null ? null : entity.derivedFrom.key,
        entity.credit,
        entity.textSha256,
        entity.textLength);
  }
}
