package org.standoff.database;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentence in what PostgreSQL's programs write that says why they failed. */
final class Complaint {
  /** As in {@code 2019-01-23 12:00:00.000 UTC [17] FATAL: ...} and {@code initdb: error: ...}. */
  private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|ERROR|error|fatal): +(.+)");

  private Complaint() {}

  /** The first reason given, else the last line, else that there is none. */
  static String in(String output) {
    Matcher matcher = REASON.matcher(output);
    if (matcher.find()) {
      return matcher.group(1).strip();
    }
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1).strip();
  }
}
