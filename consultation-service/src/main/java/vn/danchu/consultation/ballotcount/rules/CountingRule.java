package vn.danchu.consultation.ballotcount.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** When household ballots are counted, and who watches: Law 10/2022/QH15 Art. 19(3), Decree 59/2023 Art. 4(6)a. */
public final class CountingRule {
    private static final Article TIME = Article.of(Act.LAW_10_2022, "19(3)");
    private static final Article WATCHED = Article.of(Act.DECREE_59_2023, "4(6)a");

    /** So many households watch the count. */
    public static final Dated<Integer> WITNESSES = Dated.sinceEntryIntoForce(2, WATCHED);
    /** Whose households do not watch: the team counts, and invites others to watch it. */
    public static final Dated<String> WITNESSES_NOT_OF = Dated.sinceEntryIntoForce("distribution-team", WATCHED);

    private CountingRule() {
    }

    /** @return whether no household can return its ballot any more: the time is over, or all have */
    public static Optional<BrokenRule> mayCount(OffsetDateTime collectUntil, OffsetDateTime now, long returned,
            long households) {
        return now.isBefore(collectUntil) && returned < households
                ? Optional.of(BrokenRule.tooEarly("collection-not-over", TIME,
                        "Còn " + (households - returned) + " hộ chưa nộp phiếu và thời hạn thu phiếu chưa hết",
                        (households - returned) + " households have not returned a ballot and there is still time",
                        collectUntil))
                : Optional.empty();
    }

    /**
     * @param witnesses
     *            numbers of the different households that watch
     * @param team
     *            numbers of the households of the team's members, as far as they are known
     * @return whether enough of them watch, none of them as part of the team that counts
     */
    public static Optional<BrokenRule> witnessed(Set<String> witnesses, Collection<String> team, LocalDate day) {
        if (witnesses.size() < WITNESSES.on(day)) {
            return broken("witnesses-missing", "Mời đại diện 02 hộ gia đình chứng kiến việc kiểm phiếu",
                    "Representatives of two households watch the count");
        }
        return witnesses.stream().anyMatch(team::contains)
                ? broken("witness-in-team", "Hộ chứng kiến không thể là hộ của thành viên Tổ phát phiếu",
                        "A household that watches cannot be that of a member of the team")
                : Optional.empty();
    }

    /**
     * @param leader
     *            whether the team's leader is among those who confirmed
     * @param lastDay
     *            of sending the decision in time: from then on nobody keeps it back by doing nothing
     * @return whether enough different people confirmed: the leader with another one, in the end any two
     */
    public static boolean confirmed(int people, boolean leader, LocalDate lastDay, LocalDate today) {
        return people >= 2 && (leader || !today.isBefore(lastDay));
    }

    /** @return the refusal of a second count beside the first */
    public static BrokenRule countedAlready() {
        return BrokenRule.of("ballots-counted-already", WATCHED, "Đã có kết quả kiểm phiếu; hãy sửa kết quả đó",
                "These ballots have been counted; count anew on that count");
    }

    /** @return the refusal of a confirmation by somebody else */
    public static BrokenRule notAConfirmer() {
        return BrokenRule.of("not-a-confirmer", WATCHED,
                "Kết quả do Tổ trưởng Tổ phát phiếu cùng Trưởng thôn hoặc một hộ chứng kiến xác nhận",
                "The team's leader and the village head or a household that watched confirm the count");
    }

    /** @return the refusal of a second confirmation by the same person or side */
    public static BrokenRule confirmedAlready() {
        return BrokenRule.of("confirmed-already", WATCHED, "Kết quả do hai người khác nhau xác nhận, mỗi người một lần",
                "Two different people confirm the count, each once");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, WATCHED, vi, en));
    }
}
