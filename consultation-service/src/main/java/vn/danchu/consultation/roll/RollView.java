package vn.danchu.consultation.roll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import vn.danchu.platform.web.OfficialClock;

/** A roll as its village's officials see it. */
public record RollView(UUID id, UUID villageId, LocalDate asOf, OffsetDateTime drawnAt, long households,
        String contentHash, List<Signature> certifications, boolean certified) {

    /** Who signed, for which side and when. */
    public record Signature(CertifyingSide side, String name, OffsetDateTime certifiedAt) {
    }

    static RollView from(Roll roll) {
        return new RollView(roll.id(), roll.villageId(), roll.asOf(),
                roll.drawnAt().atZone(OfficialClock.ZONE).toOffsetDateTime(), roll.households(), roll.contentHash(),
                roll.certifications().stream()
                        .map(signed -> new Signature(signed.side(), signed.name(),
                                signed.certifiedAt().atZone(OfficialClock.ZONE).toOffsetDateTime()))
                        .toList(),
                roll.certified());
    }
}
