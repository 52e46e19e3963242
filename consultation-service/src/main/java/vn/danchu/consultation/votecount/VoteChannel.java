package vn.danchu.consultation.votecount;

/** On which road a part of a count came together. */
public enum VoteChannel {
    /** A meeting of the whole village, kept here. */
    MEETING,
    /** A meeting of the whole village, of which the minutes were kept on paper. */
    MINUTES_ON_PAPER,
    /** The meeting of one cluster, kept here. */
    CLUSTER_MEETING,
    /** The meeting of one cluster, of which the minutes were kept on paper. */
    CLUSTER_MINUTES_ON_PAPER,
    /** All clusters of the village, told together. */
    ALL_CLUSTERS,
    /** A round of household ballots. */
    HOUSEHOLD_BALLOTS,
    /** A secret vote online, which has no parts. */
    ONLINE_VOTE
}
