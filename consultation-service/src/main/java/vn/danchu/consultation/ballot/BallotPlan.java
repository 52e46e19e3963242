package vn.danchu.consultation.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.persistence.Embeddable;

import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.ballot.rules.PublicNotice;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** What is to be done, how, and when, Decree 59/2023 Art. 4(2). */
@Embeddable
record BallotPlan(String purpose, String arrangements, String ballotForm, LocalDate distributeOn,
        Instant collectUntil) {

    static BallotPlan of(PlanBallots request, Optional<LocalValue<Days>> leastPeriod, Instant now) {
        OffsetDateTime local = now.atZone(OfficialClock.ZONE).toOffsetDateTime();
        Refused.ifBroken(BallotPlanRule
                .team(request.team().stream().map(PlanBallots.BallotTeamMember::forRule).toList(),
                        local.toLocalDate()));
        OffsetDateTime end = request.collectUntil().atZoneSameInstant(OfficialClock.ZONE).toOffsetDateTime();
        Refused.ifBroken(BallotPlanRule.period(request.distributeOn(), end, local));
        Refused.ifBroken(BallotPlanRule.COLLECTION.longEnough(request.distributeOn(), end.toLocalDate(), leastPeriod));
        return new BallotPlan(request.purpose().strip(), request.arrangements().strip(),
                request.ballotForm().strip(), request.distributeOn(), end.toInstant());
    }

    OffsetDateTime end() {
        return collectUntil.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    LocalDate tellBy() {
        return PublicNotice.tellBy(distributeOn, WorkingDayCalendar.official());
    }
}
