package vn.danchu.consultation.community;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.community.rules.VillageKind;

/** What a village is called and what kind it is, from a day on, by which resolution. */
@Embeddable
public record VillageStyle(@Schema(examples = "2025-07-01") LocalDate since,
        @Schema(examples = "Thôn Bản Mới") String name, @Enumerated(EnumType.STRING) VillageKind kind,
        @Schema(examples = "Nghị quyết số 05/NQ-HĐND") String resolution) {
}
