package vn.danchu.consultation.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.clusterplan.rules.ClusterChair;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meeting.rules.HeadPost;
import vn.danchu.consultation.meeting.rules.Occasion;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.official.Official;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.consultation.roll.RollResource;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/** Hands a meeting to whom it concerns: to its chair, to who keeps the door, to who may read its names. */
@ApplicationScoped
public class MeetingDesk {
    private static final Map<Convenor, Set<Role>> ACTS_AS = new EnumMap<>(Convenor.class);

    static {
        ACTS_AS.put(Convenor.VILLAGE_HEAD, Set.of(Role.VILLAGE_HEAD));
        ACTS_AS.put(Convenor.FRONT_HEAD, Set.of(Role.VILLAGE_FRONT_HEAD));
        ACTS_AS.put(Convenor.COMMUNE_CHAIR, Set.of(Role.COMMUNE_CHAIR));
        // A representative of the Front leads the team, Decree 59/2023 Art. 6(1)b; where its head stands, or the leader has no
        // account, the commune keeps the books.
        ACTS_AS.put(Convenor.ELECTION_TEAM, Set.of(Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_OFFICER));
        // For a respected citizen, who holds no office, the commune keeps the books.
        ACTS_AS.put(Convenor.DESIGNATED_CONVENOR, Set.of(Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_OFFICER));
    }

    @Inject
    Meetings meetings;
    @Inject
    ClusterPlans plans;
    @Inject
    Villages villages;
    @Inject
    Officials officials;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    Caller caller;

    /**
     * @return how the head's post stands on a day: by the officials on record, and only in a village of which no head is on
     *         record by the word of the caller
     */
    HeadPost headPost(CallMeeting request, LocalDate day) {
        Set<HeadPost> possible = headPosts(request.villageId(), request.occasion(), day);
        if (request.headPost() == null && possible.size() == 1) {
            return possible.iterator().next();
        }
        if (request.headPost() == null) {
            throw Refused.by(Convening.headPostNotSaid());
        }
        if (!possible.contains(request.headPost())) {
            throw Refused.by(Convening.headPostDiffers(request.headPost()));
        }
        return request.headPost();
    }

    /** @return how the head's post can have stood on a day, by the officials on record */
    public Set<HeadPost> headPosts(UUID village, Occasion occasion, LocalDate day) {
        return officials.knowsHeadOf(village, day)
                ? HeadPost.onRecord(headFor(village, occasion, day), personIn(Post.FRONT_HEAD, village, day))
                : Set.of(HeadPost.values());
    }

    // An acting head conducts the village's affairs, but is not dismissed by its people.
    private Optional<String> headFor(UUID village, Occasion occasion, LocalDate day) {
        Optional<String> head = personIn(Post.VILLAGE_HEAD, village, day);
        return occasion == Occasion.HEAD_DISMISSAL
                ? head
                : head.or(() -> personIn(Post.ACTING_VILLAGE_HEAD, village, day));
    }

    private Optional<String> personIn(Post post, UUID village, LocalDate day) {
        return officials.holder(village, post, day).map(Official::person);
    }

    /**
     * @param named
     *            by the law, for the occasion
     * @return who calls: whom the commune designated, as for a vacant post, where a cluster has not met on the day of the approved plan,
     *         so that one cluster that is never called does not keep the others from their result. Refuses a caller who does not act
     *         for the convenor in the village, and who stands in the election that is called.
     */
    Convenor requireConvenor(Convenor named, Village village, CallMeeting request, LocalDate today) {
        boolean standsIn = request.cluster() != null
                && !actsAs(rolesOf(named), named, village.unit(), request.matters())
                && plans.require(request.cluster().planId()).isOverdue(request.cluster().clusterId(), today);
        Convenor convenor = standsIn ? Convenor.DESIGNATED_CONVENOR : named;
        requireActingAs(rolesOf(convenor), convenor, village, request.matters());
        return convenor;
    }

    private void requireActingAs(Role[] roles, Convenor convenor, Village village, Collection<UUID> matters) {
        if (!actsAs(roles, convenor, village.unit(), matters)) {
            caller.requireIn(village.unit(), roles);
        }
        requireNobodyConcerned(matters, village);
    }

    // The leader of an election team needs no office.
    private boolean actsAs(Role[] roles, Convenor convenor, UnitPath unit, Collection<UUID> matters) {
        return caller.holdsIn(unit, roles) || convenor == Convenor.ELECTION_TEAM && caller.knownPerson()
                .filter(person -> matters.stream().anyMatch(matter -> headQuestions.leads(matter, person))).isPresent();
    }

