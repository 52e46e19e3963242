package vn.danchu.consultation.oracle;

/** What the law makes of a vote. */
enum Verdict {
    FORM_NOT_LAWFUL, TOO_FEW_PRESENT, REJECTED, IN_FORCE_FROM_THE_VOTE, WAITS_FOR_THE_COMMITTEE, WAITS_FOR_THE_FRONT
}
