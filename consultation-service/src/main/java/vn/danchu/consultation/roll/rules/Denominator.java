package vn.danchu.consultation.roll.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * Against which households a share is held: all that the village has on the day of the act, Law 10/2022/QH15 Art. 21(1), by
 * whose number the decision must give account, Art. 20(2)b.
 */
public final class Denominator {
    private static final Article ALL = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article ACCOUNT = Article.of(Act.LAW_10_2022, "20(2)b");

    /** The day whose households count. */
    public enum Day {
        /** A vote opens, a meeting is held, a petition is filed. */
        OF_THE_ACT
    }

    /** Every household of the village, as of that day. */
    public static final Dated<Day> HOUSEHOLDS = Dated.sinceEntryIntoForce(Day.OF_THE_ACT, ALL);

    private Denominator() {
    }

    /**
     * @param sameHouseholds
     *            whether the roll names the households of the day, each with who speaks for it then
     * @param day
     *            of the act
     * @return whether the act may rest on the roll
     */
    public static Optional<BrokenRule> fits(boolean sameHouseholds, LocalDate asOf, LocalDate day) {
        return sameHouseholds
                ? Optional.empty()
                : Optional.of(BrokenRule.of("roll-of-another-day", ALL,
                        "Danh sách hộ lập theo ngày " + asOf + " không còn đúng với các hộ của thôn ngày " + day
                                + "; hãy lập danh sách theo ngày " + day + " và xác nhận lại",
                        "The roll as of " + asOf + " does not name the households that the village has on " + day
                                + "; draw the roll as of " + day + " and have it signed"));
    }

    /** @return the refusal of a roll without a household */
    public static BrokenRule empty() {
        return BrokenRule.of("roll-empty", ALL, "Thôn chưa có hộ gia đình nào trong hệ thống",
                "The village has no household yet");
    }

    /** @return the refusal of a roll of days to come */
    public static BrokenRule inFuture() {
        return BrokenRule.of("roll-in-future", ALL, "Không thể lập danh sách hộ của một ngày ở tương lai",
                "No roll is drawn of a day that lies in the future");
    }

    /** @return the refusal of another village's roll */
    public static BrokenRule ofAnotherVillage() {
        return BrokenRule.of("roll-of-another-village", ALL, "Danh sách hộ này là của thôn khác",
                "This roll belongs to another village");
    }

    /** @return the refusal of a signature that is neither of the two */
    public static BrokenRule notASigner() {
        return BrokenRule.of("roll-signer", ACCOUNT,
                "Danh sách hộ do Trưởng thôn và Trưởng Ban công tác Mặt trận, hoặc cấp xã ký thay",
                "The heads of the village sign its roll, or the commune in their place");
    }

    /** @return the refusal of a second signature for the same side */
    public static BrokenRule signedAlready() {
        return BrokenRule.of("roll-signed-already", ACCOUNT, "Bạn đã ký danh sách này",
                "You have signed this roll already");
    }

    /** @return whether another person signs than the one who signed for the other side */
    public static Optional<BrokenRule> signedByTwo(boolean signedBySameAccount) {
        return signedBySameAccount
                ? Optional.of(BrokenRule.of("roll-signed-by-one", ACCOUNT,
                        "Một người không ký danh sách hộ cho cả hai bên; Ủy ban Mặt trận cấp xã ký thay khi Trưởng thôn kiêm Trưởng Ban công tác Mặt trận",
                        "One person does not sign for both sides; where the head is the Front head too, the commune Front signs"))
                : Optional.empty();
    }

    /** @return the refusal of a vote on a roll that one of the two has not signed */
    public static BrokenRule unsigned() {
        return BrokenRule.of("roll-not-signed", ACCOUNT,
                "Danh sách hộ chưa có đủ chữ ký của Trưởng thôn và Trưởng Ban công tác Mặt trận",
                "The roll lacks the signature of the village head or of the Front head");
    }
}
