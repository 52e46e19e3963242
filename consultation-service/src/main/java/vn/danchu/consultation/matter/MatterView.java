package vn.danchu.consultation.matter;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

import vn.danchu.consultation.contracts.MatterOrigin;
import vn.danchu.consultation.matter.rules.LawfulForms;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.web.OfficialClock;

/** A matter as anyone may see it, with the forms in which it may be decided. */
public record MatterView(UUID id, UUID villageId, MatterKind kind, String title, String proposal, MatterOrigin origin,
        MatterState state, Set<VotingForm> lawfulForms, OffsetDateTime openedAt) {

    static MatterView from(Matter matter) {
        return new MatterView(matter.id(), matter.villageId(), matter.kind(), matter.title(), matter.proposal(),
                matter.origin().orElse(null), matter.state(), LawfulForms.of(matter.kind(), false),
                matter.openedAt().atZone(OfficialClock.ZONE).toOffsetDateTime());
    }
}
