package vn.danchu.consultation.onlinevote.rules;

/** Where an online vote stands. */
public enum OnlineVoteState {
    /** Proposed by the village head. */
    PROPOSED,
    /** The Front head agrees that neither a meeting nor ballots are needed. */
    AGREED,
    /** Households vote. */
    OPEN,
    /** Counted; nothing changes any more. */
    CLOSED
}
