package vn.danchu.consultation.meetingresult.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;

/**
 * A meeting can only decide when so many households are represented that the threshold could be reached, Decree 59/2023
 * Art. 4(1)b; on a covenant also only with more than half of all households, Decree 61/2023 Art. 10(1)a. Otherwise it
 * decides nothing, and ballots or another meeting follow.
 */
public final class Quorum {
    private static final Article REACHABLE = Article.of(Act.DECREE_59_2023, "4(1)b");
    private static final Article COVENANT = Article.of(Act.LAW_10_2022, "15(3)");
    private static final Article COVENANT_MEETING = Article.of(Act.DECREE_61_2023, "10(1)a");

    /** Of all households, so many attend a meeting that decides on a covenant. */
    public static final Dated<Share> COVENANT_ATTENDANCE = Dated.sinceEntryIntoForce(Share.moreThan(1, 2),
            COVENANT_MEETING);

    private Quorum() {
    }

    /**
     * @param kind
     *            the point of Art. 15 of the law to which the matter belongs
     * @param threshold
     *            the share of all households that adopts it
     * @return the fewest households with which the meeting can decide
     */
    public static long needed(Article kind, Share threshold, long households, LocalDate day) {
        long reachable = threshold.smallestPart(households);
        boolean covenant = kind.equals(COVENANT) && !day.isBefore(COVENANT_ATTENDANCE.rows().getFirst().since());
        return covenant
                ? Math.max(reachable, COVENANT_ATTENDANCE.on(day).smallestPart(households))
                : reachable;
    }

    /** @return whether with these households present a vote can be taken */
    public static Optional<BrokenRule> reached(long present, long needed, Article kind) {
        return present >= needed
                ? Optional.empty()
                : Optional.of(BrokenRule.of("quorum-not-reached", kind.equals(COVENANT) ? COVENANT_MEETING : REACHABLE,
                        "Có " + present + " hộ có mặt, cần ít nhất " + needed + " hộ để có thể thông qua",
                        present + " households are present; " + needed + " are needed for the matter to be adoptable"));
    }
}
