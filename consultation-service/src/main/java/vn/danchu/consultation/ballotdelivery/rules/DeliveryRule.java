package vn.danchu.consultation.ballotdelivery.rules;

import java.time.OffsetDateTime;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** How ballots go to the households and come back: Law 10/2022/QH15 Art. 19(3). */
public final class DeliveryRule {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "19(3)");

    /** So many ballots each household is given. */
    public static final Dated<Integer> BALLOTS_A_HOUSEHOLD = Dated.sinceEntryIntoForce(1, ARTICLE);

    private DeliveryRule() {
    }

    /**
     * @param at
     *            when the team was at the doors
     * @param beganAt
     *            when it began to hand out ballots
     * @param collectUntil
     *            the end of the collection, as every ballot says it
     * @return whether it can have been then; what is entered later, but was done in time, counts
     */
    public static Optional<BrokenRule> inTime(OffsetDateTime at, OffsetDateTime beganAt, OffsetDateTime collectUntil,
            OffsetDateTime now) {
        if (at.isAfter(now)) {
            return Optional.of(BrokenRule.of("delivery-in-future", ARTICLE,
                    "Thời điểm phát, thu phiếu không thể ở tương lai",
                    "Ballots cannot have been handed out or returned in the future"));
        }
        if (at.isBefore(beganAt)) {
            return Optional.of(BrokenRule.tooEarly("delivery-not-begun", ARTICLE, "Khi đó chưa bắt đầu phát phiếu",
                    "No ballots were handed out yet", beganAt));
        }
        return at.isAfter(collectUntil)
                ? Optional.of(BrokenRule.tooLate("collection-over", ARTICLE, "Thời hạn thu phiếu đã hết",
                        "The time for returning ballots is over", collectUntil))
                : Optional.empty();
    }

    /** @return whether a replaced ballot or a corrected entry says why */
    public static Optional<BrokenRule> explained(HouseholdBallotStep step, String reason) {
        return !step.needsReason() || reason != null && !reason.isBlank()
                ? Optional.empty()
                : Optional.of(BrokenRule.of("reason-missing", ARTICLE, "Cần ghi lý do để " + step.transition().vi(),
                        "Say why, to " + step.transition().en()));
    }

    /** @return the refusal of a household that is given no ballot of this round */
    public static BrokenRule notOnRoll() {
        return BrokenRule.of("household-not-on-roll", ARTICLE, "Có hộ không có trong danh sách hộ của đợt phát phiếu",
                "Some households are not on the roll of this round");
    }
}
