package vn.danchu.consultation.meeting.rules;

import java.util.Optional;
import java.util.Set;

/** How the post of the village head stands when a meeting is called. */
public enum HeadPost {
    /** Held by somebody who is not also head of the Front committee. */
    FILLED,
    /** Held by the head of the village's Front committee. */
    HELD_BY_FRONT_HEAD,
    /** Held by nobody. */
    VACANT;

    /**
     * @param head
     *            the person on record as head
     * @param frontHead
     *            the person on record as head of the Front committee
     * @return how the post can stand by that record: two answers while nobody is on record as Front head
     */
    public static Set<HeadPost> onRecord(Optional<String> head, Optional<String> frontHead) {
        if (head.isEmpty()) {
            return Set.of(VACANT);
        }
        if (frontHead.isEmpty()) {
            return Set.of(FILLED, HELD_BY_FRONT_HEAD);
        }
        return Set.of(head.equals(frontHead) ? HELD_BY_FRONT_HEAD : FILLED);
    }
}
