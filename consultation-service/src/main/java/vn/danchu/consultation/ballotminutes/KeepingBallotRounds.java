package vn.danchu.consultation.ballotminutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.ballot.BallotDesk;
import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.BallotRounds;
import vn.danchu.consultation.ballotminutes.rules.PaperBallots;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.meetingresult.MeetingResults;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/**
 * Ballots that were held on paper take, in the order of their days, the steps that ballots take here, so every rule is asked as of
 * its day. Once the Front has found the papers so, who took and returned a ballot, and the box, are entered and confirmed as ever. Joins the caller's transaction.
 */
@ApplicationScoped
class KeepingBallotRounds {
    @Inject
    BallotRounds rounds;
    @Inject
    BallotDesk desk;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    Candidacies candidacies;
    @Inject
    MeetingResults meetings;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    BallotRound enter(Matter matter, Village village, EnterBallotRound paper) {
        Instant now = clock.instant();
        requireHeld(matter, paper, now);
        LocalDate today = LocalDate.now(clock);
        BallotRound round = desk.plan(matter, village, paper.plan(), paper.issuedAt());
        round.agree(paper.issuedAt());
        if (paper.sentOn() != null) {
            round.send(paper.sentOn(), today);
        }
        round.announce(paper.notice(), today);
        round.begin(rolls.requireFor(village.id(), paper.rollId(), paper.begunOn(), onWhoIsHead(matter)).id(),
                desk.leastPeriod(village.unit(), paper.begunOn()), paper.begunAt());
        round.enter(caller.subject(), now);
        rounds.persistAndFlush(round);
        frontsAgreement.putForward(round.id(), village);
        return round;
    }

    private void requireHeld(Matter matter, EnterBallotRound paper, Instant now) {
        Refused.ifBroken(PaperBallots.issued(paper.issuedOn()));
        Refused.ifBroken(PaperBallots.over(at(paper.plan().collectUntil().toInstant()), at(now)));
        matter.requireVotable(paper.issuedOn());
        candidacies.requireListAgreedBy(matter.id(), paper.issuedOn());
        meetings.firstFailed(matter.id(), matter.villageId())
                .ifPresent(day -> Refused.ifBroken(PaperBallots.afterMeeting(paper.issuedOn(), day)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    private static boolean onWhoIsHead(Matter matter) {
        return matter.kind() == MatterKind.VILLAGE_HEAD;
    }
}
