package vn.danchu.consultation.meeting;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.meeting.rules.Agenda;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** A matter on the agenda of a meeting. */
@Embeddable
record AgendaItem(UUID matterId, @Enumerated(EnumType.STRING) MatterKind kind, String title,
        @Enumerated(EnumType.STRING) AgendaState state) {

    /** Where a matter on the agenda stands. */
    enum AgendaState {
        /** Not voted on yet. */
        PENDING,
        /** Those present vote on it, or the count awaits its two confirmations. */
        IN_VOTE,
        /** Decided, or left undecided because too few households were there. */
        SETTLED
    }

    /** Refuses a matter that does not stand there any more. */
    AgendaItem moved(AgendaState from, AgendaState next) {
        if (state != from) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, Agenda.putToVoteAlready());
        }
        return new AgendaItem(matterId, kind, title, next);
    }
}
