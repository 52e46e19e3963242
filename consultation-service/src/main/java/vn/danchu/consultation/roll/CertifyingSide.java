package vn.danchu.consultation.roll;

/** Who must sign a roll before a vote may rest on it. */
public enum CertifyingSide {
    VILLAGE_HEAD, FRONT_HEAD
}
