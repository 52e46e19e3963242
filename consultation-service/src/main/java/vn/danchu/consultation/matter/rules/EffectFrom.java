package vn.danchu.consultation.matter.rules;

/** From when a decision of a village is in force. */
public enum EffectFrom {
    /** The day of the vote; nobody recognises it. */
    VOTE,
    /** The day on which the commune committee recognises it. */
    COMMITTEE_RECOGNITION,
    /** The day on which the commune Front recognises it. */
    FRONT_RECOGNITION
}
