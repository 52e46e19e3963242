package vn.danchu.consultation.community.rules;

/** Villages lie in rural communes, residential groups in wards; the law treats both alike. */
public enum VillageKind {
    VILLAGE, RESIDENTIAL_GROUP
}
