package vn.danchu.consultation.meetingresult.rules;

/** Where the minutes of a meeting stand that were kept on paper. */
public enum MinutesState {
    /** By one person; they decide nothing yet. */
    ENTERED,
    /** By a second person; nothing changes any more. */
    CONFIRMED,
    /** Entered anew. */
    REPLACED,
    /** Taken back; the matter is open again. */
    WITHDRAWN
}
