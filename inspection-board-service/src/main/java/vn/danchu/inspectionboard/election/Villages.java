package vn.danchu.inspectionboard.election;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.platform.territory.KnownVillages;

/** The villages that this service has heard of. */
@ApplicationScoped
public class Villages extends KnownVillages<Village> {

    /** The households of a village have voted, on whatever it was. */
    public void voted(UUID id, LocalDate on) {
        findByIdOptional(id).ifPresent(village -> village.voted(on));
    }
}
