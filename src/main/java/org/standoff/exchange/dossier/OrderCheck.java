package org.standoff.exchange.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds references against time: whatever a state refers to must be known when that state is, or
 * the answers of that moment would lead nowhere.
 */
final class OrderCheck {
  private static final Pattern STATE =
      Pattern.compile("\\w+\\[\\d+](\\.revisions\\[\\d+]|\\.merged)?");

  private final Places places;
  private final Faults faults;
  private final List<Step> steps;
  private final Map<String, Integer> stepsOfStates = new HashMap<>();
  private final Map<UUID, Integer> firstSteps = new HashMap<>();
  private final Set<UUID> undated = new HashSet<>();

  OrderCheck(Places places, Faults faults, List<Step> steps) {
    this.places = places;
    this.faults = faults;
    this.steps = steps;
    for (int i = 0; i < steps.size(); i++) {
      for (Move move : steps.get(i).moves()) {
        if (!(move.from() instanceof Retraction)) {
          register(move, i);
        }
      }
    }
  }

  private void register(Move move, int step) {
    Located<?> at = places.of(move.from());
    if (at == null || places.isFaulty(move.from(), "recordedAt")) {
      undated.add(move.uuid());
      return;
    }
    // the past states of a link refer to the same facts as the link itself, and say so there
    String path =
        move instanceof Move.Link ? at.path().replaceFirst("\\.revisions.*", "") : at.path();
    stepsOfStates.putIfAbsent(path, step);
    firstSteps.putIfAbsent(move.uuid(), step);
  }

  void check(List<KeyReference> references) {
    for (KeyReference to : references) {
      Matcher matcher = STATE.matcher(to.path());
      Integer state = matcher.lookingAt() ? stepsOfStates.get(matcher.group()) : null;
      Integer first = firstSteps.get(to.uuid());
      if (state != null && first != null && first > state && !undated.contains(to.uuid())) {
        faults.add(to.line(), to.path(), reason(to, steps.get(first), steps.get(state)));
      }
    }
  }

  private static String reason(KeyReference to, Step first, Step state) {
    if (state.moment() == null) {
      return "is not known yet: " + to.shown() + " is recorded after it for another reason";
    }
    return "is not known yet at %s: %s %s"
        .formatted(
            state.moment(),
            to.shown(),
            first.moment() == null
                ? "has no recordedAt and is recorded when the file is loaded"
                : "is recorded at " + first.moment());
  }
}
