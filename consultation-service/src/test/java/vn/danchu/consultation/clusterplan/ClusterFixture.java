package vn.danchu.consultation.clusterplan;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;

/** A village whose households live in clusters, and how it meets by them: the first households are the first cluster. */
public final class ClusterFixture {
    private final VillageFixture village;
    private final String roll;
    private final List<String> clusters = new ArrayList<>();
    private String plan;

    private ClusterFixture(VillageFixture village, String since, int... sizes) {
        this.village = village;
        int first = 0;
        for (int size : sizes) {
            clusters.add(establish(village.head(), village, "Cụm " + (clusters.size() + 1), since, numbers(first, size))
                    .then().statusCode(201).extract().path("id"));
            first += size;
        }
        roll = village.certifiedRoll();
    }

    /** A new village in which every household is of a cluster since today, which is this day. */
    public static ClusterFixture since(String today, int... sizes) {
        return in(VillageFixture.aVillageOf(IntStream.of(sizes).sum()), today, sizes);
    }

    public static ClusterFixture in(VillageFixture village, String today, int... sizes) {
        return new ClusterFixture(village, today, sizes);
    }

    public static Response establish(String token, VillageFixture village, String name, String since,
            List<String> numbers) {
        return VillageFixture.creating(token)
                .body(Map.of("name", name, "since", since, "householdNumbers", numbers))
                .post("/v1/villages/" + village.id() + "/clusters");
    }

    public static List<String> numbers(int first, int count) {
        return IntStream.range(first, first + count).mapToObj("H%03d"::formatted).toList();
    }

    /** In a village of scattered people: the head chairs the first cluster, a member of the Front committee all others. */
    public Map<String, Object> content(String... matters) {
        Map<String, Object> content = new HashMap<>(Map.of("villageId", village.id(), "rollId", roll,
                "scatteredBecause", "Các xóm cách nhau hơn 5 km", "arrangements", "Chủ trì báo cáo Trưởng thôn",
                "matters", List.of(matters)));
        content.put("clusters", IntStream.range(0, clusters.size()).mapToObj(this::meetingOf).toList());
        return content;
    }

    /** What the plan says of a cluster. */
    public Map<String, Object> meetingOf(int cluster) {
        return new HashMap<>(Map.of("clusterId", clusters.get(cluster), "chairedBy",
                cluster == 0 ? "VILLAGE_HEAD" : "FRONT_COMMITTEE_MEMBER", "chair", chairOf(cluster), "startsAt",
                MeetingFixture.START, "place", "Nhà văn hóa cụm"));
    }

    private static String chairOf(int cluster) {
        return cluster == 0 ? "Hoàng Văn Trưởng" : "Lý Thị Mặt";
    }

    public Response draw(Map<String, Object> content) {
        return VillageFixture.creating(village.head()).body(content).post("/v1/cluster-plans");
    }

    public ClusterFixture planned(String... matters) {
        plan = draw(content(matters)).then().statusCode(201).extract().path("id");
        return this;
    }

    public ClusterFixture reported(String... matters) {
        planned(matters).step(village.frontHead(), "/agreement").then().statusCode(201);
        step(village.head(), "/report").then().statusCode(201);
        return this;
    }

    public ClusterFixture approved(String today, String... matters) {
        reported(matters).decide(true, today).then().statusCode(201);
        return this;
    }

    public Response decide(boolean approved, String on) {
        Map<String, Object> decision = new HashMap<>(
                Map.of("number", "57/QĐ-UBND", "decidedOn", on, "approved", approved));
        if (!approved) {
            decision.put("reason", "Chưa có địa điểm họp");
        }
        return VillageFixture.creating(VillageFixture.communeChair()).body(decision)
                .post("/v1/cluster-plans/" + plan + "/decision");
    }

    public Response step(String token, String path) {
        return VillageFixture.creating(token).post("/v1/cluster-plans/" + plan + path);
    }

    public Response merge() {
        return step(village.head(), "/results");
    }

    public Response results() {
        return given().get("/v1/cluster-plans/" + plan + "/results");
    }

    /** The call of a cluster's meeting for a time. */
    public Map<String, Object> callOf(int cluster, String startsAt, String... matters) {
        Map<String, Object> call = MeetingFixture.callFor(village, matters);
        call.put("rollId", roll);
        call.put("chair", chairOf(cluster));
        call.put("startsAt", startsAt);
        call.put("cluster", Map.of("planId", plan, "clusterId", clusters.get(cluster)));
        return call;
    }

    /** The meeting of a cluster, called for that evening. */
    public MeetingFixture called(int cluster, String day, String... matters) {
        return MeetingFixture.ofCluster(village, cluster == 0 ? village.head() : village.frontHead(),
                callOf(cluster, day + "T19:00:00+07:00", matters));
    }

    /** The meeting of a cluster, in session since now; the head keeps its record. */
    public MeetingFixture heldToday(int cluster, String... matters) {
        return MeetingFixture.ofClusterToday(village.head(), callOf(cluster, MeetingFixture.START, matters));
    }

    /** Minutes on paper of a cluster's meeting at which all who came were in favour. */
    public Map<String, Object> minutesOf(int cluster, String heldOn, int present) {
        Map<String, Object> minutes = MinutesFixture.minutes(roll, LocalDate.parse(heldOn), present, present);
        minutes.put("chair", chairOf(cluster));
        minutes.put("cluster", Map.of("planId", plan, "clusterId", clusters.get(cluster)));
        return minutes;
    }

    public String cluster(int place) {
        return clusters.get(place);
    }

    public String roll() {
        return roll;
    }

    public String plan() {
        return plan;
    }

    public VillageFixture village() {
        return village;
    }

}
