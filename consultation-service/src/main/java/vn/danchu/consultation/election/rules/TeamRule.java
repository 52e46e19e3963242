package vn.danchu.consultation.election.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Who sits in the election team: Decree 59/2023 Art. 6(1)b. */
public final class TeamRule {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "6(1)b");

    /** Whose representative leads the team. */
    public static final Dated<TeamSeat> LED_BY = Dated.sinceEntryIntoForce(TeamSeat.FRONT_COMMITTEE, ARTICLE);
    private static final Set<TeamSeat> REPRESENTED = EnumSet.of(TeamSeat.ORGANISATION, TeamSeat.HOUSEHOLDS);
    /** Whose representatives sit in it with the leader. */
    public static final Dated<Set<TeamSeat>> MEMBERS_OF = Dated.sinceEntryIntoForce(REPRESENTED, ARTICLE);
    /** Who does not sit in the team. */
    public static final Dated<String> NOT_OF = Dated.sinceEntryIntoForce("candidates", ARTICLE);

    /** For whom a member sits in the team. */
    public enum TeamSeat {
        /** The village's Front committee; one of its representatives leads. */
        FRONT_COMMITTEE,
        /** A socio-political or other mass organisation. */
        ORGANISATION, HOUSEHOLDS
    }

    private TeamRule() {
    }

    /** @return whether one representative of the Front leads, and organisations and households sit with it */
    public static Optional<BrokenRule> composed(Collection<TeamSeat> leaders, Collection<TeamSeat> members) {
        if (leaders.size() != 1 || !leaders.contains(TeamSeat.FRONT_COMMITTEE)) {
            return Optional.of(withoutLeader());
        }
        return members.containsAll(REPRESENTED)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("team-incomplete", ARTICLE,
                        "Thành viên Tổ bầu cử là đại diện các tổ chức đoàn thể, chính trị - xã hội và đại diện hộ gia đình",
                        "Organisations and households are both represented in the team"));
    }

    /** @return the refusal of a team that no representative of the Front leads */
    public static BrokenRule withoutLeader() {
        return BrokenRule.of("team-without-leader", ARTICLE,
                "Tổ trưởng Tổ bầu cử là một đại diện Ban công tác Mặt trận",
                "One representative of the Front committee leads the team");
    }

    /** @return whether the commune Front had agreed before the team was set up */
    public static Optional<BrokenRule> agreedBefore(LocalDate agreedOn, LocalDate decidedOn) {
        return agreedOn.isAfter(decidedOn)
                ? Optional.of(BrokenRule.of("front-not-asked-before", ARTICLE,
                        "Tổ bầu cử được thành lập sau khi thống nhất với Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
                        "The team is set up after the commune Front has agreed"))
                : Optional.empty();
    }

    /** @return whether somebody may run the election: nobody runs the one in which he stands */
    public static Optional<BrokenRule> runBy(boolean candidate) {
        return candidate
                ? Optional.of(BrokenRule.of("candidate-runs-election", ARTICLE,
                        "Người ứng cử không được triệu tập, chủ trì hoặc ghi kết quả cuộc bầu cử của mình; Tổ trưởng Tổ bầu cử"
                                + " hoặc công chức cấp xã làm thay",
                        "Who stands neither calls nor chairs the election nor enters its result; the team's leader or the"
                                + " commune's officer does"))
                : Optional.empty();
    }

    /** @return whether a member may sit in the team */
    public static Optional<BrokenRule> notStanding(String name, boolean candidate) {
        return candidate
                ? Optional.of(BrokenRule.of("candidate-in-team", ARTICLE,
                        name + " là người ứng cử nên không được làm thành viên Tổ bầu cử",
                        name + " stands in the election and cannot sit in its team"))
                : Optional.empty();
    }
}
