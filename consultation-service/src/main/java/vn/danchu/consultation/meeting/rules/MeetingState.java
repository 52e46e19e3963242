package vn.danchu.consultation.meeting.rules;

/** Where a meeting stands. */
public enum MeetingState {
    /** Called by who may call it. */
    CALLED,
    /** Everybody who attends has been told, and the notice hangs. */
    ANNOUNCED,
    /** Opened by its chair. */
    IN_SESSION,
    /** Ended. */
    CLOSED,
    /** Never held. */
    CANCELLED
}
