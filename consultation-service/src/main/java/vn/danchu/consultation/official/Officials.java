package vn.danchu.consultation.official;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.official.rules.LeavingGround;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.consultation.official.rules.Tenure;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.OfficeBook;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/** Who holds which post of a village, today and on any other day. All changes join the caller's transaction. */
@ApplicationScoped
public class Officials implements PanacheRepositoryBase<Official, UUID>, OfficeBook {
    private static final String HELD_ON_DAY = " and heldFrom <= ?2 and (heldUntil is null or heldUntil > ?2)";
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** @return who holds the post of the village on the day */
    public Optional<Official> holder(UUID village, Post post, LocalDate day) {
        return find("villageId = ?1 and post = ?3" + HELD_ON_DAY, village, day, post).firstResultOptional();
    }

    @Override
    public Optional<BrokenRule> denied(Role role, UnitPath unit, Optional<String> person) {
        Post post = role == Role.VILLAGE_FRONT_HEAD ? Post.FRONT_HEAD : Post.VILLAGE_HEAD;
        LocalDate today = LocalDate.now(clock);
        // A code passes to another village in time; the posts of the former ended with it.
        List<Official> known = list("villageId in (select id from Village where code = ?1 and (validTo is null or"
                + " validTo > ?2)) and post in ?3 and heldFrom <= ?2", unit.village().orElseThrow(), today,
                post.headsTheVillage()
                        ? EnumSet.of(Post.VILLAGE_HEAD, Post.ACTING_VILLAGE_HEAD)
                        : EnumSet.of(Post.FRONT_HEAD));
        List<Official> holders = known.stream().filter(official -> official.holdsOn(today)).toList();
        boolean itself = holders.stream().map(Official::person).anyMatch(one -> person.filter(one::equals).isPresent());
        boolean unknown = person.isEmpty() && !holders.isEmpty();
        return known.isEmpty() || itself || unknown ? Optional.empty() : Optional.of(post.heldBy(!holders.isEmpty()));
    }

    /** @return whether nobody holds the post on the day; also in a village of which nothing is on record */
    public boolean vacant(UUID village, Post post, LocalDate day) {
        return holder(village, post, day).isEmpty();
    }

    /** @return whether a head or acting head of the village is on record from before or on the day */
    public boolean knowsHeadOf(UUID village, LocalDate day) {
        return count("villageId = ?1 and post <> ?3 and heldFrom <= ?2", village, day, Post.FRONT_HEAD) > 0;
    }

    /** @return whether a Front head of the village is on record from before or on the day */
    boolean knowsFrontHeadOf(UUID village, LocalDate day) {
        return count("villageId = ?1 and post = ?3 and heldFrom <= ?2", village, day, Post.FRONT_HEAD) > 0;
    }

    /** @return all who hold a post of the village on the day, in the order of the posts */
    List<Official> of(UUID village, LocalDate day) {
        return list("villageId = ?1" + HELD_ON_DAY + " order by post desc", village, day);
    }

    /** @return the official; refuses an unknown id */
    public Official require(UUID id) {
        return findByIdOptional(id).orElseThrow(
                () -> Refused.notFound("Không có người giữ chức danh này", "Nobody on record with this id"));
    }

    /**
     * Gives a post to somebody. Who held it until then is succeeded, and an elected head takes the place of the acting one; an
     * acting head comes only while there is no head.
     */
    public Official appoint(Village village, Appointment appointment) {
        village.requireOn(appointment.from());
        Official official = Official.appoint(village.id(), appointment, LocalDate.now(clock));
        requireNewest(village, appointment);
        if (official.post() == Post.ACTING_VILLAGE_HEAD) {
            Refused.ifBroken(Tenure.actingOnlyInVacancy(vacant(village.id(), Post.VILLAGE_HEAD, appointment.from())));
            Refused.ifBroken(Tenure.actingAgain(firstDesignation(village.id(), appointment),
                    official.lastDay().orElse(null)));
        }
        if (official.post() == Post.VILLAGE_HEAD) {
            succeed(village, Post.ACTING_VILLAGE_HEAD, appointment);
        }
        succeed(village, official.post(), appointment);
        persist(official);
        audit.record("official-appointed", village.unit(), "official/" + official.id(),
                official.post() + " " + appointment.number());
        return official;
    }

