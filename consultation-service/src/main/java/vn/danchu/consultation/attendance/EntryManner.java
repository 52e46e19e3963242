package vn.danchu.consultation.attendance;

/** How a household's coming was taken. */
public enum EntryManner {
    /** Ticked on the list of names. */
    NAME_LIST,
    /** By the code on the entry slip of the household. */
    QR,
    /** Written down by hand, and entered from there. */
    BY_HAND
}
