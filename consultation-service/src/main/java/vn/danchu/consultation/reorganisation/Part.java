package vn.danchu.consultation.reorganisation;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.community.rules.SmallerSize;

/**
 * What a resolution means for one village.
 *
 * @param households
 *            how many it had before it ended, else how many it has since
 */
@Embeddable
public record Part(@Schema(examples = "0197a1c2-5b1e-7000-8000-000000000001") UUID villageId,
        @Enumerated(EnumType.STRING) Role part, @Schema(examples = "84") long households,
        @Enumerated(EnumType.STRING) @Schema(examples = "MOUNTAINOUS") @Nullable SmallerSize smallerBecause) {

    /** What a village does by a resolution. */
    public enum Role {
        ENDED, BEGAN, RECEIVED, RESTYLED
    }
}
