package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.correction.CorrectionFixture;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How a day that was typed wrongly is put right, in a village of two households. */
final class CorrectionExamples {
    private static final String COMMUNE = "20/06211";
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final VillageFixture village;
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    private CorrectionExamples(VillageFixture village) {
        this.village = village;
        all.put("listDecisionCorrections", () -> Example.in(village.unit()).path("id", sent().id()));
        all.put("correctSending", () -> of(village.unit(), sent()));
        all.put("correctCommitteeReceipt", () -> of(COMMUNE, sent().received(today)));
        all.put("correctFrontReceipt", () -> of(COMMUNE, sent().received(today)));
        all.put("correctRecognition", () -> of(COMMUNE, refused()));
        all.put("correctPublication", () -> of(village.unit(), published()));
        all.put("listBallotCorrections", () -> Example.in(village.unit()).path("id", round().id()));
        all.put("correctBallotPlanSending", () -> {
            BallotFixture round = round();
            round.send(today.toString()).then().statusCode(201);
            return of(round);
        });
        all.put("correctBallotNotice", () -> of(round()));
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        return new CorrectionExamples(village).all;
    }

    private DecisionFixture decided(String kind) {
        return DecisionFixture.adoptedBy(village, kind, today.minusDays(3));
    }

    private DecisionFixture sent() {
        return decided("SELF_GOVERNANCE").sent(today.minusDays(2));
    }

    private DecisionFixture refused() {
        DecisionFixture decision = decided("VILLAGE_HEAD").sent(today.minusDays(3)).received(today.minusDays(3));
        decision.refusing(VillageFixture.communeChair(), today, "Thiếu chữ ký").then().statusCode(201);
        return decision;
    }

    private DecisionFixture published() {
        DecisionFixture decision = decided("SELF_GOVERNANCE");
        decision.head("/publication", Map.of("publishedOn", today.toString(), "how", "Niêm yết")).then()
                .statusCode(201);
        return decision;
    }

    private BallotFixture round() {
        return BallotFixture.announcedForToday(village, village.matter("SELF_GOVERNANCE"));
    }

    private Example of(String unit, DecisionFixture decision) {
        return Example.in(unit).path("id", decision.id()).header("If-Match", CorrectionFixture.of(decision).tag())
                .json(CorrectionFixture.to(today.minusDays(1)));
    }

    private Example of(BallotFixture round) {
        return Example.in(village.unit()).path("id", round.id())
                .header("If-Match", CorrectionFixture.of(round).tag())
                .json(CorrectionFixture.to(today.minusDays(1)));
    }
}
