package vn.danchu.consultation.ballotdelivery.rules;

import static vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState.GIVEN_OUT;
import static vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState.NOT_AT_HOME;
import static vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState.NOT_REACHED;
import static vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState.REFUSED;
import static vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState.RETURNED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** What becomes of the one ballot of a household, Law 10/2022/QH15 Art. 19(3). */
public enum HouseholdBallotStep implements Step<HouseholdBallotState> {
    // @formatter:off
    //             may start from                                  leads to     in Vietnamese                 in English
    GIVE_OUT      (EnumSet.of(NOT_REACHED, NOT_AT_HOME, REFUSED),  GIVEN_OUT,   "phát phiếu",                 "give out a ballot"),
    NOBODY_HOME   (EnumSet.of(NOT_REACHED, NOT_AT_HOME),           NOT_AT_HOME, "ghi hộ vắng nhà",            "note that nobody is at home"),
    REFUSE        (EnumSet.of(NOT_REACHED, NOT_AT_HOME),           REFUSED,     "ghi hộ không nhận phiếu",    "note that the household refuses"),
    RETURN        (EnumSet.of(GIVEN_OUT),                          RETURNED,    "thu phiếu",                  "take a ballot back"),
    // Lost or spoilt: the household has a new ballot, and the old one counts for nothing.
    REPLACE       (EnumSet.of(GIVEN_OUT),                          null,        "đổi phiếu mất, hỏng",        "replace a ballot"),
    // Entries made by mistake.
    UNDO_RETURN   (EnumSet.of(RETURNED),                           GIVEN_OUT,   "sửa việc ghi đã nộp phiếu",  "undo a return"),
    UNDO_GIVE_OUT (EnumSet.of(GIVEN_OUT, REFUSED),                 NOT_REACHED, "sửa việc ghi đã phát phiếu", "undo what was noted at the door");
    // @formatter:on

    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "19(3)");
    private final Transition<HouseholdBallotState> transition;

    HouseholdBallotStep(Set<HouseholdBallotState> from, HouseholdBallotState to, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.LAW_10_2022, "19(3)"), vi, en);
    }

    @Override
    public Transition<HouseholdBallotState> transition() {
        return transition;
    }

    /** @return whether the step takes a reason, which is kept */
    public boolean needsReason() {
        return this == REPLACE || isCorrection();
    }

    /** @return whether the step only corrects the books, and nothing happens at a door */
    public boolean isCorrection() {
        return this == UNDO_RETURN || this == UNDO_GIVE_OUT;
    }

    /**
     * @param ballots
     *            where the ballots of the named households are, by household number
     * @return empty when all of them may take the step; else which may not, because of where their ballot is
     */
    public Optional<BrokenRule> check(Map<String, HouseholdBallotState> ballots) {
        Map<String, HouseholdBallotState> others = new TreeMap<>(ballots);
        others.values().removeIf(state -> check(state).isEmpty());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(BrokenRule.of(this == GIVE_OUT ? "one-ballot-per-household" : "illegal-step", ARTICLE,
                "Không thể " + transition.vi() + " với hộ " + others.entrySet().stream()
                        .map(ballot -> ballot.getKey() + " (" + ballot.getValue().vi() + ")")
                        .collect(Collectors.joining(", ")),
                "It is not possible to " + transition.en() + " for household " + others.entrySet().stream()
                        .map(ballot -> ballot.getKey() + " (" + ballot.getValue() + ")")
                        .collect(Collectors.joining(", "))));
    }
}
