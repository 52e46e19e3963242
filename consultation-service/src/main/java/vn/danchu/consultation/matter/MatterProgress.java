package vn.danchu.consultation.matter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a matter has come: what was done about it in features that build on this one.
 *
 * @param meeting
 *            the last meeting that has it on its agenda and was not cancelled
 * @param ballotRound
 *            the round of ballots that was not withdrawn
 * @param onlineVote
 *            the online vote that was not withdrawn
 * @param putsAgain
 *            the decision by which the households rejected the same before
 */
record MatterProgress(UUID matter, String chosenForm, LocalDate failedMeetingOn, UUID meeting, UUID ballotRound,
        UUID onlineVote, UUID decision, UUID putsAgain) {
    static final MatterProgress NONE = new MatterProgress(null, null, null, null, null, null, null, null);
}
