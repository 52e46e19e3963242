package vn.danchu.consultation.contracts.matter;

import java.util.UUID;

/**
 * The record of another service that a vote is about.
 *
 * @param service
 *            the service that owns it, e.g. {@code covenant}
 * @param id
 *            the record there
 */
public record MatterOrigin(String service, UUID id) {
}
