package vn.danchu.consultation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.EntryIntoForce;
import vn.danchu.consultation.matter.rules.LawfulForms;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meetingresult.rules.Quorum;

/** The rules against a second reading of the law, on 100,000 cases drawn by chance, the same in every run. */
class LawOracleTest {
    private static final int CASES = 100_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 7, 1);
    private static final int DAYS = 1_500;

    @Test
    void theRulesAndTheSecondReadingAgreeOnEveryCase() {
        var random = new Random(20221110);
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);

        for (int i = 0; i < CASES; i++) {
            var vote = aVote(random);
            var verdict = byTheRules(vote);

            assertEquals(SecondReading.of(vote), verdict, vote::toString);
            seen.merge(verdict, 1, Integer::sum);
        }

        // A verdict that chance never drew would be agreed on by nobody.
        for (var verdict : Verdict.values()) {
            assertTrue(seen.getOrDefault(verdict, 0) > CASES / 1_000, () -> verdict + " in " + seen);
        }
    }

    @ParameterizedTest
    @CsvSource({"SELF_GOVERNANCE, 100, 50, REJECTED", "SELF_GOVERNANCE, 100, 51, IN_FORCE_FROM_THE_VOTE",
        "CONTRIBUTION, 100, 66, REJECTED", "CONTRIBUTION, 100, 67, IN_FORCE_FROM_THE_VOTE",
        "COMMON_FUNDS, 3, 2, IN_FORCE_FROM_THE_VOTE", "COMMON_FUNDS, 3, 1, REJECTED",
        "CONTRIBUTION, 1, 1, IN_FORCE_FROM_THE_VOTE", "SELF_GOVERNANCE, 1, 1, IN_FORCE_FROM_THE_VOTE",
        "SELF_GOVERNANCE, 2, 1, REJECTED", "CONTRIBUTION, 2, 1, REJECTED",
        "VILLAGE_HEAD, 100, 50, REJECTED", "VILLAGE_HEAD, 100, 51, WAITS_FOR_THE_COMMITTEE",
        "COVENANT, 101, 51, WAITS_FOR_THE_COMMITTEE", "BOARD_MEMBER, 100, 51, WAITS_FOR_THE_FRONT"})
    void atTheEdgeBothSayWhatTheLawSays(MatterKind kind, long households, long yes, Verdict verdict) {
        var vote = new Vote(kind, VotingForm.MEETING, false, households, households, yes, LocalDate.of(2026, 9, 10));

        assertEquals(verdict, byTheRules(vote));
        assertEquals(verdict, SecondReading.of(vote));
    }

    @Test
    void ofAWholeCommuneToo() {
        var random = new Random(20221110);
        int adopted = 0;

        for (int i = 0; i < CASES / 10; i++) {
            var kind = random.nextBoolean() ? MatterKind.CONTRIBUTION : MatterKind.COMMON_FUNDS;
            var villages = Stream.generate(() -> aVillage(kind, random)).limit(1 + random.nextInt(30)).toList();
            var threshold = AdoptionThreshold.on(kind, villages.getFirst().day()).value();
            long inFavour = villages.stream()
                    .filter(vote -> Outcome.of(vote.yes(), vote.households(), threshold) == Outcome.ADOPTED).count();
            boolean byTheRules = CommuneMatterRule.adopted(inFavour, villages.size(), villages.getFirst().day());

            assertEquals(SecondReading.adoptedByTheCommune(villages), byTheRules, villages::toString);
            adopted += byTheRules ? 1 : 0;
        }

        assertTrue(adopted > CASES / 100 && adopted < CASES / 10 - CASES / 100, "adopted in " + adopted);
    }

    /** Two in three are in favour, so that the communes lie about their threshold. */
    private static Vote aVillage(MatterKind kind, Random random) {
        long households = 1 + random.nextInt(2_000);
        long needed = (2 * households + 2) / 3;
        long yes = random.nextInt(3) > 0 ? needed : needed - 1;
        return new Vote(kind, VotingForm.MEETING, false, households, households, yes, LocalDate.of(2026, 9, 10));
    }

    private static Vote aVote(Random random) {
        var kind = one(MatterKind.values(), random);
        var form = one(VotingForm.values(), random);
        long households = 1 + random.nextInt(2_000);
        // Half of the cases lie at a threshold, where a wrong rule would show.
        long edge = random.nextBoolean() ? households / 2 : (2 * households + 2) / 3;
        long present = random.nextInt(4) == 0 ? random.nextLong(households + 1) : near(edge, households, random);
        long yes = random.nextBoolean()
                ? random.nextLong(present + 1)
                : Math.min(present, near(edge, households, random));
        return new Vote(kind, form, random.nextBoolean(), households, present, yes,
                FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private static long near(long edge, long most, Random random) {
        return Math.clamp(edge + random.nextInt(-2, 3), 0L, most);
    }

    private static <T> T one(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static Verdict byTheRules(Vote vote) {
        if (LawfulForms.check(vote.kind(), vote.form(), vote.afterFailedMeeting()).isPresent()) {
            return Verdict.FORM_NOT_LAWFUL;
        }
        var threshold = AdoptionThreshold.on(vote.kind(), vote.day()).value();
        long needed = Quorum.needed(vote.kind().article(), threshold, vote.households(), vote.day());
        if (vote.form() == VotingForm.MEETING
                && Quorum.reached(vote.present(), needed, vote.kind().article()).isPresent()) {
            return Verdict.TOO_FEW_PRESENT;
        }
        if (Outcome.of(vote.yes(), vote.households(), threshold) == Outcome.REJECTED) {
            return Verdict.REJECTED;
        }
        return switch (EntryIntoForce.on(vote.kind(), vote.day())) {
            case VOTE -> Verdict.IN_FORCE_FROM_THE_VOTE;
            case COMMUNE_RESULT -> throw new AssertionError("a vote of one village alone");
            case COMMITTEE_RECOGNITION -> Verdict.WAITS_FOR_THE_COMMITTEE;
            case FRONT_RECOGNITION -> Verdict.WAITS_FOR_THE_FRONT;
        };
    }
}
