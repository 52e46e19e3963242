package vn.danchu.consultation.household;

/** How one household came out of another. */
enum Succession {
    /** One household became several. */
    SPLIT,
    /** Several households became one. */
    MERGER
}
