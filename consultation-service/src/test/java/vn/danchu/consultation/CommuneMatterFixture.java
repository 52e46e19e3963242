package vn.danchu.consultation;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

/** A matter of a commune that no other test uses, and what its chairs and villages do with it through the API. */
public final class CommuneMatterFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.now(OfficialClock.ZONE);
    private final String commune;
    private final List<VillageFixture> villages = new ArrayList<>();
    private String id;

    private CommuneMatterFixture(String commune) {
        this.commune = commune;
    }

    /** A commune of so many villages, each of three households, of which two are two thirds. */
    public static CommuneMatterFixture inACommuneOf(int villages) {
        String commune = Territory.official().communesOf("20", TODAY).stream().map(AdministrativeUnit::code)
                .filter(code -> !code.equals("06211")).skip(NEXT.getAndIncrement()).findFirst().orElseThrow();
        CommuneMatterFixture fixture = new CommuneMatterFixture(commune);
        for (int village = 0; village < villages; village++) {
            fixture.villages.add(VillageFixture.aVillageIn(commune, 3));
        }
        return fixture;
    }

    public Map<String, Object> content(String kind, String form) {
        return Map.of("communeCode", commune, "kind", kind, "title", "Góp công làm đường liên thôn", "proposal",
                "Mỗi hộ góp ba ngày công.", "form", form, "decideBy", lastDay().toString());
    }

    /** The last day of the villages by the commune's plan. */
    public static LocalDate lastDay() {
        return TODAY.plusDays(10);
    }

    /** The last day on which a village tells in time what it decided on its last day. */
    public static LocalDate resultsDue() {
        return Sending.lastDay(lastDay(), WorkingDayCalendar.official());
    }

    public Response proposing(String kind, String form) {
        return VillageFixture.creating(chair()).header("Accept-Language", "en").body(content(kind, form))
                .post("/v1/commune-matters");
    }

    public CommuneMatterFixture proposed(String form) {
        id = proposing("CONTRIBUTION", form).then().statusCode(201).extract().path("id");
        return this;
    }

    public CommuneMatterFixture agreed(String form) {
        proposed(form);
        agree(front(), TODAY).then().statusCode(201);
        return this;
    }

    public CommuneMatterFixture opened(String form) {
        agreed(form);
        open(chair()).then().statusCode(201);
        return this;
    }

    /** All villages have decided: those from the first on, so many, are in favour. */
    public CommuneMatterFixture decided(int inFavour) {
        for (int village = 0; village < villages.size(); village++) {
            decide(village, village < inFavour ? 2 : 1);
        }
        return this;
    }

    /** All villages adopted it, and it is in force from that day. */
    public CommuneMatterFixture inForceFrom(LocalDate day) {
        decided(villages.size()).conclude(chair()).then().statusCode(201);
        setEffect(TODAY, day).then().statusCode(201);
        return this;
    }

    /** What changes this one, agreed to and before the same villages. */
    public CommuneMatterFixture changeOpened(String manner) {
        CommuneMatterFixture later = new CommuneMatterFixture(commune);
        later.villages.addAll(villages);
        later.id = proposingChange(chair(), manner).then().statusCode(201).extract().path("id");
        later.agree(front(), TODAY).then().statusCode(201);
        later.open(chair()).then().statusCode(201);
        return later;
    }

    public static Map<String, Object> change(String manner) {
        return Map.of("manner", manner, "title", "Giảm mức góp công", "proposal", "Mỗi hộ góp hai ngày công.", "form",
                "MEETING", "decideBy", lastDay().toString());
    }

    public Response proposingChange(String token, String manner) {
        return post(token, "/change-proposals", change(manner));
    }

    public static Map<String, Object> aMeasure(String kind, String ground, LocalDate on) {
        return Map.of("kind", kind, "ground", ground, "number", "61/QĐ-UBND", "reason", "Mức đóng góp trái quy định",
                "takenOn", on.toString());
    }

    public Response measure(String token, String kind, String ground, LocalDate on) {
        return post(token, "/measures", aMeasure(kind, ground, on));
    }

    public static Map<String, Object> aReport(LocalDate on) {
        return Map.of("number", "31/BC-UBND", "reportedOn", on.toString(), "sentToFrontOn", on.toString());
    }

    /** The head of a village says when its people were told of a measure. */
    public Response announcing(String token, String measure, int village, LocalDate on) {
        return post(token, "/measures/" + measure + "/villages/" + villages.get(village).id() + "/announcement",
                Map.of("announcedOn", on.toString()));
    }

    public Response withdraw(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en").contentType(ContentType.JSON)
                .body(Map.of("reason", "Xã đã bố trí kinh phí")).post("/v1/commune-matters/" + id + "/withdrawal");
    }

    public Response report(String token, LocalDate on) {
        return post(token, "/council-report", aReport(on));
    }

    /** What the meeting of a village decides today with so many of its three households. */
    public DecisionFixture decide(int village, int yes) {
        return DecisionFixture.of(villages.get(village), matterOf(village), yes, TODAY);
    }

    /** What its meeting of all households decides on a day. */
    public DecisionFixture decideOn(LocalDate day, int village, int yes) {
        return DecisionFixture.of(villages.get(village), matterOf(village), yes, day);
    }

    public String matterOf(int village) {
        return read().extract().path("parts.find { it.villageId == '" + villages.get(village).id() + "' }.matterId");
    }

    public Response agree(String token, LocalDate on) {
        return post(token, "/agreement", Map.of("agreedOn", on.toString()));
    }

    public Response open(String token) {
        return post(token, "/opening", Map.of());
    }

    public Response conclude(String token) {
        return post(token, "/conclusion", minutes());
    }

    public static Map<String, Object> minutes() {
        return Map.of("number", "03/2026", "chair", "Vi Văn Chủ", "frontChair", "Lý Thị Trận");
    }

    public Response setEffect(LocalDate decidedOn, LocalDate from) {
        return post(chair(), "/effect", Map.of("number", "58/QĐ-UBND", "decidedOn", decidedOn.toString(),
                "effectiveFrom", from.toString()));
    }

    private Response post(String token, String path, Map<String, Object> body) {
        var request = VillageFixture.creating(token).header("Accept-Language", "en");
        return (body.isEmpty() ? request : request.body(body)).post("/v1/commune-matters/" + id + path);
    }

    public Response document() {
        return given().get("/v1/commune-matters/" + id + "/document");
    }

    public ValidatableResponse read() {
        return given().get("/v1/commune-matters/" + id).then().statusCode(200);
    }

    public String chair() {
        return TestTokens.of("chu.tich." + commune).roles("commune-chair").units(unit()).token();
    }

    public String front() {
        return TestTokens.of("mat.tran." + commune).roles("commune-front").units(unit()).token();
    }

    public String unit() {
        return "20/" + commune;
    }

    public String commune() {
        return commune;
    }

    public String id() {
        return id;
    }

    public VillageFixture village(int place) {
        return villages.get(place);
    }
}
