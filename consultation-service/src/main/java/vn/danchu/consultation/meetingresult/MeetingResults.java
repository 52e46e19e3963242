package vn.danchu.consultation.meetingresult;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The meetings that were held, with their counts. */
@ApplicationScoped
class MeetingResults implements PanacheRepositoryBase<MeetingResult, UUID> {

    List<MeetingResult> ofMatter(UUID matter, Cursor after, int most) {
        return NewestFirst.byTime(MeetingResult.class, "enteredAt").where("matterId", matter)
                .read(getEntityManager(), after, most);
    }
}
