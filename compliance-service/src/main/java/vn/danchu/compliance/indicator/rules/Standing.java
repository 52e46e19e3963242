package vn.danchu.compliance.indicator.rules;

/** How one item of an indicator stands on a day. */
public enum Standing {
    /** Not owed on that day yet: the village did not exist, the vote had not been held. */
    NOT_YET(false),
    /** Owed and not done, but the lawful days are not over; it neither counts for nor against the commune. */
    PENDING(false),
    /** Done, and in time where there is a last lawful day. */
    MET(true),
    /** Done after the last lawful day. */
    LATE(true),
    /** Not done, and no day is left to do it in time. */
    MISSING(true);

    private final boolean decided;

    Standing(boolean decided) {
        this.decided = decided;
    }

    /** Whether the item's outcome is known, so that it is part of the denominator. */
    public boolean isDecided() {
        return decided;
    }

    /** Whether the item counts against the commune. */
    public boolean isFailed() {
        return decided && this != MET;
    }
}
