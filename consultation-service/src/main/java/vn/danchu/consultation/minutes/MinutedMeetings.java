package vn.danchu.consultation.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meeting.CallMeeting.ClusterOfPlan;
import vn.danchu.consultation.meetingresult.MeetingResultView;
import vn.danchu.consultation.minutes.rules.MinutesState;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The meetings whose minutes were kept on paper. */
@ApplicationScoped
public class MinutedMeetings implements PanacheRepositoryBase<MinutedMeeting, UUID> {
    private static final List<MinutesState> STANDING = List.of(MinutesState.ENTERED, MinutesState.CONFIRMED);

    /**
     * What a cluster said on a matter, by minutes on paper that two people confirmed.
     *
     * @param present
     *            households of the cluster that were there
     * @param candidates
     *            in an election, those in favour by candidate
     */
    public record MinutedCluster(UUID clusterId, UUID matterId, UUID minutesId, LocalDate heldOn, long present,
            Tally tally, List<CandidateVotes> candidates, String secretary) {
    }

    /** @return what the clusters of a plan said that kept their minutes on paper */
    public List<MinutedCluster> confirmedOf(UUID plan) {
        return list("clusterPlanId = ?1 and state = ?2", plan, MinutesState.CONFIRMED).stream()
                .map(MinutedMeeting::ofCluster).toList();
    }

    /** @return whether minutes on paper of a cluster of the plan were entered and not taken back */
    public boolean anyOf(UUID plan) {
        return count("clusterPlanId = ?1 and state in ?2", plan, STANDING) > 0;
    }

    /** What all clusters together came to stands with the minutes of each. */
    public void merged(UUID plan, UUID matter, MeetingResultView result) {
        list("clusterPlanId = ?1 and state = ?2 and matterId = ?3", plan, MinutesState.CONFIRMED, matter)
                .forEach(minutes -> minutes.followFrom(result));
    }

    /** @return the matters on which minutes of the cluster stand */
    List<UUID> mattersOf(ClusterOfPlan cluster) {
        return list("clusterPlanId = ?1 and clusterId = ?2 and state in ?3", cluster.planId(), cluster.clusterId(),
                STANDING).stream().map(MinutedMeeting::matterId).toList();
    }

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
