package vn.danchu.compliance.obligation;

/** The kinds of things owed that events of the other services tell about. */
public enum Duty {
    /** A village sends an adopted decision to the commune; the subject is the decision. */
    SEND_DECISION,
    /** A village has a covenant in force; the subject is the village. */
    HAVE_COVENANT,
    /** A supervision board sends its plan to the investor; the subject is the project. */
    NOTIFY_INVESTOR
}
