package vn.danchu.consultation.matter.rules;

/** Why a matter is never decided. */
public enum ClosingGround {
    /** Its village is no more, and no single one took its place. */
    VILLAGE_ENDED,
    /** Who asked for the vote took that back before anybody voted. */
    ASKED_BACK,
    /** The village head, who had proposed it, gave it up. */
    WITHDRAWN,
    /** The Front head did not agree to it. */
    NOT_AGREED
}
