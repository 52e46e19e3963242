package vn.danchu.consultation.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Signatories;
import vn.danchu.consultation.decision.rules.DocumentForm;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.votecount.VoteCount;

/**
 * What the document of a decision says, field by field: what is printed, what the QR code stands for, and what a person
 * compares with the paper in hand.
 */
public record PrintedContent(UUID decision,
        @Schema(examples = "RESOLUTION", description = "Absent until it is chosen, and in old documents") @Nullable DocumentForm documentForm,
        @Schema(examples = "07/2026") String number,
        @Schema(examples = "Thôn Bản Mới") String village, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "2026-10-12") LocalDate votedOn, @Schema(examples = "ONLINE_VOTE") VotingForm form,
        @Schema(examples = "52") long households, @Schema(examples = "47") long participants,
        @Schema(examples = "41") long yes, @Schema(examples = "5") long no, @Schema(examples = "1") long other,
        @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
        @Schema(examples = "Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng.") String proposal, Outcome outcome,
        @Schema(examples = "[\"Hoàng Văn Trưởng\", \"Lý Thị Mặt\", \"Hoàng Văn An\", \"Vi Thị Bình\"]") List<String> signatories) {
    // Old documents keep their digest: another set of fields gets another name.
    private static final String FIELDS = "danchu-decision-1";
    private static final String FIELDS_WITH_FORM = "danchu-decision-2";

    static PrintedContent of(Decision decision) {
        VoteCount vote = decision.count();
        return new PrintedContent(decision.id(),
                decision.signatories().map(Signatories::documentForm).orElse(null), decision.number(),
                decision.villageName(), decision.communeCode(),
                vote.votedOn(), vote.form(), vote.households(), vote.participants(), vote.yes(), vote.no(),
                vote.other(), decision.title(), decision.proposal(), decision.outcome(),
                decision.signatories().map(PrintedContent::names).orElse(List.of()));
    }

    private static List<String> names(Signatories signatories) {
        String head = signatories.headTitle() == null
                ? signatories.villageHead()
                : signatories.villageHead() + ", " + signatories.headTitle();
        return Stream.concat(Stream.of(head, signatories.frontHead()),
                signatories.households().stream()).toList();
    }

    /** @return SHA-256 over all fields in their order, 64 lower-case hexadecimal digits */
    String digest() {
        Stream<Object> opening = documentForm == null ? Stream.of(FIELDS) : Stream.of(FIELDS_WITH_FORM, documentForm);
        Stream<Object> fields = Stream.of(decision, number, village, communeCode, votedOn, form, households,
                participants, yes, no, other, title, proposal, outcome);
        return DigestUtils.sha256Hex(Stream.of(opening, fields, signatories.stream())
                .flatMap(part -> part).map(Object::toString)
                .map(field -> field.length() + ":" + field).collect(Collectors.joining("\n")));
    }
}
