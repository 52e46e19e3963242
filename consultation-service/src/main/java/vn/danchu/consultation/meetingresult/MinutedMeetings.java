package vn.danchu.consultation.meetingresult;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;

/** The meetings whose minutes were kept on paper. */
@ApplicationScoped
class MinutedMeetings implements PanacheRepositoryBase<MinutedMeeting, UUID> {

    /** @return the minutes; refuses an unknown id */
    MinutedMeeting require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có biên bản họp này", "No such minutes"));
    }

    /** @return what was ever entered on the matter, the newest first */
    List<MinutedMeeting> ofMatter(UUID matter) {
        return find("matterId = ?1 order by enteredAt desc, id", matter).page(0, 50).list();
    }
}
