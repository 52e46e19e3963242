package vn.danchu.consultation.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.meeting.rules.AgendaState;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The community meetings. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    Meeting require(UUID id) {
        return findByIdOptional(id).orElseThrow(Meetings::noSuchMeeting);
    }

    /** The steps of one meeting are taken one after the other. */
    Meeting requireForStep(UUID id) {
        Meeting meeting = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw noSuchMeeting();
        }
        return meeting;
    }

    /** @return the meetings of the villages that are called or in session, kept from everybody else until the transaction ends */
    public List<Meeting> notOverIn(Collection<UUID> villages) {
        return find("villageId in ?1 and state in ?2 order by id", villages,
                List.of(MeetingState.CALLED, MeetingState.ANNOUNCED, MeetingState.IN_SESSION))
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** @return the meetings of the clusters of a plan, the first called first */
    public List<Meeting> ofPlan(UUID plan) {
        return list("part.clusterPlanId = ?1 order by calledAt, id", plan);
    }

    /** Refuses a cluster's meeting beside another one, and with other matters than those on which the cluster has still to vote. */
    void requireDue(ClusterPlan plan, UUID cluster, Collection<UUID> matters) {
        plan.requireHeld();
        List<Meeting> earlier = of(plan, cluster);
        if (earlier.stream().anyMatch(meeting -> meeting.state().ahead())) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, ClusterMeetingRule.calledAlready());
        }
        Set<UUID> due = new HashSet<>(plan.matters());
        earlier.stream().flatMap(meeting -> meeting.agenda().stream())
                .filter(item -> item.state() == AgendaState.SETTLED)
                .forEach(item -> due.remove(item.matterId()));
        if (!due.equals(Set.copyOf(matters))) {
            throw Refused.by(ClusterMeetingRule.agendaOfPlan());
        }
    }

    /** Refuses a stand-in's meeting of a cluster whose meeting was held and to which nobody came: nobody holds the merging up with it. */
    void requireNotHeldInVain(ClusterPlan plan, UUID cluster) {
        boolean heldInVain = (boolean) getEntityManager().createNativeQuery("""
                select exists (select from meeting where cluster_plan_id = ?1 and cluster_id = ?2 and state = 'CLOSED')
                    and not exists (select from attendance a join meeting m on m.id = a.meeting_id
                        where m.cluster_plan_id = ?1 and m.cluster_id = ?2)""", Boolean.class)
                .setParameter(1, plan.id()).setParameter(2, cluster).getSingleResult();
        Refused.ifBroken(ClusterMeetingRule.notHeldInVain(heldInVain));
    }

    private List<Meeting> of(ClusterPlan plan, UUID cluster) {
        return ofPlan(plan.id()).stream()
                .filter(meeting -> meeting.part().orElseThrow().clusterId().equals(cluster)).toList();
    }

    /** Refuses minutes on paper of a cluster whose meeting is kept here, or that has voted on the matter here. */
    public void requireNotKeptHere(ClusterPlan plan, UUID cluster, UUID matter) {
        if (of(plan, cluster).stream().anyMatch(meeting -> meeting.state().ahead() || meeting.agenda().stream()
                .anyMatch(item -> item.matterId().equals(matter)
                        && item.state() == AgendaState.SETTLED))) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, ClusterMeetingRule.keptHere());
        }
    }

    /** @return by which plan the meeting is that of a cluster; none where the whole village meets */
    Optional<UUID> planOf(UUID meeting) {
        return getEntityManager().createQuery(
                "select m.part.clusterPlanId from Meeting m where m.id = ?1 and m.part.clusterPlanId is not null",
                UUID.class).setParameter(1, meeting).getResultStream().findFirst();
    }

    /** @return whether a cluster of the plan has met; from then on all clusters rest on the roll of that day */
    public boolean anyHeldOf(ClusterPlan plan) {
        return plan.metOnPaper() || ofPlan(plan.id()).stream().anyMatch(other -> other.openedAt().isPresent());
    }

    /** The meetings ahead of a plan are counted on the roll that the plan has now. */
    public void restOnRollOf(ClusterPlan plan) {
        ofPlan(plan.id()).stream().filter(meeting -> meeting.state().ahead()).forEach(meeting -> {
            requireNobodyOff(plan.rollId(), meeting);
            meeting.restOn(plan.rollId());
        });
    }

    /** Refuses a roll that does not name a household that is at the meeting already. */
    void requireNobodyOff(UUID roll, Meeting meeting) {
        boolean somebody = (boolean) getEntityManager().createNativeQuery("""
                select exists (select from attendance a join meeting m on m.id = a.meeting_id
                    where a.meeting_id = ?1 and a.left_at is null and not exists (
                        select from roll_entry e where e.roll_id = ?2 and e.household_id = a.household_id
                            and (m.cluster_id is null or e.cluster_id = m.cluster_id)))""",
                Boolean.class).setParameter(1, meeting.id()).setParameter(2, roll).getSingleResult();
        if (somebody) {
            throw Refused.by(ClusterMeetingRule.attendingNotOnRoll());
        }
    }

    private static Refused noSuchMeeting() {
        return Refused.notFound("Không có cuộc họp này", "No such meeting");
    }

    /** @return those of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<Meeting> newestOf(String commune, UUID village, MeetingState state, Cursor after, int most) {
        return NewestFirst.byTime(Meeting.class, "calledAt").where("communeCode", commune).where("villageId", village)
                .where("state", state).read(getEntityManager(), after, most);
    }
}
