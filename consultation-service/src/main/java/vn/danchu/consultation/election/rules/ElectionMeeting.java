package vn.danchu.consultation.election.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The meeting at which a village votes on its head: Decree 59/2023 Art. 3(1) and 6(1). */
public final class ElectionMeeting {
    private static final Article PURPOSE = Article.of(Act.DECREE_59_2023, "3(1)");
    private static final Article DAY = Article.of(Act.DECREE_59_2023, "6(1)a");
    private static final Article TEAM = Article.of(Act.DECREE_59_2023, "3(1)b");

    private ElectionMeeting() {
    }

    /** @return whether a meeting called to elect, or to dismiss, has the matter for which it was called */
    public static Optional<BrokenRule> purpose(boolean calledToElect, boolean election) {
        return calledToElect == election
                ? Optional.empty()
                : Optional.of(BrokenRule.of("matter-not-for-this-meeting", PURPOSE,
                        "Cuộc họp bầu và cuộc họp cho thôi Trưởng thôn do người khác nhau triệu tập",
                        "A meeting that elects the head and one that dismisses him are called by different people"));
    }

    /** @return whether the meeting is held on the day for which the election was decided */
    public static Optional<BrokenRule> day(LocalDate meeting, LocalDate decidedFor) {
        if (meeting.equals(decidedFor)) {
            return Optional.empty();
        }
        String vi = "Ngày bầu cử đã được quyết định là " + decidedFor;
        String en = "The election was decided for " + decidedFor;
        return Optional.of(meeting.isBefore(decidedFor)
                ? BrokenRule.tooEarly("not-the-election-day", DAY, vi, en, decidedFor)
                : BrokenRule.tooLate("not-the-election-day", DAY, vi, en, decidedFor));
    }

    /** @return the refusal of what the election team does before it is set up */
    public static BrokenRule withoutTeam() {
        return BrokenRule.of("team-missing", TEAM, "Tổ bầu cử chưa được thành lập",
                "The election team has not been set up");
    }

    /** @return whether an act may carry this day: under the decree, not before what it follows, and not in the future */
    public static Optional<BrokenRule> dayOfAct(LocalDate day, LocalDate first, LocalDate today) {
        return BrokenRule.ifNotPossible(DAY, day, today).or(() -> day.isBefore(first)
                ? Optional.of(BrokenRule.tooEarly("act-too-early", DAY, "Ngày này không thể trước ngày " + first,
                        "This day cannot lie before " + first, first))
                : Optional.empty());
    }

    /** @return the refusal of a second election beside one that goes on */
    public static BrokenRule underWay() {
        return BrokenRule.of("election-under-way", DAY, "Thôn đang có cuộc bầu cử chưa kết thúc",
                "An election of this village is under way");
    }

    /** @return the refusal of putting off an election to a day that is not later */
    public static BrokenRule dayNotLater() {
        return BrokenRule.of("election-day-not-later", DAY, "Ngày bầu cử mới phải sau ngày cũ và sau hôm nay",
                "The new day must be after the old one and after today");
    }
}
