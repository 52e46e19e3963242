package vn.danchu.consultation.matter;

/** Where a matter stands. */
public enum MatterState {
    /** By the village head; it waits for the agreement of the Front head. */
    PROPOSED,
    /** Before the households, no vote begun. */
    OPEN,
    /** A vote is being prepared or taken. */
    IN_VOTE,
    /** Adopted or rejected. */
    DECIDED,
    /** A matter of the commune that was concluded without a result of this village. */
    LAPSED,
    /** Never to be decided: its village is no more, or who asked took that back. */
    CLOSED
}
