package vn.danchu.consultation.procedure.rules;

/** How those present vote on a matter, Law 10/2022/QH15 Art. 18(4)d. */
public enum VotingMethod {
    SHOW_OF_HANDS, SECRET_BALLOT
}
