package vn.danchu.consultation.dismissal.rules;

/** For what the head of the Front committee may propose a dismissal: the whole list of Decree 59/2023 Art. 9(1)b, in its order. */
public enum DismissalCause {
    /** The people no longer trust the head. */
    CONFIDENCE_LOST,
    /** The head does not fulfil the duties of the post. */
    DUTIES_NOT_FULFILLED,
    /** The head violates the people's right to decide for themselves. */
    RIGHTS_OF_THE_PEOPLE_VIOLATED,
    CORRUPTION, WASTE,
    /** The head does not follow the commune committee or rules of higher authorities. */
    DIRECTION_NOT_FOLLOWED,
    /** The head breaks the law, though not so that it is a crime. */
    LAW_BROKEN
}
