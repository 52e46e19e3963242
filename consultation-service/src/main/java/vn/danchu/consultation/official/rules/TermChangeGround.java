package vn.danchu.consultation.official.rules;

/** Why a head's term may be shortened or extended, Decree 185/2026/NĐ-CP Art. 4(3); there is no third ground. */
public enum TermChangeGround {
    /** To bring the term into line with a reorganisation of villages. */
    REORGANISATION,
    /** A disaster or an epidemic does not let the election be held in time. */
    FORCE_MAJEURE
}
