package vn.danchu.consultation.secretballot;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counted voices of a closed vote, in households. */
public record Tally(@Schema(examples = "41") long yes, @Schema(examples = "5") long no,
        @Schema(examples = "1") long other) {

    static Tally of(Collection<CountedBallot> ballots) {
        Map<Choice, Long> voices = new EnumMap<>(Choice.class);
        ballots.forEach(ballot -> voices.merge(ballot.choice(), 1L, Long::sum));
        return new Tally(voices.getOrDefault(Choice.YES, 0L), voices.getOrDefault(Choice.NO, 0L),
                voices.getOrDefault(Choice.OTHER, 0L));
    }
}
