package vn.danchu.consultation.matter.rules;

/** From when a decision of a village is in force. */
public enum EffectFrom {
    /** The day of the vote; nobody recognises it. */
    VOTE,
    /** The day that the commune committee sets on the merged result of all villages; this village's result is a part of it. */
    COMMUNE_RESULT,
    /** The day on which the commune committee recognises it. */
    COMMITTEE_RECOGNITION,
    /** The day on which the commune Front recognises it. */
    FRONT_RECOGNITION
}
