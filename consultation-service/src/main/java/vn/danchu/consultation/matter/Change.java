package vn.danchu.consultation.matter;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.matter.rules.ChangeManner;

/**
 * The earlier decision that a matter is to change, and how.
 *
 * @param changesDecision
 *            the earlier decision
 * @param changeManner
 *            what becomes of it once the later decision is in force
 */
@Embeddable
public record Change(UUID changesDecision, @Enumerated(EnumType.STRING) ChangeManner changeManner) {
}
