package vn.danchu.consultation.meetingresult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The meetings that were held, with their counts. */
@ApplicationScoped
public class MeetingResults implements PanacheRepositoryBase<MeetingResult, UUID> {

    /**
     * @param village
     *            that has the matter now; what another met about before it passed on opens no ballots here
     * @return the day of the first meeting of the village on the matter to which too few households came
     */
    public Optional<LocalDate> firstFailed(UUID matter, UUID village) {
        return find(
                "matterId = ?1 and outcome = ?2 and rollId in (select id from Roll where villageId = ?3) order by heldOn",
                matter, MeetingOutcome.NO_QUORUM, village)
                .firstResultOptional().map(MeetingResult::heldOn);
    }

    /** @return the counts on a matter but those that stand in minutes on paper, newest first after a row, at most so many */
    public List<MeetingResult> takenHere(UUID matter, Cursor after, int most) {
        return NewestFirst.byTime(MeetingResult.class, "enteredAt").where("matterId", matter).where("minuted", false)
                .read(getEntityManager(), after, most);
    }
}
