package vn.danchu.consultation.roll;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as it stands on a roll. */
public record RollEntry(UUID householdId, @Schema(examples = "H001") String number,
        @Schema(examples = "Thôn Bản Mới, xã Cao Lộc") String address,
        @Schema(examples = "Hoàng Văn An") String representativeName) {
}
