package vn.danchu.consultation.meeting;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.meeting.rules.AgendaState;
import vn.danchu.consultation.meeting.rules.AgendaStep;
import vn.danchu.platform.problem.Refused;

/** A matter on the agenda of a meeting. */
@Embeddable
record AgendaItem(UUID matterId, @Enumerated(EnumType.STRING) MatterKind kind, String title,
        @Enumerated(EnumType.STRING) AgendaState state) {

    /** Refuses a matter that does not stand where the step starts. */
    AgendaItem after(AgendaStep step) {
        Refused.unlessMay(step, state);
        return new AgendaItem(matterId, kind, title, step.after(state));
    }
}
