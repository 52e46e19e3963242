package vn.danchu.inspectionboard.board.rules;

/** Whom a member of a board comes from, Law 10/2022/QH15 Art. 41(1). */
public enum MemberOrigin {
    /** Delegated by the Front committee of the commune. */
    FRONT_COMMITTEE,
    /** Delegated by the People's Inspection Board of the commune. */
    INSPECTION_BOARD,
    /** Elected by the people where the project is carried out. */
    RESIDENTS
}
