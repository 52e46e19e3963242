package vn.danchu.consultation.onlinevote;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Online votes as offices propose them. */
public final class OnlineVoteFixture {
    private OnlineVoteFixture() {
    }

    public static Map<String, Object> proposal(String roll, OffsetDateTime opensAt, OffsetDateTime closesAt) {
        List<Map<String, Object>> team = List.of(
                Map.of("name", "Lý Thị Mặt", "represents", "FRONT_COMMITTEE", "leader", true),
                Map.of("name", "Hoàng Văn Trưởng", "represents", "VILLAGE", "leader", false),
                Map.of("name", "Nông Văn Hộ", "represents", "HOUSEHOLDS", "leader", false, "skilledInTechnology",
                        true));
        return Map.of("rollId", roll, "opensAt", ISO_OFFSET_DATE_TIME.format(opensAt), "closesAt",
                ISO_OFFSET_DATE_TIME.format(closesAt), "team", team);
    }
}
