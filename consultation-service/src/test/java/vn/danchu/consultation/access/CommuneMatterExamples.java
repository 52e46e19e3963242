package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import vn.danchu.consultation.CommuneMatterFixture;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation of a commune's matter is called, in a commune of one village. */
final class CommuneMatterExamples {
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final CommuneMatterFixture matter = CommuneMatterFixture.inACommuneOf(1);
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    private CommuneMatterExamples() {
        all.put("proposeCommuneMatter", () -> here().json(matter.content("CONTRIBUTION", "MEETING")));
        all.put("listCommuneMatters", () -> here().query("commune", matter.commune()));
        all.put("getCommuneMatter", () -> of(matter.proposed("MEETING")));
        all.put("agreeToCommuneMatter",
                () -> of(matter.proposed("MEETING")).json(Map.of("agreedOn", today.toString())));
        all.put("openCommuneMatter", () -> of(matter.agreed("MEETING")));
        all.put("withdrawCommuneMatter", () -> of(matter.agreed("MEETING")).json(Map.of("reason", "Đã có kinh phí")));
        all.put("concludeCommuneMatter",
                () -> of(matter.opened("MEETING").decided(1)).json(CommuneMatterFixture.minutes()));
        all.put("setCommuneMatterEffect", () -> of(concluded()).json(Map.of("number", "58/QĐ-UBND", "decidedOn",
                today.toString(), "effectiveFrom", today.toString())));
        all.put("getCommuneMatterDocument", () -> of(concluded()));
        all.put("listCommuneMeasures", () -> of(matter.proposed("MEETING")));
        all.put("takeCommuneMeasure", () -> of(concluded())
                .json(CommuneMatterFixture.aMeasure("ANNULMENT", "UNLAWFUL_CONTENT", today)));
        all.put("announceCommuneMeasure", () -> {
            String measure = concluded().measure(matter.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then()
                    .statusCode(201).extract().path("id");
            return Example.in(matter.village(0).unit()).path("id", matter.id()).path("measure", measure)
                    .path("village", matter.village(0).id()).json(Map.of("announcedOn", today.toString()));
        });
        all.put("proposeCommuneChange", () -> of(concluded()).json(CommuneMatterFixture.change("REPLACE")));
        all.put("reportToCouncil", () -> of(concluded()).json(CommuneMatterFixture.aReport(today)));
        all.put("getCouncilReport", () -> {
            concluded().report(matter.chair(), today).then().statusCode(201);
            return of(matter);
        });
    }

    static Map<String, Supplier<Example>> all() {
        return new CommuneMatterExamples().all;
    }

    private CommuneMatterFixture concluded() {
        matter.opened("MEETING").decided(1).conclude(matter.chair()).then().statusCode(201);
        return matter;
    }

    private Example here() {
        return Example.in(matter.unit());
    }

    private Example of(CommuneMatterFixture called) {
        return here().path("id", called.id());
    }
}
