package vn.danchu.inspectionboard.project;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

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
public record RegisterProject(@NotNull String communeCode, @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String investor, @NotNull LocalDate startsOn) {
}
