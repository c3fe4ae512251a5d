package org.standoff.casualty.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of the parts of figures in whose place their claimant put another fact. */
final class Replacements {

  private Replacements() {}

  /** The claims; what is a part only of replaced ones of its origin is replaced with them. */
  static List<Claim> spread(List<Claim> claims) {
    Map<UUID, Claim> all = new HashMap<>();
    claims.forEach(claim -> all.put(claim.id(), claim));
    List<Claim> open = new ArrayList<>(claims);
    boolean found = claims.stream().anyMatch(claim -> claim.replaced() != null);
    while (found) {
      List<Claim> gone = open.stream().filter(claim -> isGone(claim, all)).toList();
      for (Claim part : gone) {
        all.put(part.id(), part.replaced("is a part of a figure that is put right or withdrawn"));
      }
      open.removeAll(gone);
      found = !gone.isEmpty();
    }
    return claims.stream().map(claim -> all.getOrDefault(claim.id(), claim)).toList();
  }

  private static boolean isGone(Claim part, Map<UUID, Claim> all) {
    List<Claim> wholes =
        part.wholes().stream()
            .filter(all::containsKey)
            .map(all::get)
            .filter(whole -> whole.origin().equals(part.origin()))
            .toList();
    return part.counts()
        && wholes.stream().anyMatch(whole -> whole.replaced() != null)
        && wholes.stream().noneMatch(Claim::counts);
  }
}
