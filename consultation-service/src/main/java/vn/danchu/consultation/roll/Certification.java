package vn.danchu.consultation.roll;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A signature under a roll.
 *
 * @param postVacant
 *            of a signature in the place of a head: whether it counts for every vote, because nobody else holds that post by the record
 */
@Embeddable
record Certification(@Enumerated(EnumType.STRING) CertifyingSide side, String subject, String name,
        Instant certifiedAt, boolean postVacant) {
}
