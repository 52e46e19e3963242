package vn.danchu.consultation.reorganisation;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What follows from a resolution besides the villages themselves.
 *
 * @param movedHouseholds
 *            how many households have their voice in another village
 * @param renumbered
 *            those of them whose number was taken there
 * @param mattersPassed
 *            open matters that go before the households of the only successor
 * @param mattersClosed
 *            open matters that are never decided
 * @param meetingsCancelled
 *            meetings that were called and not held
 * @param postsEnded
 *            how many people lost a post with their village
 * @param ended
 *            what else ended unfinished with its village
 */
public record Consequences(@Schema(examples = "84") long movedHouseholds, List<Renumbered> renumbered,
        @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000041\"]") List<UUID> mattersPassed,
        @Schema(examples = "[]") List<UUID> mattersClosed, @Schema(examples = "[]") List<UUID> meetingsCancelled,
        @Schema(examples = "3") long postsEnded, EndedWithVillage ended) {
    static final Consequences NONE = new Consequences(0, List.of(), List.of(), List.of(), List.of(), 0,
            EndedWithVillage.NOTHING);

    /** What ended unfinished with its village, each by its id; no vote among it is counted. */
    public record EndedWithVillage(
            @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000051\"]") List<UUID> ballotRounds,
            @Schema(examples = "[]") List<UUID> onlineVotes, @Schema(examples = "[]") List<UUID> initiatives,
            @Schema(examples = "[]") List<UUID> elections, @Schema(examples = "[]") List<UUID> dismissals) {
        static final EndedWithVillage NOTHING = new EndedWithVillage(List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** A household that has another number from now on; the old one stays in its history. */
    public record Renumbered(UUID householdId, @Schema(examples = "H001") String before,
            @Schema(examples = "H001/02") String after) {
    }
}
