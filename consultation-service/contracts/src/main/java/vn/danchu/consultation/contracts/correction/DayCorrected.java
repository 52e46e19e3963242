package vn.danchu.consultation.contracts.correction;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A day that had been typed wrongly was put right. What was told of the act before holds, but for the day.
 *
 * @param record
 *            DECISION or BALLOT_ROUND
 * @param recordId
 *            the decision or round
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param day
 *            of a decision SENDING, COMMITTEE_RECEIPT, FRONT_RECEIPT, ANSWER or PUBLICATION; of a round PLAN_SENDING or BALLOT_NOTICE
 * @param earlierDay
 *            what was told before
 * @param rightDay
 *            the right day
 * @param lastDay
 *            last lawful day of the act; null where the law sets none, or it is told with what follows
 * @param inTime
 *            whether it was done by then; null with it
 */
public record DayCorrected(String record, UUID recordId, UUID villageId, String communeCode, String day,
        LocalDate earlierDay, LocalDate rightDay, LocalDate lastDay, Boolean inTime) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.day-corrected.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
