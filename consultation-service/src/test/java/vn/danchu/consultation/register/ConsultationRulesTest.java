package vn.danchu.consultation.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.RuleRow;

class ConsultationRulesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"meeting.cluster-households-least, 200, 'Law 10/2022/QH15, Art. 18(3)'",
        "election.decision-before-meeting, 20, 'Decree 59/2023/NĐ-CP, Art. 6(1)a'",
        "election.candidates-before-meeting, 15, 'Decree 59/2023/NĐ-CP, Art. 6(2)'",
        "election.team-before-meeting, 10, 'Decree 59/2023/NĐ-CP, Art. 6(1)b'",
        "election.announcement-before-meeting, 7, 'Decree 59/2023/NĐ-CP, Art. 6(1)b'",
        "election.candidates-least, 1, 'Decree 59/2023/NĐ-CP, Art. 6(2)'",
        "dismissal.petition, ≥ 1/2, 'Decree 59/2023/NĐ-CP, Art. 9(1)b'",
        "dismissal.new-election-deadline, 60, 'Decree 59/2023/NĐ-CP, Art. 9(3)'",
        "decision.households, of-the-act, 'Law 10/2022/QH15, Art. 21(1)'",
        "decision.document-form-agreement, village-front-head, 'Law 10/2022/QH15, Art. 20(1)'",
        "decision.send-deadline, 5, 'Law 10/2022/QH15, Art. 20(3)'",
        "decision.recognition-deadline, 5, 'Law 10/2022/QH15, Art. 21(2)'",
        "matter.forms-at-a-time, 1, 'Law 10/2022/QH15, Art. 17(1)'",
        "matter.voices-a-household, 1, 'Law 10/2022/QH15, Art. 21(1)'",
        "matter.proposal-agreement.village, village-front-head, 'Law 10/2022/QH15, Art. 16(2)'",
        "matter.proposal-agreement.commune, commune-front-chair, 'Law 10/2022/QH15, Art. 16(1)'",
        "decision.threshold.commune-wide, ≥ 2/3, 'Law 10/2022/QH15, Art. 21(1)'",
        "decision.in-force-from.commune-wide, commune-result, 'Law 10/2022/QH15, Art. 21(2)'",
        "initiative.consent-share, ≥ 1/10, 'Law 10/2022/QH15, Art. 16(3)'",
        "initiative.consent-validity, 3, 'Law 10/2022/QH15, Art. 16(3)'",
        "decision.in-force-from.contribution, vote, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.in-force-from.common-funds, vote, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.in-force-from.covenant, committee-recognition, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.in-force-from.village-head, committee-recognition, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.in-force-from.board-member, front-recognition, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.in-force-from.self-governance, vote, 'Law 10/2022/QH15, Art. 21(2)'",
        "official.head-term, 60, 'Decree 185/2026/NĐ-CP, Art. 4(3)'",
        "official.acting-head-most, 6, 'Decree 185/2026/NĐ-CP, Art. 4(2)'",
        "official.acting-head-agreed-with, commune-front, 'Decree 59/2023/NĐ-CP, Art. 9(3)'",
        "official.term-change-of-commune-most, 6, 'Decree 185/2026/NĐ-CP, Art. 4(3)'",
        "official.head-age-least, 21, 'Decree 185/2026/NĐ-CP, Art. 7(1)'",
        "village.households-least.northern-midlands.village, 150, 'Decree 185/2026/NĐ-CP, Art. 10(1)b'",
        "village.households-least.ha-noi-and-ho-chi-minh-city.residential-group, 700, 'Decree 185/2026/NĐ-CP, Art. 10(1)a'"})
    void theRegisterTellsWhatBecomesOfADecisionAndWhere(String key, String value, String article) {
        assertTheRegisterSays(key, value, article);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"matter.form.contribution.meeting, always, 'Law 10/2022/QH15, Art. 17(1)a'",
        "matter.form.contribution.household-ballots, after-failed-meeting, 'Decree 59/2023/NĐ-CP, Art. 4(1)b'",
        "matter.form.covenant.meeting, always, 'Law 10/2022/QH15, Art. 17(2)'",
        "matter.form.self-governance.household-ballots, always, 'Decree 59/2023/NĐ-CP, Art. 4(1)c'",
        "matter.form.self-governance.online-vote, always, 'Decree 59/2023/NĐ-CP, Art. 5(1)a'",
        "matter.form.commune-wide.household-ballots, chosen-by-commune-chair, 'Decree 59/2023/NĐ-CP, Art. 4(1)a'",
        "decision.recognised-by.contribution, nobody, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.recognised-by.covenant, commune-committee, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.recognised-by.village-head, commune-committee, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.recognised-by.board-member, commune-front, 'Law 10/2022/QH15, Art. 21(2)'",
        "decision.measure.annulment, 'unlawful-content, procedure-breached', 'Law 10/2022/QH15, Art. 22(2)'",
        "decision.measure.change-request, procedure-breached, 'Law 10/2022/QH15, Art. 22(2)'",
        "meeting.count-witnesses-not-of, counting-board, 'Decree 59/2023/NĐ-CP, Art. 3(5)c'",
        "household-ballots.count-witnesses-not-of, distribution-team, 'Decree 59/2023/NĐ-CP, Art. 4(6)a'",
        "election.team-led-by, front-committee, 'Decree 59/2023/NĐ-CP, Art. 6(1)b'",
        "election.team-not-of, candidates, 'Decree 59/2023/NĐ-CP, Art. 6(1)b'",
        "dismissal.petition-among, all-households-on-the-day-of-filing, 'Decree 59/2023/NĐ-CP, Art. 9(1)b'",
        "initiative.consent-among, all-households-on-the-day-of-submission, 'Law 10/2022/QH15, Art. 16(3)'"})
    void theRegisterTellsWhoDecidesWhatInWhichForm(String key, String value, String article) {
        assertTheRegisterSays(key, value, article);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"matter.proposal-agreement.persons, 2, 'Law 10/2022/QH15, Art. 16(2)'",
        "decision.signed-by, 'village-head, village-front-head', 'Law 10/2022/QH15, Art. 20(2)g'",
        "decision.households-signing, 2, 'Law 10/2022/QH15, Art. 20(2)g'",
        "decision.measure.annulment.of-rejected-part, procedure-breached, 'Law 10/2022/QH15, Art. 22(1)b'",
        "dismissal.grounds, 'own-request, front-proposal, petition', 'Decree 59/2023/NĐ-CP, Art. 9(1)'",
        "dismissal.causes-of-front-proposal, 'confidence-lost, duties-not-fulfilled, rights-of-the-people-violated, corruption, waste, direction-not-followed, law-broken', 'Decree 59/2023/NĐ-CP, Art. 9(1)b'",
        "household-ballots.team-of, 'village, front-committee, socio-political-organisation', 'Decree 59/2023/NĐ-CP, Art. 4(3)'",
        "household-ballots.team-led-by, front-committee, 'Decree 59/2023/NĐ-CP, Art. 4(3)'",
        "online-vote.team-of, 'village, front-committee, households', 'Decree 59/2023/NĐ-CP, Art. 5(2)b'",
        "online-vote.team-led-by, front-committee, 'Decree 59/2023/NĐ-CP, Art. 5(2)b'",
        "election.team-members-of, 'organisation, households', 'Decree 59/2023/NĐ-CP, Art. 6(1)b'",
        "meeting.papers-for, 'Law 10/2022/QH15, Art. 15(1), Law 10/2022/QH15, Art. 15(2), Law 10/2022/QH15, Art. 15(3)', 'Decree 59/2023/NĐ-CP, Art. 3(4)'",
        "meeting.notice-forms, 'invitation, direct, loudspeaker, telephone, social-media', 'Decree 59/2023/NĐ-CP, Art. 3(3)'",
        "decision.step.send, 'adopted, recognised → sent', 'Law 10/2022/QH15, Art. 20(3)'",
        "meeting-vote.step.withdraw, open → withdrawn, 'Decree 59/2023/NĐ-CP, Art. 3(5)c'",
        "dismissal.step.lose-election, dismissed, 'Decree 59/2023/NĐ-CP, Art. 9(3)'"})
    void theRegisterTellsWhoTakesPartAndHowARecordMoves(String key, String value, String article) {
        assertTheRegisterSays(key, value, article);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"household-ballots.plan-send-deadline, 2, 'Decree 59/2023/NĐ-CP, Art. 4(2)'",
        "household-ballots.team-least, 3, 'Decree 59/2023/NĐ-CP, Art. 4(3)'",
        "household-ballots.team-most, 5, 'Decree 59/2023/NĐ-CP, Art. 4(3)'",
        "household-ballots.notice-least, 2, 'Decree 59/2023/NĐ-CP, Art. 4(4)'",
        "household-ballots.ballots-a-household, 1, 'Law 10/2022/QH15, Art. 19(3)'",
        "household-ballots.count-witnesses, 2, 'Decree 59/2023/NĐ-CP, Art. 4(6)a'"})
    void theRegisterTellsWhatHouseholdBallotsAskForAndWhere(String key, String value, String article) {
        assertTheRegisterSays(key, value, article);
    }

    private static void assertTheRegisterSays(String key, String value, String article) {
        var row = RuleRow.inForce(List.of(new ConsultationRules()), LocalDate.of(2026, 11, 20)).stream()
                .filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();

        assertEquals(value, row.value());
        assertEquals(article, row.articleEn());
    }
}
