package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The village head takes up a citizen's initiative about the covenant of the village, to which a tenth of all households or the
 * Front working committee agreed: it is to be drafted, Decree 61/2023 Art. 7(3) and 8. Who started it stays with the initiative.
 *
 * @param initiativeId
 *            the initiative
 * @param title
 *            the proposal in one line
 * @param proposal
 *            what the covenant is to say, or how it is to change
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param consents
 *            households that consented when it was submitted or approved
 * @param households
 *            all households of that day
 * @param supportedOn
 *            day of the submission, or on which the approval was entered
 * @param approvedOn
 *            day on which the Front working committee approved it; null where enough households consent
 * @param proposedOn
 *            day on which it was taken up
 * @param changesCovenant
 *            the covenant in force that is to change, as the covenant service knows it; null where a new one is asked for
 * @param changeManner
 *            what is to become of that covenant: {@code AMEND}, {@code REPLACE} or {@code ABOLISH}; null without one
 */
public record CovenantProposed(UUID initiativeId, String title, String proposal, UUID villageId, String communeCode,
        long consents, long households, LocalDate supportedOn, @Nullable LocalDate approvedOn,
        LocalDate proposedOn, @Nullable UUID changesCovenant,
        @Nullable String changeManner) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.covenant-proposed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
