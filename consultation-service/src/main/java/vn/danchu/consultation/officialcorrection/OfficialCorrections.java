package vn.danchu.consultation.officialcorrection;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;

/** The corrections of who holds a post. */
@ApplicationScoped
class OfficialCorrections implements PanacheRepositoryBase<OfficialCorrection, UUID> {

    /** @return the official's correction, which nobody else confirms meanwhile; refuses an unknown id */
    OfficialCorrection requireOf(UUID official, UUID id) {
        OfficialCorrection correction = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (correction == null || !correction.officialId().equals(official)) {
            throw Refused.notFound("Không có việc đính chính này", "No such correction");
        }
        return correction;
    }
}
