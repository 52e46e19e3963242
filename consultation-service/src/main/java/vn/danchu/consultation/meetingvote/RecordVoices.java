package vn.danchu.consultation.meetingvote;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.danchu.consultation.secretballot.Choice;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** What households said by show of hands; a later record of a household corrects the earlier one. */
public record RecordVoices(@NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull Voice> voices) {

    /** What one household said. */
    public record Voice(@NotNull UUID householdId, @NotNull Choice choice) {
    }

    Set<UUID> households() {
        Set<UUID> households = voices.stream().map(Voice::householdId).collect(Collectors.toSet());
        if (households.size() < voices.size()) {
            throw Refused.because(CommonProblem.INVALID, "Mỗi hộ chỉ có một ý kiến", "Each household has one voice");
        }
        return households;
    }
}
