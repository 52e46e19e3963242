package vn.danchu.consultation.roll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.platform.web.OfficialClock;

/** A roll as its village's officials see it. */
public record RollView(UUID id, UUID villageId, LocalDate asOf, OffsetDateTime drawnAt,
        @Schema(examples = "52") long households,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", description = "SHA-256 over all entries: what the two heads sign") String contentHash,
        List<Signature> certifications,
        @Schema(examples = "true", description = "Whether any vote may rest on it") boolean certified,
        @Schema(examples = "true", description = "Whether a vote on who is head may rest on it: there the commune may have signed in a head's place") boolean certifiedOnHead) {

    /** Who signed, for which side and when. */
    public record Signature(CertifyingSide side, @Schema(examples = "Hoàng Văn Trưởng") String name,
            OffsetDateTime certifiedAt) {
    }

    static RollView from(Roll roll) {
        return new RollView(roll.id(), roll.villageId(), roll.asOf(),
                roll.drawnAt().atZone(OfficialClock.ZONE).toOffsetDateTime(), roll.households(), roll.contentHash(),
                roll.certifications().stream()
                        .map(signed -> new Signature(signed.side(), signed.name(),
                                signed.certifiedAt().atZone(OfficialClock.ZONE).toOffsetDateTime()))
                        .toList(),
                roll.certified(), roll.certified(true));
    }
}
