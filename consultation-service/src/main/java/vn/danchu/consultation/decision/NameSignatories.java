package vn.danchu.consultation.decision;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.rules.DocumentForm;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.roll.RollEntry;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.platform.problem.Refused;

/**
 * As what the decision is written, and the names under it.
 *
 * @param documentForm
 *            chosen by the head after agreement with the Front head
 * @param signsAs
 *            the title of who signs in the head's place: while nobody is head, or where the vote is on who is head
 * @param households
 *            two of the roll on which the decision was taken: the names of their representatives, or the numbers of the
 *            households where two representatives have one name
 */
public record NameSignatories(@NotNull DocumentForm documentForm,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String villageHead,
        @Size(max = 100) @Schema(examples = "Người triệu tập cuộc họp", description = "Title of who signs in the head's place: while nobody but an acting head is head, or where the vote is on who is head. Absent for the title that follows from the record") @Nullable String signsAs,
        @NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Mặt") String frontHead,
        @NotNull @Size(min = 2, max = 2) @Schema(examples = "[\"Hoàng Văn An\", \"Vi Thị Bình\"]") List<@NotBlank @Size(max = 200) String> households) {

    /** Refuses a form that does not fit the vote, and households that had no voice in it. */
    Signatories on(VoteCount vote, Rolls rolls, String titleByRecord) {
        Refused.ifBroken(documentForm.check(vote.form() != VotingForm.HOUSEHOLD_BALLOTS));
        List<List<RollEntry>> signing = households.stream().map(named -> entries(named, vote, rolls)).toList();
        if (signing.stream().flatMap(List::stream).map(RollEntry::householdId).distinct().count() < 2) {
            throw Refused.by(Sending.oneHouseholdTwice());
        }
        return new Signatories(documentForm, villageHead.strip(),
                signsAs == null || signsAs.isBlank() ? titleByRecord : signsAs.strip(), frontHead.strip(),
                signing.getFirst().getFirst().representativeName(), signing.getLast().getFirst().representativeName());
    }

    private static List<RollEntry> entries(String named, VoteCount vote, Rolls rolls) {
        List<RollEntry> found = rolls.named(vote.rollId(), named);
        if (found.isEmpty()) {
            throw Refused.by(Sending.notOnTheRoll(named.strip()));
        }
        return found;
    }
}
