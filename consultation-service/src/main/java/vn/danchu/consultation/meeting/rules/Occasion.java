package vn.danchu.consultation.meeting.rules;

/** Why a community meets, as far as the law tells by it who calls and chairs the meeting. */
public enum Occasion {
    /** To discuss and decide anything but who is head, Law 10/2022/QH15 Art. 15(1), (2), (3), (5) and (6). */
    DELIBERATION,
    /** To elect the head of the village, Art. 15(4). */
    HEAD_ELECTION,
    /** To dismiss the head of the village, Art. 15(4). */
    HEAD_DISMISSAL
}
