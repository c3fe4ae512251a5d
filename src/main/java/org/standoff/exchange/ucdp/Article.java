package org.standoff.exchange.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.source.SourceInput;
import org.standoff.source.SourceKind;

/**
 * A report on which an incident rests, as the dataset cites it: office, day and headline between
 * quotation marks, and a semicolon between reports.
 */
final class Article {
  /** Headlines have quotation marks of their own, which nothing marks as such. */
  private static final Pattern BETWEEN = Pattern.compile("\";\"");

  private static final Pattern AROUND = Pattern.compile("^\"|\"$");
  private static final Pattern PARTS =
      Pattern.compile("(.*?),(\\d{4}-\\d{2}-\\d{2})[^,]*,(.*)", Pattern.DOTALL);

  private Article() {}

  /** The reports that are cited, in their order, each once. */
  static List<SourceInput> cited(@Nullable String articles) {
    if (articles == null) {
      return List.of();
    }
    List<SourceInput> sources = new ArrayList<>();
    for (String cited : BETWEEN.split(AROUND.matcher(articles).replaceAll(""), -1)) {
      if (cited.isBlank()) {
        continue;
      }
      SourceInput source = source(cited.strip());
      if (sources.stream().noneMatch(known -> known.key().equals(source.key()))) {
        sources.add(source);
      }
    }
    return sources;
  }

  private static SourceInput source(String cited) {
    Matcher parts = PARTS.matcher(cited);
    boolean whole = parts.matches();
    String office = whole ? stated(parts.group(1)) : null;
    String headline = whole ? stated(parts.group(3)) : null;
    UUID number = NodeId.uuidOf(NodeKind.SOURCE, cited);
    return new SourceInput(
        UcdpSources.KEY + "/report/" + number,
        SourceKind.NEWS_REPORT,
        headline == null ? cited : headline,
        null,
        null,
        null,
        whole ? day(parts.group(2)) : UcdpSources.NOT_STATED,
        null,
        null,
        null,
        null,
        null,
        null,
        office,
        null,
        null);
  }

  private static FuzzyDateInput day(String day) {
    FuzzyDateInput date = new FuzzyDateInput(day, null, null, null, null);
    try {
      date.toFuzzyDate();
      return date;
    } catch (IllegalArgumentException e) {
      return UcdpSources.NOT_STATED;
    }
  }

  private static @Nullable String stated(String text) {
    return text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
  }
}
