package vn.danchu.inspectionboard.election;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.platform.territory.KnownVillages;

/** The villages that this service has heard of. */
@ApplicationScoped
public class Villages extends KnownVillages<Village> {
}