    /** @return the meeting, of which one step is taken at a time; refuses everybody but its chair */
    public Meeting forChair(UUID id) {
        Meeting meeting = meetings.requireForStep(id);
        requireChair(meeting);
        return meeting;
    }

    /** Refuses everybody but the chair of the meeting, and a chair who stands in its election. */
    public void requireChair(Meeting meeting) {
        requireActingAs(rolesOf(meeting), meeting.convenor(), villages.require(meeting.villageId()),
                meeting.matters());
    }

    /**
     * @return the meeting, for who ends it: its chair, Law 10/2022/QH15 Art. 18(4)đ; once its day has passed, the Front head or the
     *         commune chair, so that a chair who keeps silent holds nothing up
     */
    Meeting forClosing(UUID id, LocalDate today) {
        Meeting meeting = meetings.requireForStep(id);
        if (today.isAfter(meeting.day()) && !isChair(meeting)) {
            caller.requireIn(unitOf(meeting), Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR);
            requireNobodyConcerned(meeting);
        } else {
            requireChair(meeting);
        }
        return meeting;
    }

    /**
     * @return the meeting, for who cancels it: its chair; the commune chair where a cluster was to meet by the plan before today, so that
     *         nobody puts it off for ever
     */
    Meeting forCancelling(UUID id, LocalDate today) {
        Meeting meeting = meetings.requireForStep(id);
        boolean putOff = meeting.part()
                .filter(part -> plans.require(part.clusterPlanId()).isOverdue(part.clusterId(), today)).isPresent();
        if (!putOff || !caller.holdsIn(unitOf(meeting), Role.COMMUNE_CHAIR)) {
            requireChair(meeting);
        }
        return meeting;
    }

    /** Refuses who stands in the meeting's election, or is to be dismissed by it. */
    public void requireNobodyConcerned(Meeting meeting) {
        requireNobodyConcerned(meeting.matters(), villages.require(meeting.villageId()));
    }

    private void requireNobodyConcerned(Collection<UUID> matters, Village village) {
        matters.forEach(matter -> headQuestions.requireRunByNobodyConcerned(matter, village));
    }

    /** @return the meeting, of which one step is taken at a time; the feature that asks checks the caller */
    public Meeting forStep(UUID id) {
        return meetings.requireForStep(id);
    }

    /** @return the meeting, for who takes its attendance: its chair, or the village's Front head beside the chair */
    public Meeting forDoor(UUID id) {
        Meeting meeting = meetings.require(id);
        Village village = villages.require(meeting.villageId());
        if (!isChair(meeting)) {
            caller.requireIn(village.unit(), Role.VILLAGE_FRONT_HEAD);
        }
        requireNobodyConcerned(meeting.matters(), village);
        return meeting;
    }

    /** @return the meeting, for who may read the names of a roll */
    public Meeting forReader(UUID id) {
        Meeting meeting = meetings.require(id);
        caller.requireIn(unitOf(meeting), RollResource.READERS);
        return meeting;
    }

    /** @return the meeting, for anyone */
    public Meeting forPublic(UUID id) {
        Meeting meeting = meetings.require(id);
        caller.requirePublicRead(unitOf(meeting));
        return meeting;
    }

    /** @return whether the caller chairs the meeting */
    public boolean isChair(Meeting meeting) {
        return actsAs(rolesOf(meeting), meeting.convenor(), unitOf(meeting), meeting.matters());
    }

    /** @return the unit whose officials may act */
    public UnitPath unitOf(Meeting meeting) {
        return villages.require(meeting.villageId()).unit();
    }

    // For a member of the Front committee its head acts; for a citizen who holds no office, the head to whom he reports.
    private Role[] rolesOf(Meeting meeting) {
        Set<Role> roles = EnumSet.copyOf(ACTS_AS.get(meeting.convenor()));
        if (meeting.part().isPresent() && meeting.convenor() == Convenor.DESIGNATED_CONVENOR
                && headsPlace.frontHeadMissing(meeting.villageId())) {
            // A Front head who is the head too does not run what others called in the head's place.
            roles.remove(Role.VILLAGE_FRONT_HEAD);
            return roles.toArray(Role[]::new);
        }
        meeting.part().filter(part -> part.chairedBy() == ClusterChair.FRONT_COMMITTEE_MEMBER)
                .ifPresent(part -> roles.add(Role.VILLAGE_FRONT_HEAD));
        return roles.toArray(Role[]::new);
    }

    private static Role[] rolesOf(Convenor convenor) {
        return ACTS_AS.get(convenor).toArray(Role[]::new);
    }
}
