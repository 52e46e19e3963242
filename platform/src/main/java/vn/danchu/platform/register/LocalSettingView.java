package vn.danchu.platform.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.web.OfficialClock;

/** What a place set, as anyone may read it. */
public record LocalSettingView(UUID id, @Schema(examples = "online-vote.period-least") String key,
        @Schema(examples = "20/06211") String unit,
        @Schema(examples = "3", description = "Absent where the document ended what was set before") @Nullable String value,
        @Schema(examples = "2026-12-01") LocalDate since,
        @Schema(examples = "2027-03-01", description = "First day on which the next setting holds instead; absent while none follows") @Nullable LocalDate until,
        @Schema(examples = "Quyết định số 12/2026/QĐ-UBND") String document,
        @Schema(examples = "2026-11-20") LocalDate issuedOn, @Schema(examples = "UBND xã Cao Lộc") String issuedBy,
        @Schema(examples = "Nông Thị Vụ") String recordedBy,
        @Schema(examples = "2026-11-21T09:00:00+07:00") OffsetDateTime recordedAt) {

    static LocalSettingView from(LocalSetting setting) {
        Approval approval = setting.approval();
        return new LocalSettingView(setting.id(), setting.valueKey(), setting.unit(), setting.value().orElse(null),
                setting.since(), setting.until().orElse(null), approval.document(), approval.issuedOn(),
                approval.issuedBy(), setting.recordedBy(),
                setting.recordedAt().atZone(OfficialClock.ZONE).toOffsetDateTime());
    }
}
