package vn.danchu.consultation.contracts.matter;

import java.util.UUID;

/**
 * The record that a vote is about: of another service, or of this one beside the village head's own proposals.
 *
 * @param service
 *            the service that owns it, e.g. {@code covenant}; for a citizen's initiative, which is kept here, {@code initiative}
 * @param id
 *            the record there
 */
public record MatterOrigin(String service, UUID id) {
}
