package vn.danchu.consultation.procedure;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.procedure.rules.ProceduralQuestion;
import vn.danchu.consultation.procedure.rules.VotingMethod;

/** What the chair puts to a show of hands about the meeting itself, with the hands that went up for it. */
public sealed interface Proposal {

    ProceduralQuestion question();

    long inFavour();

    default UUID matterId() {
        return null;
    }

    default VotingMethod method() {
        return null;
    }

    default List<NamedPerson> people() {
        return List.of();
    }

    /** Who keeps the minutes. */
    record ElectSecretary(@NotNull @Valid NamedPerson secretary,
            @Min(0) @Max(1_000_000) @Schema(examples = "31") long inFavour)
            implements
                Proposal {
        @Override
        public ProceduralQuestion question() {
            return ProceduralQuestion.SECRETARY;
        }

        @Override
        public List<NamedPerson> people() {
            return List.of(secretary);
        }
    }

    /** How a matter of the agenda is voted on. */
    record ChooseMethod(@NotNull UUID matterId, @NotNull VotingMethod method,
            @Min(0) @Max(1_000_000) @Schema(examples = "31") long inFavour)
            implements
                Proposal {
        @Override
        public ProceduralQuestion question() {
            return ProceduralQuestion.VOTING_METHOD;
        }
    }

    /** Who counts the secret ballots of the meeting. */
    record ElectCountingBoard(@NotNull @Size(max = 10) List<@Valid @NotNull NamedPerson> people,
            @Min(0) @Max(1_000_000) @Schema(examples = "31") long inFavour) implements Proposal {
        @Override
        public ProceduralQuestion question() {
            return ProceduralQuestion.COUNTING_BOARD;
        }
    }
}
