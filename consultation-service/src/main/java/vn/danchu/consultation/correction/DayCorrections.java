package vn.danchu.consultation.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.correction.rules.TypedDay;
import vn.danchu.platform.identity.Caller;

/** The days that were put right, and where each of them stands in its record. */
@ApplicationScoped
class DayCorrections implements PanacheRepositoryBase<DayCorrection, UUID> {
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    List<DayCorrectionView> of(UUID record) {
        return list("recordId = ?1 order by correctedAt desc, id desc", record).stream().map(DayCorrection::view)
                .toList();
    }

    /** @return the day as it is on record; null while it is not */
    LocalDate recorded(TypedDay day, UUID record) {
        List<LocalDate> found = getEntityManager()
                .createQuery("select d." + field(day) + " from " + entity(day) + " d where d." + key(day) + " = ?1",
                        LocalDate.class)
                .setParameter(1, record).getResultList();
        return found.isEmpty() ? null : found.getFirst();
    }

    /** @return the first day of a report on how the decision is carried out; null without any */
    LocalDate firstReport(UUID decision) {
        return getEntityManager()
                .createQuery("select min(r.reportedOn) from ExecutionReport r where r.decisionId = ?1", LocalDate.class)
                .setParameter(1, decision).getSingleResult();
    }

    /**
     * Puts the day right and keeps what it was.
     *
     * @param guarded
     *            the entity whose version guards the record; two people do not correct the same one at once
     */
    DayCorrectionView put(TypedDay day, UUID record, Object guarded, CorrectDay request) {
        getEntityManager().lock(guarded, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        LocalDate earlier = recorded(day, record);
        getEntityManager()
                .createQuery("update " + entity(day) + " d set d." + field(day) + " = ?1 where d." + key(day) + " = ?2")
                .setParameter(1, request.rightDay()).setParameter(2, record).executeUpdate();
        getEntityManager().refresh(guarded);
        DayCorrection correction = DayCorrection.of(record, day, earlier, request, caller.subject(), clock.instant());
        persist(correction);
        return correction.view();
    }

    /** The time to answer runs from the receipt. */
    void answerBy(UUID decision, Object guarded, LocalDate lastDay) {
        getEntityManager().createQuery("update Decision d set d.answerBy = ?1 where d.id = ?2").setParameter(1, lastDay)
                .setParameter(2, decision).executeUpdate();
        getEntityManager().refresh(guarded);
    }

    private static String entity(TypedDay day) {
        return switch (day) {
            case SENDING, COMMITTEE_RECEIPT, FRONT_RECEIPT, ANSWER -> "Decision";
            case PUBLICATION -> "ResultPublication";
            case PLAN_SENDING, BALLOT_NOTICE -> "BallotRound";
        };
    }

    private static String key(TypedDay day) {
        return day == TypedDay.PUBLICATION ? "decisionId" : "id";
    }

    private static String field(TypedDay day) {
        return switch (day) {
            case SENDING, PLAN_SENDING -> "sentOn";
            case COMMITTEE_RECEIPT -> "receipts.committeeReceivedOn";
            case FRONT_RECEIPT -> "receipts.frontReceivedOn";
            case ANSWER -> "answer.answeredOn";
            case PUBLICATION -> "publishedOn";
            case BALLOT_NOTICE -> "noticeGivenOn";
        };
    }
}
