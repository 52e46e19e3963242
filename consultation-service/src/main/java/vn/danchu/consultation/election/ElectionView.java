package vn.danchu.consultation.election;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.election.rules.ElectionState;
import vn.danchu.consultation.election.rules.PreparatoryStep;
import vn.danchu.consultation.election.rules.TeamRule.TeamSeat;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.web.OfficialClock;

/**
 * An election as anyone may see it: the decisions that the law makes public, and who was elected. Who else stood is read by
 * officials of the unit.
 *
 * @param matterId
 *            what the households vote on
 * @param plan
 *            the plan made together with the commune Front
 * @param elected
 *            who was elected; absent until then
 * @param inOfficeFrom
 *            the day of recognition; absent without it
 */
public record ElectionView(UUID id, UUID villageId, UUID matterId, @Schema(examples = "31/QĐ-UBND") String number,
        @Schema(examples = "Kế hoạch số 15/KH-UBND, phối hợp với Mặt trận xã") String plan,
        @Schema(examples = "2026-11-01") LocalDate meetingDay,
        @Schema(examples = "2026-10-05T09:00:00+07:00") OffsetDateTime enteredAt, ElectionState state,
        List<StepLine> preparation, @Schema(examples = "2") int candidates, List<TeamLine> team,
        @Schema(examples = "Nông Văn Ứng") @Nullable String elected,
        @Schema(examples = "2026-11-06") @Nullable LocalDate inOfficeFrom) {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();

    /**
     * A preparatory step.
     *
     * @param lastDay
     *            its last lawful day for the day of the meeting
     * @param doneOn
     *            absent until it was done
     */
    public record StepLine(PreparatoryStep step, @Schema(examples = "2026-10-17") LocalDate lastDay,
            @Schema(examples = "2026-10-10") @Nullable LocalDate doneOn) {
    }

    /** A member of the election team. */
    public record TeamLine(@Schema(examples = "Lý Thị Mặt") String name, TeamSeat represents,
            @Schema(examples = "true") boolean leader, @Schema(examples = "false") boolean hasLeft) {
    }

    static ElectionView from(Election election) {
        return new ElectionView(election.id(), election.villageId(), election.matterId(), election.number(),
                election.plan(), election.meetingDay(),
                election.enteredAt().atZone(OfficialClock.ZONE).toOffsetDateTime(), election.state(),
                Arrays.stream(PreparatoryStep.values())
                        .map(step -> new StepLine(step, step.lastDay(election.meetingDay(), CALENDAR),
                                election.doneOn(step)))
                        .toList(),
                election.candidates().size(),
                election.team().stream()
                        .map(member -> new TeamLine(member.name(), member.represents(), member.leader(),
                                member.hasLeft()))
                        .toList(),
                election.elected().map(Candidate::name).orElse(null), election.inOfficeFrom().orElse(null));
    }
}
