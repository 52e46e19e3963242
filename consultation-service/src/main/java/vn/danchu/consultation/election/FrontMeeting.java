package vn.danchu.consultation.election;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import vn.danchu.consultation.election.rules.CandidateRule;
import vn.danchu.platform.problem.Refused;

/** The meeting of the village's Front committee that settled its list, as its minutes (Decree 59/2023, Form 05) give it. */
@Embeddable
record FrontMeeting(LocalDate partyCellAgreedOn, LocalDate minutesOn, LocalDate minutesSentOn, String minutesPlace,
        String minutesChair, String minutesSecretary, Integer committeeMembers, Integer committeeAttending) {

    static FrontMeeting of(PreparatoryAct.FixCandidates minutes) {
        if (minutes.attending() > minutes.members()) {
            throw Refused.by(CandidateRule.moreThanMembers());
        }
        return new FrontMeeting(minutes.partyCellAgreedOn(), minutes.heldOn(), minutes.sentOn(),
                minutes.place().strip(), minutes.chair().strip(), minutes.secretary().strip(), minutes.members(),
                minutes.attending());
    }
}
