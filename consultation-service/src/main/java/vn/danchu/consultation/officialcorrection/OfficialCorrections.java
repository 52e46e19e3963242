package vn.danchu.consultation.officialcorrection;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;

/** The corrections of who holds a post. */
@ApplicationScoped
class OfficialCorrections implements PanacheRepositoryBase<OfficialCorrection, UUID> {
    private static final ProblemType UNDER_WAY = ProblemType.of(409, "correction-under-way",
            "Đang có đính chính chờ xác nhận", "A correction waits to be confirmed");

    /** Enters a correction; refuses a second one of a post beside one that waits to be confirmed. */
    void enter(OfficialCorrection correction) {
        if (count("officialId = ?1 and confirmedAt is null and withdrawnAt is null", correction.officialId()) > 0) {
            throw Refused.because(UNDER_WAY, "Hãy rút lại đính chính chưa được xác nhận trước khi ghi đính chính khác",
                    "Take the correction back that nobody has confirmed before you enter another");
        }
        persist(correction);
    }

    /** @return all corrections of an official, the newest first */
    List<OfficialCorrection> of(UUID official) {
        return list("officialId = ?1 order by enteredAt desc, id", official);
    }

    /** @return the official's correction; refuses an unknown id */
    OfficialCorrection require(UUID official, UUID id) {
        return known(official, findById(id));
    }

    /** @return the official's correction, which nobody else confirms or takes back meanwhile; refuses an unknown id */
    OfficialCorrection requireForStep(UUID official, UUID id) {
        return known(official, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static OfficialCorrection known(UUID official, OfficialCorrection correction) {
        if (correction == null || !correction.officialId().equals(official)) {
            throw Refused.notFound("Không có việc đính chính này", "No such correction");
        }
        return correction;
    }
}
