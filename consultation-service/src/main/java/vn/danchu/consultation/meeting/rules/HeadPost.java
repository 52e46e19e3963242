package vn.danchu.consultation.meeting.rules;

/** How the post of the village head stands when a meeting is called. */
public enum HeadPost {
    /** Held by somebody who is not also head of the Front committee. */
    FILLED,
    /** Held by the head of the village's Front committee. */
    HELD_BY_FRONT_HEAD,
    /** Held by nobody. */
    VACANT
}
