package vn.danchu.consultation.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.contracts.correction.DayCorrected;
import vn.danchu.consultation.correction.rules.TypedDay;
import vn.danchu.consultation.decision.Answer;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.LaterAct;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.decision.rules.Recognition;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Refused;

/**
 * Asks of the right day what was asked of the wrong one, and of what followed it that it still can have followed; then puts the day
 * right, keeps what it was, and tells it. Joins the caller's transaction.
 */
@ApplicationScoped
class CorrectingDays {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Inject
    DayCorrections corrections;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    DayCorrectionView sending(Decision decision, CorrectDay request) {
        LocalDate firstReceipt = Stream
                .of(recorded(TypedDay.COMMITTEE_RECEIPT, decision), recorded(TypedDay.FRONT_RECEIPT, decision))
                .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        require(TypedDay.SENDING, decision.id(), request, firstReceipt);
        requirePossible(DayOfAct.SENDING, request, decision.count().votedOn());
        return put(TypedDay.SENDING, decision, request, decision.sendBy());
    }

    DayCorrectionView receipt(Decision decision, Body body, CorrectDay request) {
        TypedDay day = body == Body.COMMUNE_FRONT ? TypedDay.FRONT_RECEIPT : TypedDay.COMMITTEE_RECEIPT;
        boolean answers = decision.recogniser().filter(body::equals).isPresent();
        require(day, decision.id(), request, answers ? recorded(TypedDay.ANSWER, decision) : null);
        requirePossible(DayOfAct.RECEIPT, request, decision.sentOn().orElseThrow());
        DayCorrectionView put = put(day, decision, request, null);
        if (answers) {
            corrections.answerBy(decision.id(), decision, Recognition.answerBy(request.rightDay(), CALENDAR));
        }
        return put;
    }

    DayCorrectionView answer(Decision decision, CorrectDay request) {
        decision.requireDecidedHere();
        require(TypedDay.ANSWER, decision.id(), request, corrections.firstReport(decision.id()));
        Refused.ifBroken(TypedDay.ANSWER.open(isReliedOn(decision)));
        Body body = decision.recogniser().orElseThrow();
        LocalDate receivedOn = recorded(
                body == Body.COMMUNE_FRONT ? TypedDay.FRONT_RECEIPT : TypedDay.COMMITTEE_RECEIPT, decision);
        requirePossible(DayOfAct.ANSWER, request, receivedOn);
        return put(TypedDay.ANSWER, decision, request, Recognition.answerBy(receivedOn, CALENDAR));
    }

    // Who was elected or dismissed is in office, on a board or out of it from the day of recognition.
    private static boolean isReliedOn(Decision decision) {
        boolean recognised = decision.answer().filter(Answer::recognises).isPresent();
        boolean followed = decision.kind() == MatterKind.VILLAGE_HEAD || decision.origin().isPresent()
                || decision.change().isPresent();
        return recognised && followed || !decision.laterAct().equals(LaterAct.of(null));
    }

    DayCorrectionView publication(Decision decision, CorrectDay request) {
        require(TypedDay.PUBLICATION, decision.id(), request, null);
        requirePossible(DayOfAct.PUBLICATION, request, decision.count().votedOn());
        return put(TypedDay.PUBLICATION, decision, request, null);
    }

    DayCorrectionView planSending(BallotRound round, CorrectDay request) {
        require(TypedDay.PLAN_SENDING, round.id(), request, null);
        Refused.ifBroken(BallotPlanRule.sent(request.rightDay(), round.issuedOn().orElseThrow(), null,
                LocalDate.now(clock)));
        DayCorrectionView put = corrections.put(TypedDay.PLAN_SENDING, round.id(), round, request);
        tell(DayCorrected.BALLOT_ROUND, round.id(), round.villageId(), round.communeCode(), put, round.sendBy());
        return put;
    }

    DayCorrectionView ballotNotice(BallotRound round, CorrectDay request) {
        require(TypedDay.BALLOT_NOTICE, round.id(), request, null);
        round.requireTold(request.rightDay(), LocalDate.now(clock));
        DayCorrectionView put = corrections.put(TypedDay.BALLOT_NOTICE, round.id(), round, request);
        tell(DayCorrected.BALLOT_ROUND, round.id(), round.villageId(), round.communeCode(), put, Optional.empty());
        return put;
    }

    private LocalDate recorded(TypedDay day, Decision decision) {
        return corrections.recorded(day, decision.id());
    }

    private void require(TypedDay day, UUID record, CorrectDay request, LocalDate next) {
        Refused.ifBroken(day.check(corrections.recorded(day, record), request.rightDay(), next));
    }

    private void requirePossible(DayOfAct act, CorrectDay request, LocalDate first) {
        Refused.ifBroken(act.check(request.rightDay(), first, LocalDate.now(clock)));
    }

    private DayCorrectionView put(TypedDay day, Decision decision, CorrectDay request, LocalDate lastDay) {
        DayCorrectionView put = corrections.put(day, decision.id(), decision, request);
        tell(DayCorrected.DECISION, decision.id(), decision.villageId(), decision.communeCode(), put,
                Optional.ofNullable(lastDay));
        return put;
    }

    private void tell(String kind, UUID record, UUID village, String commune, DayCorrectionView put,
            Optional<LocalDate> lastDay) {
        outbox.publish(DayCorrected.TYPE, commune,
                new DayCorrected(kind, record, village, commune, put.day().name(), put.earlierDay(), put.rightDay(),
                        lastDay.orElse(null), lastDay.map(last -> !put.rightDay().isAfter(last)).orElse(null),
                        put.correctedAt().toInstant()));
    }
}
