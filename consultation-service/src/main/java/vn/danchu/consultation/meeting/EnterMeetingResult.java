package vn.danchu.consultation.meeting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The figures of a meeting's minutes; every figure counts households, not people. */
public record EnterMeetingResult(@NotNull UUID rollId, @NotNull LocalDate heldOn, @Min(0) long present,
        @Min(0) long yes,
        @Min(0) long no, @Min(0) long other, @NotBlank @Size(max = 200) String chair,
        @NotBlank @Size(max = 200) String secretary) {
}
