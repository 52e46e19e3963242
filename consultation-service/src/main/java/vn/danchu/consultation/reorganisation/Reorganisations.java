package vn.danchu.consultation.reorganisation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The resolutions about villages that were carried out. */
@ApplicationScoped
class Reorganisations implements PanacheRepositoryBase<Reorganisation, UUID> {

    Reorganisation require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có nghị quyết này", "No such reorganisation"));
    }

    List<Reorganisation> ofCommune(String commune, Cursor after, int most) {
        return NewestFirst.byTime(Reorganisation.class, "recordedAt").where("communeCode", commune)
                .read(getEntityManager(), after, most);
    }
}
