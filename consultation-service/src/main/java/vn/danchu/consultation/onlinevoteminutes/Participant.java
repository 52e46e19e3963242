package vn.danchu.consultation.onlinevoteminutes;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household whose representative took part in an online vote. */
public record Participant(UUID householdId, @Schema(examples = "H001") String householdNumber,
        @Schema(examples = "Hoàng Văn Một") String representativeName,
        @Schema(examples = "Thôn Bản Mới, xã Cao Lộc") String address) {
}
