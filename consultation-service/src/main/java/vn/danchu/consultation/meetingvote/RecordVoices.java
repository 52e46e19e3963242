package vn.danchu.consultation.meetingvote;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.rules.CandidateCount;
import vn.danchu.consultation.meetingvote.rules.VoteAtMeeting;
import vn.danchu.consultation.secretballot.Choice;
import vn.danchu.platform.problem.Refused;

/** What households said by show of hands; a later record of a household corrects the earlier one. */
public record RecordVoices(@NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull Voice> voices) {

    /**
     * What one household said.
     *
     * @param candidates
     *            in an election, for whom it is: for as many as there are seats at most
     */
    public record Voice(@NotNull UUID householdId, @NotNull Choice choice,
            @Nullable @Size(max = 20) @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000091\"]") List<@NotNull UUID> candidates) {

        List<UUID> votedFor() {
            return candidates == null ? List.of() : candidates;
        }
    }

    /** @return for whom each of those in favour is; empty for nobody in particular */
    List<List<UUID>> votedFor() {
        if (voices.stream().anyMatch(voice -> voice.choice != Choice.YES && !voice.votedFor().isEmpty())) {
            throw Refused.by(CandidateCount.onlyByYes());
        }
        return voices.stream().filter(voice -> voice.choice == Choice.YES).map(Voice::votedFor).toList();
    }

    Set<UUID> households() {
        Set<UUID> households = voices.stream().map(Voice::householdId).collect(Collectors.toSet());
        if (households.size() < voices.size()) {
            throw Refused.by(VoteAtMeeting.oneVoice());
        }
        return households;
    }
}
