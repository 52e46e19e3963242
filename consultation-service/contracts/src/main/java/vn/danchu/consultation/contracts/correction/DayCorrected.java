package vn.danchu.consultation.contracts.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
 *            last lawful day of the act; absent where the law sets none, or it is told with what follows
 * @param inTime
 *            whether it was done by then; absent with it
 * @param correctedAt
 *            when it was put right; of several corrections of one day the latest holds
 */
public record DayCorrected(String record, UUID recordId, UUID villageId, String communeCode, String day,
        LocalDate earlierDay, LocalDate rightDay, @Nullable LocalDate lastDay, @Nullable Boolean inTime,
        Instant correctedAt) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.day-corrected.v1";
    /** The record is a decision. */
    public static final String DECISION = "DECISION";
    /** The record is a round of household ballots. */
    public static final String BALLOT_ROUND = "BALLOT_ROUND";
    /** The day on which a decision was sent. */
    public static final String SENDING = "SENDING";

    @Override
    public String type() {
        return TYPE;
    }
}
