package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.matter.rules.ChangeManner;

/**
 * What a later act did to something decided: an annulment ends it, a later decision changes or ends it.
 *
 * @param changedBy
 *            the later decision; none after an annulment
 * @param changedOn
 *            first day on which it is changed
 * @param endedOn
 *            first day on which it no longer stands; none while it does
 */
@Embeddable
public record LaterAct(@Nullable UUID changedBy, @Nullable LocalDate changedOn, @Nullable LocalDate endedOn) {
    private static final LaterAct NONE = new LaterAct(null, null, null);

    /** @return the act, also where nothing has happened yet */
    public static LaterAct of(@Nullable LaterAct stored) {
        return stored == null ? NONE : stored;
    }

    /** @return the same with its end: it was annulled on that day */
    public LaterAct annulled(LocalDate on) {
        return new LaterAct(changedBy, changedOn, on);
    }

    /** @return that the later decision changes it from that day on, or takes its place */
    public static LaterAct changed(ChangeManner manner, UUID later, LocalDate on) {
        return new LaterAct(later, on, manner == ChangeManner.AMEND ? null : on);
    }
}
