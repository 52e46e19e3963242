package vn.danchu.consultation.household;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The households of the villages. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    List<Household> ofVillage(UUID villageId) {
        return list("villageId", villageId);
    }
}
