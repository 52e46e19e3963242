package vn.danchu.consultation.correction;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;

/** How a day of a record is put right through the API. */
public final class CorrectionFixture {
    private final String record;

    private CorrectionFixture(String record) {
        this.record = record;
    }

    public static CorrectionFixture of(DecisionFixture decision) {
        return new CorrectionFixture("/v1/decisions/" + decision.id());
    }

    public static CorrectionFixture of(BallotFixture round) {
        return new CorrectionFixture("/v1/ballot-rounds/" + round.id());
    }

    public static Map<String, Object> to(LocalDate day) {
        return Map.of("rightDay", day.toString(), "reason", "Gõ nhầm ngày");
    }

    /** Of the record as it stands. */
    public Response correct(String token, String day, LocalDate right) {
        return correct(token, tag(), day, right);
    }

    public Response correct(String token, String tag, String day, LocalDate right) {
        RequestSpecification request = given().auth().oauth2(token).header("Accept-Language", "en")
                .contentType(ContentType.JSON).body(to(right));
        return (tag == null ? request : request.header("If-Match", tag)).put(record + "/corrections/" + day);
    }

    public Response list() {
        return given().get(record + "/corrections");
    }

    public String tag() {
        return given().get(record).header("ETag");
    }
}