    // By the decree, and since there is no head: whoever held the post in between began a new vacancy.
    private LocalDate firstDesignation(UUID village, Appointment appointment) {
        return getEntityManager().createQuery("""
                select min(a.decision.decidedOn) from Official a
                where a.villageId = ?1 and a.person = ?2 and a.post = ?3 and a.heldFrom < ?4
                  and a.decision.decidedOn >= ?5 and not exists (select 1 from Official h
                    where h.villageId = ?1 and h.post = ?6 and h.heldFrom < ?4
                      and (h.heldUntil is null or h.heldUntil > a.heldFrom))""", LocalDate.class)
                .setParameter(1, village).setParameter(2, appointment.person())
                .setParameter(3, Post.ACTING_VILLAGE_HEAD).setParameter(4, appointment.from())
                .setParameter(5, Tenure.ACTING_MOST.rows().getFirst().since())
                .setParameter(6, Post.VILLAGE_HEAD).getSingleResult();
    }

    /** Refuses a successor while the head who holds the post on the day has the term before him, and was not dismissed. */
    public void requireSuccessorPossible(UUID village, LocalDate day) {
        holder(village, Post.VILLAGE_HEAD, day).map(Official::termEnd)
                .ifPresent(end -> Refused.ifBroken(Tenure.successorPossible(end, day)));
    }

    /** Refuses to enter a head of whose election there is no trace, except from papers older than the first decision here. */
    void requireElected(Village village, Appointment appointment) {
        if (appointment.post() == Post.VILLAGE_HEAD) {
            requireSuccessorPossible(village.id(), appointment.from());
            Refused.ifBroken(Tenure.enteredFromPapers(appointment.decidedOn(), appointment.from(),
                    firstRecordOf(village.id()), isHeadFollowedHere(village.id())));
        }
    }

    private boolean isHeadFollowedHere(UUID village) {
        return (Boolean) getEntityManager().createNativeQuery("""
                select exists (select from election where village_id = ?1
                    and state in ('IN_PREPARATION', 'ANNOUNCED', 'ELECTED', 'RECOGNISED', 'ANNULLED'))
                  or exists (select from official where village_id = ?1 and post = 'VILLAGE_HEAD'
                    and left_because in ('RESIGNED', 'DISMISSED', 'DIED', 'ELECTION_ANNULLED'))""", Boolean.class)
                .setParameter(1, village).getSingleResult();
    }

    // A village that a reorganisation brought forth is on record here before it decides anything.
    private LocalDate firstRecordOf(UUID village) {
        return (LocalDate) getEntityManager().createNativeQuery("""
                select least((select min(voted_on) from decision where village_id = ?1),
                  (select min(cast(recorded_at at time zone 'Asia/Ho_Chi_Minh' as date)) from reorganised_village
                    join reorganisation on id = reorganisation_id where village_id = ?1 and part = 'BEGAN'))""",
                LocalDate.class).setParameter(1, village).getSingleResult();
    }

    private LocalDate firstDecisionOf(UUID village) {
        return (LocalDate) getEntityManager()
                .createNativeQuery("select min(voted_on) from decision where village_id = ?1", LocalDate.class)
                .setParameter(1, village).getSingleResult();
    }

    /**
     * Somebody leaves a post.
     *
     * @param on
     *            first day without it
     * @param number
     *            of the decision that recognises it; null where the ground needs none
     */
    public void end(Village village, Official official, LocalDate on, LeavingGround ground, String number) {
        official.leave(on, ground, number, LocalDate.now(clock));
        left(village, official);
    }

    /**
     * The election that gave somebody the post of head was annulled.
     *
     * @param from
     *            since when somebody has held the post by it
     * @return the first day without the post; empty for who had left it before
     */
    public Optional<LocalDate> endElected(Village village, LocalDate from, LocalDate on, String number) {
        Optional<Official> head = find("villageId = ?1 and post = ?2 and heldFrom = ?3 and leftBecause is null",
                village.id(), Post.VILLAGE_HEAD, from).firstResultOptional();
        return head.map(official -> {
            // Whoever took office on that very day has held it for the day.
            official.leave(on.isAfter(from) ? on : from.plusDays(1), LeavingGround.ELECTION_ANNULLED, number);
            left(village, official);
            return official.heldUntil();
        });
    }

