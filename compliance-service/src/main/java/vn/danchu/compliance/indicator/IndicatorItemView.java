package vn.danchu.compliance.indicator;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.compliance.indicator.rules.Item;
import vn.danchu.compliance.indicator.rules.Standing;
import vn.danchu.platform.problem.Text;

/** One decision, village or project, and how it stands on the day asked for. */
public record IndicatorItemView(
        @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000031", description = "Id of the decision, village or project") UUID id,
        @Schema(examples = "Giờ bật loa truyền thanh của thôn") String name,
        @Schema(enumeration = {
            "PENDING", "MET", "LATE",
            "MISSING"}, examples = "LATE", description = "PENDING: still within its lawful days and not counted; MET: counts for the commune;"
                    + " LATE and MISSING: count against it") Standing status,
        @Schema(examples = "Muộn 2 ngày", description = "The status in words") String detail,
        @Schema(examples = "2026-11-30", description = "Last lawful day; absent for villages") @Nullable LocalDate dueOn,
        @Schema(examples = "2026-12-02", description = "Day it was done, when by the day asked for") @Nullable LocalDate doneOn,
        @Schema(examples = "2", description = "Calendar days after the last lawful day") @Nullable Long daysLate){

    static IndicatorItemView from(Item item, LocalDate day, Locale language) {
        long late = item.daysLateOn(day);
        return new IndicatorItemView(item.id(), item.name(), item.standingOn(day), inWords(item, day).in(language),
                item.dueOn().orElse(null), item.doneBy(day).orElse(null), late > 0 ? late : null);
    }

    private static Text inWords(Item item, LocalDate day) {
        long late = item.daysLateOn(day);
        String days = late + (late == 1 ? " day" : " days");
        return switch (item.standingOn(day)) {
            case NOT_YET -> new Text("Chưa phát sinh", "Not owed yet");
            case PENDING -> new Text("Còn trong thời hạn", "Still within its lawful days");
            case MET -> new Text("Đạt", "Met");
            case LATE -> new Text("Muộn " + late + " ngày", days + " late");
            case MISSING -> late > 0
                    ? new Text("Chưa thực hiện, quá hạn " + late + " ngày", "Not done, " + days + " overdue")
                    : new Text("Chưa thực hiện", "Not done");
        };
    }
}
