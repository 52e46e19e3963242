package vn.danchu.consultation.clusterplan.rules;

/** Who chairs the meeting of a cluster: the head, or whom the head authorises, Law 10/2022/QH15 Art. 18(3). */
public enum ClusterChair {
    VILLAGE_HEAD,
    /** A member of the village's Front committee, wherever that member lives. */
    FRONT_COMMITTEE_MEMBER,
    /** A respected citizen who lives in the cluster. */
    RESPECTED_CITIZEN
}
