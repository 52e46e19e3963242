package vn.danchu.consultation.ballotminutes.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** When household ballots that were held on paper are entered: Law 10/2022/QH15 Art. 19, Decree 59/2023 Art. 4. */
public final class PaperBallots {
    private static final Article PLAN = Article.of(Act.DECREE_59_2023, "4(2)");
    private static final Article AFTER_A_MEETING = Article.of(Act.DECREE_59_2023, "4(1)b");
    private static final Article COLLECTING = Article.of(Act.LAW_10_2022, "19(3)");

    private PaperBallots() {
    }

    /** @return whether the plan can have been issued on that day, under the decree */
    public static Optional<BrokenRule> issued(LocalDate issuedOn) {
        LocalDate inForceFrom = PLAN.act().inForceFrom();
        return issuedOn.isBefore(inForceFrom)
                ? Optional.of(BrokenRule.notYetInForce(PLAN, issuedOn, inForceFrom))
                : Optional.empty();
    }

    /** @return whether the plan followed the meeting that lacked households, on whose day ballots became lawful */
    public static Optional<BrokenRule> afterMeeting(LocalDate issuedOn, LocalDate failedMeetingOn) {
        return issuedOn.isBefore(failedMeetingOn)
                ? Optional.of(BrokenRule.tooEarly("ballots-before-meeting", AFTER_A_MEETING,
                        "Kế hoạch phát phiếu không thể trước cuộc họp không đủ đại diện hộ (" + failedMeetingOn + ")",
                        "The plan cannot lie before the meeting that lacked households (" + failedMeetingOn + ")",
                        failedMeetingOn))
                : Optional.empty();
    }

    /** @return whether the collection is over: until then the round goes on here, and is not told from paper */
    public static Optional<BrokenRule> over(OffsetDateTime collectUntil, OffsetDateTime now) {
        return now.isBefore(collectUntil)
                ? Optional.of(BrokenRule.tooEarly("ballots-still-collected", COLLECTING,
                        "Thời hạn thu phiếu chưa hết", "There is still time for returning ballots", collectUntil))
                : Optional.empty();
    }
}
