package vn.danchu.consultation.procedure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.procedure.rules.ProceduralQuestion;
import vn.danchu.consultation.procedure.rules.VotingMethod;
import vn.danchu.platform.web.OfficialClock;

/**
 * A show of hands on the meeting itself.
 *
 * @param attending
 *            households that were there
 * @param needed
 *            the fewest hands that settle it
 */
public record ProceduralVoteView(UUID id, ProceduralQuestion question, @Nullable UUID matterId,
        @Nullable VotingMethod method,
        List<NamedPerson> people, @Schema(examples = "47") long attending, @Schema(examples = "31") long inFavour,
        @Schema(examples = "24") long needed, @Schema(examples = "true") boolean accepted,
        @Schema(examples = "2026-11-25T19:05:00+07:00") OffsetDateTime takenAt) {

    static ProceduralVoteView from(ProceduralVote vote) {
        OffsetDateTime takenAt = vote.takenAt().atZone(OfficialClock.ZONE).toOffsetDateTime();
        return new ProceduralVoteView(vote.id(), vote.question(), vote.matterId(), vote.method(), vote.people(),
                vote.attending(), vote.inFavour(),
                vote.question().majority().on(takenAt.toLocalDate()).smallestPart(vote.attending()), vote.accepted(),
                takenAt);
    }
}
