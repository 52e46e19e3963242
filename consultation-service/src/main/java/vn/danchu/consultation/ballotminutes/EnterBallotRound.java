package vn.danchu.consultation.ballotminutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.ballot.AnnounceBallots;
import vn.danchu.consultation.ballot.PlanBallots;
import vn.danchu.platform.web.OfficialClock;

/**
 * What the papers of a round of household ballots say that was held without the network, until ballots were handed out.
 *
 * @param plan
 *            the plan as both heads issued it
 * @param issuedOn
 *            day on which they did
 * @param sentOn
 *            day on which the commune chair and the chair of the commune Front had the plan; absent while they have not
 * @param notice
 *            how and when the people were told
 * @param begunOn
 *            day on which the first ballots were handed out
 * @param rollId
 *            the signed roll of that day, whose households each got a ballot
 */
public record EnterBallotRound(@NotNull @Valid PlanBallots plan,
        @NotNull @Schema(examples = "2026-11-24") LocalDate issuedOn,
        @Nullable @Schema(examples = "2026-11-25") LocalDate sentOn, @NotNull @Valid AnnounceBallots notice,
        @NotNull @Schema(examples = "2026-11-28") LocalDate begunOn, @NotNull UUID rollId) {

    Instant issuedAt() {
        return issuedOn.atStartOfDay(OfficialClock.ZONE).toInstant();
    }

    Instant begunAt() {
        return begunOn.atStartOfDay(OfficialClock.ZONE).toInstant();
    }
}
