package vn.danchu.consultation.contracts.matter;

import java.util.Optional;
import java.util.UUID;

/**
 * The record that a vote is about: of another service, or of this one beside the village head's own proposals.
 *
 * @param service
 *            the service that owns it, e.g. {@code covenant}; for what is kept here, {@code initiative}, {@code board-call} or
 *            {@code board-dismissal}
 * @param id
 *            the record there
 */
public record MatterOrigin(String service, UUID id) {

    /** @return the service's record that the vote is about; empty when it is about none of the service */
    public static Optional<UUID> of(String service, MatterOrigin origin) {
        return Optional.ofNullable(origin).filter(told -> told.service().equals(service)).map(MatterOrigin::id);
    }
}
