package vn.danchu.consultation.oracle;

import static vn.danchu.consultation.matter.rules.VotingForm.HOUSEHOLD_BALLOTS;
import static vn.danchu.consultation.matter.rules.VotingForm.MEETING;
import static vn.danchu.consultation.matter.rules.VotingForm.ONLINE_VOTE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The law read a second time, sentence by sentence, without the tables of the service: shares as decimal fractions, kinds
 * as cases. It is slow and plain, and shares nothing with the rules but the names.
 */
final class SecondReading {
    private static final LocalDate COVENANT_DECREE = LocalDate.of(2023, 8, 16);

    private SecondReading() {
    }

    static Verdict of(Vote vote) {
        if (!formIsLawful(vote)) {
            return Verdict.FORM_NOT_LAWFUL;
        }
        if (vote.form() == MEETING && !enoughCame(vote)) {
            return Verdict.TOO_FEW_PRESENT;
        }
        if (!enough(vote, vote.yes())) {
            return Verdict.REJECTED;
        }
        return switch (vote.kind()) {
            // Law, Art. 21(2): in force from the day on which the households vote for it ...
            case CONTRIBUTION, COMMON_FUNDS, SELF_GOVERNANCE -> Verdict.IN_FORCE_FROM_THE_VOTE;
            // ... but covenants and heads from the recognition by the commune's People's Committee,
            case COVENANT, VILLAGE_HEAD -> Verdict.WAITS_FOR_THE_COMMITTEE;
            // and members of boards from the recognition by the commune's Front committee.
            case BOARD_MEMBER -> Verdict.WAITS_FOR_THE_FRONT;
        };
    }

    /** Law, Art. 21(1): of the whole commune, when from two thirds of all its villages are in favour, each by two thirds. */
    static boolean adoptedByTheCommune(List<Vote> villages) {
        long inFavour = 0;
        for (Vote village : villages) {
            inFavour += enough(village, village.yes()) ? 1 : 0;
        }
        return fraction(inFavour, villages.size()).compareTo(fraction(2, 3)) >= 0;
    }

    private static boolean formIsLawful(Vote vote) {
        if (vote.form() == MEETING) {
            return true;
        }
        return switch (vote.kind()) {
            // Decree 59, Art. 4(1)b: ballots where a meeting lacked the representatives that the threshold needs.
            case CONTRIBUTION, COMMON_FUNDS, COVENANT, VILLAGE_HEAD, BOARD_MEMBER ->
                vote.form() == HOUSEHOLD_BALLOTS && vote.afterFailedMeeting();
            // Decree 59, Art. 4(1)c and 5(1)a: other matters of self-governance, also without a meeting before.
            case SELF_GOVERNANCE -> vote.form() == HOUSEHOLD_BALLOTS || vote.form() == ONLINE_VOTE;
        };
    }

    private static boolean enoughCame(Vote vote) {
        boolean couldDecide = enough(vote, vote.present());
        return switch (vote.kind()) {
            // Decree 61, Art. 10(1)a: representatives of over 50 per cent of all households come to the meeting.
            case COVENANT -> couldDecide && (vote.day().isBefore(COVENANT_DECREE) || overHalf(vote, vote.present()));
            case CONTRIBUTION, COMMON_FUNDS, VILLAGE_HEAD, BOARD_MEMBER, SELF_GOVERNANCE -> couldDecide;
        };
    }

    /** Law, Art. 21(1): from two thirds of all representatives for points 1 and 2 of Art. 15, over 50 per cent for the others. */
    private static boolean enough(Vote vote, long voices) {
        return switch (vote.kind()) {
            case CONTRIBUTION, COMMON_FUNDS -> fraction(voices, vote.households()).compareTo(fraction(2, 3)) >= 0;
            case COVENANT, VILLAGE_HEAD, BOARD_MEMBER, SELF_GOVERNANCE -> overHalf(vote, voices);
        };
    }

    private static boolean overHalf(Vote vote, long voices) {
        return fraction(voices, vote.households()).compareTo(new BigDecimal("0.5")) > 0;
    }

    /** So many digits that two different fractions of a village differ in them. */
    private static BigDecimal fraction(long part, long whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), 30, RoundingMode.DOWN);
    }
}
