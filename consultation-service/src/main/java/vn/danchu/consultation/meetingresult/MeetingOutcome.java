package vn.danchu.consultation.meetingresult;

/** What a meeting led to. */
public enum MeetingOutcome {
    ADOPTED, REJECTED,
    /** Too few households were represented for the threshold to be reachable: the meeting decided nothing. */
    NO_QUORUM
}
