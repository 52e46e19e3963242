package vn.danchu.covenant.drafting.rules;

/** The two names between which a community chooses, Decree 61/2023 Art. 6(2). */
public enum CovenantName {
    /** Hương ước. */
    HUONG_UOC,
    /** Quy ước. */
    QUY_UOC
}
