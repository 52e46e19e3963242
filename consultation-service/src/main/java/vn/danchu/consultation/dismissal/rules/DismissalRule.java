package vn.danchu.consultation.dismissal.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.Share;
import vn.danchu.platform.law.WorkingDayCalendar;

/** Dismissing a village head, Decree 59/2023 Art. 9: who may ask for it, and what must follow. */
public final class DismissalRule {
    private static final Article CASES = Article.of(Act.DECREE_59_2023, "9(1)");
    private static final Article CHAIR = Article.of(Act.DECREE_59_2023, "3(1)c");
    private static final Article PETITION = Article.of(Act.DECREE_59_2023, "9(1)b");
    private static final Article AFTERWARDS = Article.of(Act.DECREE_59_2023, "9(3)");

    /** The cases in which the community votes on it, and no other. */
    public static final Dated<Set<DismissalGround>> GROUNDS = Dated
            .sinceEntryIntoForce(EnumSet.allOf(DismissalGround.class), CASES);
    /** For what the Front head may propose it. */
    public static final Dated<Set<DismissalCause>> CAUSES_OF_PROPOSAL = Dated
            .sinceEntryIntoForce(EnumSet.allOf(DismissalCause.class), PETITION);
    /** Of all households of the village, so many petition; exactly half is enough ("ít nhất 50%"). */
    public static final Dated<Share> PETITION_SHARE = Dated.sinceEntryIntoForce(Share.atLeast(1, 2), PETITION);
    /** Of which roll that share is. */
    public static final Dated<String> PETITION_AMONG = Dated
            .sinceEntryIntoForce("all-households-on-the-day-of-filing", PETITION);
    /** At most so long after the dismissal was recognised, the commune decides to elect a new head. Calendar days. */
    public static final Dated<Deadline> NEW_ELECTION = Dated
            .sinceEntryIntoForce(Deadline.of(new Days(60), AFTERWARDS), AFTERWARDS);

    private DismissalRule() {
    }

    /** @return whether so many of all households may ask for a dismissal */
    public static Optional<BrokenRule> petitioned(long petitioners, long households, LocalDate day) {
        Share share = PETITION_SHARE.on(day);
        return share.isReachedBy(petitioners, households)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("too-few-petitioners", PETITION,
                        "Có " + petitioners + " hộ kiến nghị, cần ít nhất " + share.smallestPart(households) + " trên "
                                + households + " hộ",
                        petitioners + " households petition; at least " + share.smallestPart(households) + " of "
                                + households + " are needed"));
    }

    /** @return whether there is a head whom the community may dismiss; one who only acts, or has left, is none */
    public static Optional<BrokenRule> headInOffice(boolean inOffice) {
        return inOffice
                ? Optional.empty()
                : Optional.of(BrokenRule.of("nobody-to-dismiss", CASES,
                        "Thôn, tổ dân phố không có Trưởng thôn, Tổ trưởng đang giữ chức vụ để cho thôi",
                        "There is no head in office to dismiss"));
    }

    /** @return whether somebody may run the vote on a dismissal: nobody runs the one on himself */
    public static Optional<BrokenRule> runBy(boolean headInQuestion) {
        return headInQuestion
                ? Optional.of(BrokenRule.of("head-runs-own-dismissal", CHAIR,
                        "Trưởng thôn, Tổ trưởng không được tổ chức việc lấy ý kiến cho thôi chính mình; Trưởng Ban công tác Mặt"
                                + " trận hoặc Chủ tịch Ủy ban nhân dân cấp xã làm thay",
                        "The head does not run the vote on the own dismissal; the Front head or the commune chair does"))
                : Optional.empty();
    }

    /** @return whether a proposal that is declined is declined for a reason */
    public static Optional<BrokenRule> reasoned(boolean putToHouseholds, String reason) {
        return putToHouseholds || reason != null && !reason.isBlank()
                ? Optional.empty()
                : Optional.of(BrokenRule.of("reason-missing", PETITION,
                        "Không đưa đề nghị cho thôi ra họp thì phải nêu rõ lý do",
                        "Who declines the proposal says why"));
    }

    /** @return the last day on which the commune decides in time to elect a new head */
    public static LocalDate newElectionBy(LocalDate dismissedOn, WorkingDayCalendar calendar) {
        return NEW_ELECTION.on(dismissedOn).lastDay(dismissedOn, calendar);
    }

    /** @return whether the commune committee had agreed with the commune Front before it decided in the community's place */
    public static Optional<BrokenRule> agreedBefore(LocalDate agreedOn, LocalDate decidedOn) {
        return agreedOn.isAfter(decidedOn)
                ? Optional.of(BrokenRule.of("front-not-asked-before", AFTERWARDS,
                        "Ủy ban nhân dân quyết định sau khi thống nhất với Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
                        "The committee decides after it has agreed with the commune Front"))
                : Optional.empty();
    }

    /** @return whether an act may carry this day: under the decree, not before what it follows, and not in the future */
    public static Optional<BrokenRule> dayOf(String act, LocalDate day, LocalDate first, LocalDate today) {
        return BrokenRule.ifNotPossible(AFTERWARDS, day, today).or(() -> day.isBefore(first)
                ? Optional.of(BrokenRule.tooEarly(act + "-too-early", AFTERWARDS,
                        "Ngày này không thể trước ngày " + first, "This day cannot lie before " + first, first))
                : Optional.empty());
    }

    /** @return the refusal of a second dismissal while one is before the households */
    public static BrokenRule underWay() {
        return BrokenRule.of("dismissal-under-way", CASES, "Đã có đề nghị cho thôi đang chờ họp",
                "A dismissal is already before the households");
    }

    /** @return the refusal of petitioners where nobody petitions */
    public static BrokenRule petitionOnly() {
        return BrokenRule.of("petition-not-the-ground", PETITION,
                "Danh sách hộ kiến nghị chỉ đi với kiến nghị của hộ gia đình",
                "The households that petition belong to a petition, and only to it");
    }

    /** @return the refusal of petitioners who are not of the village */
    public static BrokenRule petitionerNotOnRoll() {
        return BrokenRule.of("petitioner-not-on-roll", PETITION, "Có hộ không nằm trong danh sách hộ của thôn",
                "Some of the households are not on the roll of the village");
    }
}
