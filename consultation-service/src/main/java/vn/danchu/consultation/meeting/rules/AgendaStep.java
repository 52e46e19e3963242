package vn.danchu.consultation.meeting.rules;

import static vn.danchu.consultation.meeting.rules.AgendaState.IN_VOTE;
import static vn.danchu.consultation.meeting.rules.AgendaState.PENDING;
import static vn.danchu.consultation.meeting.rules.AgendaState.SETTLED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** What a meeting does with a matter of its agenda, Decree 59/2023 Art. 3(5): from where, and where it leads. */
public enum AgendaStep implements Step<AgendaState> {
    // @formatter:off
    //          may start from       leads to rests on in Vietnamese                 in English
    PUT_TO_VOTE(EnumSet.of(PENDING), IN_VOTE, "3(5)c", "đưa nội dung ra biểu quyết", "put the matter to the vote"),
    TAKE_BACK  (EnumSet.of(IN_VOTE), PENDING, "3(5)c", "rút lại lượt biểu quyết",    "take the vote on the matter back"),
    SETTLE     (EnumSet.of(IN_VOTE), SETTLED, "3(5)d", "ghi nhận kết quả",           "settle the matter");
    // @formatter:on

    private final Transition<AgendaState> transition;

    AgendaStep(Set<AgendaState> from, AgendaState to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.DECREE_59_2023, article), vi, en);
    }

    @Override
    public Transition<AgendaState> transition() {
        return transition;
    }

    /** A matter is voted on once, and only then has it a vote to take back or to settle. */
    @Override
    public Optional<BrokenRule> check(AgendaState now) {
        return Step.super.check(now).map(broken -> this == PUT_TO_VOTE ? Agenda.putToVoteAlready() : broken);
    }
}
