package vn.danchu.covenant.drafting.rules;

/** What citizens want of a covenant in force, Law 10/2022/QH15 Art. 22(3) and Decree 61/2023 Art. 13. */
public enum ChangeManner {
    /** To amend or supplement it. */
    AMEND,
    /** To have another in its place. */
    REPLACE,
    /** To have none in its place. */
    ABOLISH
}
