package vn.danchu.covenant.drafting;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.platform.territory.KnownVillages;

/** The villages that this service has heard of. */
@ApplicationScoped
public class Villages extends KnownVillages<Village> {
}
