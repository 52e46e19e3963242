package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import vn.danchu.consultation.InitiativeFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation of an initiative is called, in a village of two households, of which one is more than a tenth. */
final class InitiativeExamples {
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final VillageFixture village;
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    private InitiativeExamples(VillageFixture village) {
        this.village = village;
        ofItsConsents();
        all.put("startInitiative", () -> here().json(InitiativeFixture.content(village, "SELF_GOVERNANCE")));
        all.put("listInitiatives", () -> here().query("village", village.id()));
        all.put("getInitiative", () -> of(started()));
        all.put("submitInitiative", () -> {
            InitiativeFixture initiative = started();
            initiative.consent(0).then().statusCode(201);
            return of(initiative);
        });
        all.put("approveInitiative",
                () -> of(started()).json(Map.of("approvedOn", today.toString(), "benefit", "Sạch đường ngõ")));
        all.put("tableInitiative", () -> of(started().submittedWith(1)));
        all.put("declineInitiative", () -> of(started().submittedWith(1)).json(Map.of("reason", "Trái luật")));
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        return new InitiativeExamples(village).all;
    }

    private void ofItsConsents() {
        all.put("consentToInitiative", () -> of(started()));
        all.put("takeConsentBack", () -> {
            InitiativeFixture initiative = started();
            initiative.consent(0).then().statusCode(201);
            return of(initiative);
        });
        all.put("enterConsents", () -> of(started()).json(InitiativeFixture.list(today, "H001")));
        all.put("readConsents", () -> of(started()));
    }

    private InitiativeFixture started() {
        return InitiativeFixture.startedIn(village);
    }

    // The first household has started it.
    private Example here() {
        return Example.in(village.unit()).household(TestTokens.personKeyOf(village.citizenNumber(0)));
    }

    private Example of(InitiativeFixture initiative) {
        return here().path("id", initiative.id());
    }
}
