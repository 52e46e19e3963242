package vn.danchu.consultation.matter.rules;

/** How a later decision of the village changes an earlier one, Law 10/2022/QH15 Art. 22(3). */
public enum ChangeManner {
    /** The earlier one stays in force as amended or supplemented. */
    AMEND,
    /** The later one stands in its place. */
    REPLACE,
    /** The earlier one ends. */
    ABOLISH
}
