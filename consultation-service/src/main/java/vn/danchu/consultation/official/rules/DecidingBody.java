package vn.danchu.consultation.official.rules;

/** Who decides about the posts of a village. */
public enum DecidingBody {
    /** The people's committee of the commune. */
    COMMUNE_COMMITTEE,
    /** The people's committee of the province. */
    PROVINCE_COMMITTEE,
    /** The Fatherland Front committee of the commune. */
    COMMUNE_FRONT
}
