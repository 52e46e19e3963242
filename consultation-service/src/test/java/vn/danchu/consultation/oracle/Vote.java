package vn.danchu.consultation.oracle;

import java.time.LocalDate;

import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;

/** A vote within a village, as far as the law judges it. */
record Vote(MatterKind kind, VotingForm form, boolean afterFailedMeeting, long households, long present, long yes,
        LocalDate day) {
}
