package vn.danchu.consultation.decision.rules;

import java.time.LocalDate;

/** What holds of a document of a decision that somebody has in hand. The first row that fits is the answer. */
public enum DocumentVerdict {
    /** It is not what the register holds: something was changed, or it is no document of this decision. */
    ALTERED("Văn bản không khớp với nội dung đã đăng ký", "The document is not what the register holds"),
    /** The households rejected the matter, or the commune refused to recognise the decision. */
    NEVER_IN_FORCE("Văn bản đúng nhưng quyết định không có hiệu lực",
            "The document is genuine; the decision never took effect"),
    /** The commune committee annulled the decision. */
    ANNULLED("Văn bản đúng nhưng quyết định đã bị bãi bỏ", "The document is genuine; the decision was annulled"),
    /** A later decision of the village replaced or abolished it. */
    SUPERSEDED("Văn bản đúng nhưng quyết định đã được thay thế hoặc bãi bỏ bằng quyết định sau",
            "The document is genuine; a later decision replaced or abolished it"),
    /** Recognition is still awaited. */
    NOT_IN_FORCE_YET("Văn bản đúng, quyết định chưa có hiệu lực",
            "The document is genuine; the decision is not in force yet"),
    /** In force, but a later decision amends it. */
    AMENDED("Văn bản đúng, quyết định đang có hiệu lực và đã được sửa đổi, bổ sung bằng quyết định sau",
            "The document is genuine and the decision in force, as a later decision amends it"),
    /** In force as it stands. */
    VALID("Văn bản đúng, quyết định đang có hiệu lực", "The document is genuine and the decision in force");

    private final String vi;
    private final String en;

    DocumentVerdict(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * @param matches
     *            whether the document is the registered one
     * @param inForceFrom
     *            first day in force; null when unknown
     * @param changed
     *            whether a later decision changes it
     */
    public static DocumentVerdict of(boolean matches, DecisionState state, LocalDate inForceFrom, boolean changed,
            LocalDate today) {
        if (!matches) {
            return ALTERED;
        }
        return switch (state) {
            case REJECTED, RECOGNITION_REFUSED -> NEVER_IN_FORCE;
            case ANNULLED -> ANNULLED;
            case REPLACED, ABOLISHED -> SUPERSEDED;
            case ADOPTED, SENT, RECEIVED, RECOGNISED -> inForceFrom == null || inForceFrom.isAfter(today)
                    ? NOT_IN_FORCE_YET
                    : changed ? AMENDED : VALID;
        };
    }

    /** @return the verdict in one Vietnamese sentence */
    public String vi() {
        return vi;
    }

    /** @return the verdict in one English sentence */
    public String en() {
        return en;
    }
}
