package vn.danchu.consultation.roll;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A signature under a roll. */
@Embeddable
record Certification(@Enumerated(EnumType.STRING) CertifyingSide side, String subject, String name,
        Instant certifiedAt) {
}
