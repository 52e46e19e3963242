package vn.danchu.consultation.roll;

/** Who signs a roll before a vote may rest on it: both heads of the village, or the commune in the place of one of them. */
public enum CertifyingSide {
    VILLAGE_HEAD, FRONT_HEAD,
    /** In the place of the village head. */
    COMMUNE_CHAIR,
    /** In the place of the Front head. */
    COMMUNE_FRONT;

    /** @return for which head of the village this side signs */
    CertifyingSide signsFor() {
        return switch (this) {
            case COMMUNE_CHAIR -> VILLAGE_HEAD;
            case COMMUNE_FRONT -> FRONT_HEAD;
            case VILLAGE_HEAD, FRONT_HEAD -> this;
        };
    }
}
