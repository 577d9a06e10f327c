package dev.khabar.event.role;

import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whoever is named near an event and fills none of its roles. */
public final class Participants {
  private Participants() {}

  /** Names near the trigger that have no role. */
  public static List<RoleFiller> near(
      SentenceView view, Candidate candidate, List<RoleFiller> roles) {
    List<RoleFiller> others = new ArrayList<>();
    int at = candidate.token();
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    int last = -1;
    for (int i = Math.max(0, at - SentenceView.NEAR); i < end; i++) {
      int name = view.mentionAt(i);
      if (name < 0 || name == last) {
        continue;
      }
      last = name;
      ResolvedMention mention = view.mentions().get(name);
      if (!hasRole(mention, roles)) {
        others.add(
            new RoleFiller(
                RoleName.PARTICIPANT,
                Optional.of(mention.entity()),
                mention.mention().begin(),
                mention.mention().end()));
      }
    }
    return others;
  }

  private static boolean hasRole(ResolvedMention mention, List<RoleFiller> roles) {
    for (RoleFiller role : roles) {
      boolean overlaps =
          role.begin() < mention.mention().end() && mention.mention().begin() < role.end();
      if (overlaps || role.entity().isPresent() && role.entity().get().equals(mention.entity())) {
        return true;
      }
    }
    return false;
  }
}