    /**
     * The dismissal by which a head left was annulled: nothing has ended the time in the post, and who acted since gives way.
     *
     * @param number
     *            of the decision that annuls
     * @return whether the head holds the post again; not where somebody took it since
     */
    public boolean reinstate(Village village, Official head, String number, LocalDate on) {
        boolean dismissed = head.leftBecause() == LeavingGround.DISMISSED
                || head.leftBecause() == LeavingGround.RESIGNED;
        if (!dismissed || village.validTo() != null
                || count("villageId = ?1 and post = ?2 and heldFrom >= ?3 and (heldUntil is null or heldUntil > ?4)",
                        village.id(), head.post(), head.heldUntil(), on) > 0) {
            return false;
        }
        endActing(village, number, on);
        resume(village, isSucceeded(head) ? head.again(on) : head, number);
        return true;
    }

    /**
     * The paper by which somebody left was entered wrongly: nothing has ended the time in the post, and who acted since gives way.
     *
     * @return whether the person holds the post again; not where the post, or that of the head, passed on since
     */
    public boolean takeBackLeaving(Village village, Official official, String number, LocalDate on) {
        boolean headed = official.post() == Post.ACTING_VILLAGE_HEAD
                && count("villageId = ?1 and post = ?2 and heldFrom >= ?3",
                        village.id(), Post.VILLAGE_HEAD, official.heldUntil()) > 0;
        if (headed || village.validTo() != null || isSucceeded(official)) {
            return false;
        }
        if (official.post() == Post.VILLAGE_HEAD) {
            endActing(village, number, on);
        }
        resume(village, official, number);
        return true;
    }

    private void endActing(Village village, String number, LocalDate on) {
        list("villageId = ?1 and post = ?2 and (heldUntil is null or heldUntil > ?3)", village.id(),
                Post.ACTING_VILLAGE_HEAD, on).forEach(acting -> {
                    acting.leave(on.isBefore(acting.heldFrom()) ? acting.heldFrom() : on, LeavingGround.SUCCEEDED,
                            number);
                    left(village, acting);
                });
        // The database lets nobody hold what another still holds.
        flush();
    }

    private void resume(Village village, Official official, String number) {
        official.reinstate();
        persist(official);
        audit.record("official-reinstated", village.unit(), "official/" + official.id(), number);
    }

    // Whose own election was annulled has held the post for some days all the same.
    private boolean isSucceeded(Official head) {
        return count("villageId = ?1 and post = ?2 and heldFrom >= ?3", head.villageId(), head.post(),
                head.heldUntil()) > 0;
    }

    /** Refuses to enter that a head left by a dismissal of which there is no trace, except from papers older than the first decision here. */
    void requireVotedOn(Official official, LocalDate on, LeavingGround ground) {
        if (official.post() == Post.VILLAGE_HEAD) {
            boolean dismissed = (Boolean) getEntityManager().createNativeQuery("""
                    select exists (select 1 from dismissal
                      where village_id = ?1 and state = 'DISMISSED' and ended_on = ?2)""", Boolean.class)
                    .setParameter(1, official.villageId()).setParameter(2, on).getSingleResult();
            Refused.ifBroken(
                    ground.voted(dismissed, on, firstDecisionOf(official.villageId()), LocalDate.now(clock)));
        }
    }

    /** The posts of a village end with it. @return who held them */
    public List<Official> endAll(Village village, LocalDate on, String number) {
        List<Official> holders = list("villageId = ?1 and (heldUntil is null or heldUntil > ?2)", village.id(), on);
        holders.forEach(official -> {
            official.leave(on, LeavingGround.VILLAGE_ENDED, number);
            left(village, official);
        });
        return holders;
    }

    private void requireNewest(Village village, Appointment appointment) {
        if (count("villageId = ?1 and post = ?2 and heldFrom >= ?3", village.id(), appointment.post(),
                appointment.from()) > 0) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, appointment.post().heldAlready());
        }
    }

    private void succeed(Village village, Post post, Appointment appointment) {
        holder(village.id(), post, appointment.from()).ifPresent(former -> {
            former.leave(appointment.from(), LeavingGround.SUCCEEDED, appointment.number());
            left(village, former);
        });
        // The database lets nobody hold what another still holds, and sees an insert before the update.
        flush();
    }

    private void left(Village village, Official official) {
        audit.record("official-left", village.unit(), "official/" + official.id(),
                official.leftBecause() + " " + official.heldUntil());
    }
}
