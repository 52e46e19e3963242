package vn.danchu.inspectionboard.project;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project to be supervised.
 *
 * @param communeCode
 *            the commune in which it is carried out
 * @param name
 *            its name
 * @param investor
 *            programme owner, investor or management unit: who receives the plan
 * @param startsOn
 *            first day of the works
 */
public record RegisterProject(@NotNull @Schema(examples = "06211") String communeCode,
        @NotBlank @Size(max = 300) @Schema(examples = "Đường liên thôn Bản Mới - Nà Sla") String name,
        @NotBlank @Size(max = 300) @Schema(examples = "Ủy ban nhân dân xã Cao Lộc") String investor,
        @NotNull @Schema(examples = "2027-01-04") LocalDate startsOn) {
}
