package vn.danchu.compliance.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something owed in a commune.
 *
 * @param duty
 *            what is owed
 * @param subject
 *            id of the decision, village or project it is owed for
 * @param commune
 *            code of the commune
 * @param name
 *            what people call the subject
 * @param since
 *            first day on which it is owed; null when it is owed from the start
 * @param dueOn
 *            last lawful day; null when it must simply hold on the day asked for
 * @param listOrder
 *            where it stands among its kind
 * @param village
 *            the village that owes it; null for a project
 * @param askedBy
 *            the record of another service, e.g. a covenant, that asked for the vote; null when none did
 */
public record Obligation(Duty duty, UUID subject, String commune, String name, LocalDate since, LocalDate dueOn,
        String listOrder, UUID village, UUID askedBy) {

    /** An adopted decision that has to be sent. */
    public static Obligation toSendDecision(UUID decision, UUID village, String commune, String title,
            LocalDate votedOn, LocalDate sendBy) {
        return new Obligation(Duty.SEND_DECISION, decision, commune, title, votedOn, sendBy, sendBy.toString(),
                village, null);
    }

    /** The same, voted on because the record of another service asked for it. */
    public Obligation askedBy(UUID record) {
        return new Obligation(duty, subject, commune, name, since, dueOn, listOrder, village, record);
    }

    /** A village that exists and so has to have a covenant. */
    public static Obligation toHaveCovenant(UUID village, String commune, String code, String name,
            LocalDate existsSince) {
        return new Obligation(Duty.HAVE_COVENANT, village, commune, name, existsSince, null, code, village,
                null);
    }

    /** A project whose investor has to be notified. */
    public static Obligation toNotifyInvestor(UUID project, String commune, String name, LocalDate notifyBy) {
        return new Obligation(Duty.NOTIFY_INVESTOR, project, commune, name, null, notifyBy, notifyBy.toString(), null,
                null);
    }
}
