package vn.danchu.consultation.minutes;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The meetings whose minutes were kept on paper. */
@ApplicationScoped
class MinutedMeetings implements PanacheRepositoryBase<MinutedMeeting, UUID> {

    /** @return the minutes; refuses an unknown id */
    MinutedMeeting require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có biên bản họp này", "No such minutes"));
    }

    /** @return what was ever entered on the matter, newest first after a row, at most so many */
    List<MinutedMeeting> ofMatter(UUID matter, Cursor after, int most) {
        return NewestFirst.byTime(MinutedMeeting.class, "enteredAt").where("matterId", matter)
                .read(getEntityManager(), after, most);
    }
}
