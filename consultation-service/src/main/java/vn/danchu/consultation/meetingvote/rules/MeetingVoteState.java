package vn.danchu.consultation.meetingvote.rules;

/** Where a vote at a meeting stands. */
public enum MeetingVoteState {
    /** Those present vote. */
    OPEN,
    /** Counted by the chair or the counting board; two people have yet to confirm. */
    COUNTED,
    /** Confirmed by two people; nothing changes any more. */
    CONFIRMED,
    /** Taken back before it was confirmed; it counts for nothing. */
    WITHDRAWN
}
