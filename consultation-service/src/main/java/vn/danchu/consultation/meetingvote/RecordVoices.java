package vn.danchu.consultation.meetingvote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.secretballot.Choice;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** What households said by show of hands; a later record of a household corrects the earlier one. */
public record RecordVoices(@NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull Voice> voices) {

    /**
     * What one household said.
     *
     * @param candidateId
     *            in the election of a head, for whom it is
     */
    public record Voice(@NotNull UUID householdId, @NotNull Choice choice, @Nullable UUID candidateId) {
    }

    /** @return for whom those in favour are; null for nobody in particular */
    List<UUID> votedFor() {
        if (voices.stream().anyMatch(voice -> voice.choice != Choice.YES && voice.candidateId != null)) {
            throw Refused.because(CommonProblem.INVALID, "Chỉ ghi người ứng cử khi hộ tán thành",
                    "A candidate is named only by who is in favour");
        }
        List<UUID> named = new ArrayList<>();
        voices.stream().filter(voice -> voice.choice == Choice.YES).forEach(voice -> named.add(voice.candidateId));
        return named;
    }

    Set<UUID> households() {
        Set<UUID> households = voices.stream().map(Voice::householdId).collect(Collectors.toSet());
        if (households.size() < voices.size()) {
            throw Refused.because(CommonProblem.INVALID, "Mỗi hộ chỉ có một ý kiến", "Each household has one voice");
        }
        return households;
    }
}
