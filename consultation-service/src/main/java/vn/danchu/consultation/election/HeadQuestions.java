package vn.danchu.consultation.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.head.HeadElected;
import vn.danchu.consultation.contracts.head.HeadElectionAnnulled;
import vn.danchu.consultation.dismissal.Dismissals;
import vn.danchu.consultation.dismissal.LeavingOffice;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.dismissal.rules.DismissalStep;
import vn.danchu.consultation.election.rules.ElectionMeeting;
import vn.danchu.consultation.election.rules.ElectionStep;
import vn.danchu.consultation.election.rules.TeamRule;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.Appointment;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;

/**
 * What a meeting, a count and the commune's answer mean for an election or a dismissal. Every other matter passes untouched.
 * Joins the caller's transaction.
 */
@ApplicationScoped
public class HeadQuestions {
    @Inject
    Elections elections;
    @Inject
    Dismissals dismissals;
    @Inject
    LeavingOffice leaving;
    @Inject
    Officials officials;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Outbox outbox;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Refuses a meeting for another purpose or day than the matter has. */
    public void requireMayBeCalled(Matter matter, boolean calledToElect, LocalDate day) {
        if (matter.kind() == MatterKind.VILLAGE_HEAD) {
            Optional<Election> election = elections.ofMatter(matter.id());
            Refused.ifBroken(ElectionMeeting.purpose(calledToElect, election.isPresent()));
            election.ifPresent(decided -> {
                decided.requireMayBeCalled(day);
                officials.requireSuccessorPossible(matter.villageId(), day);
            });
            dismissals.ofMatter(matter.id()).ifPresent(filed -> filed.requireMeeting(day));
        }
    }

    /** @return whether the matter is the election of a head */
    public boolean elects(UUID matter) {
        return elections.ofMatter(matter).isPresent();
    }

    /** Refuses a meeting before everything that the decree asks for was done. */
    public void requireMayBeHeld(UUID matter, LocalDate day) {
        election(matter, election -> {
            election.requireMayBeHeld(day);
            officials.requireSuccessorPossible(election.villageId(), day);
        });
        dismissals.ofMatter(matter).ifPresent(dismissal -> dismissal.requireMeeting(day));
    }

    /** @return whether the person is on record as the leader of the team that holds the election on the matter */
    public boolean leads(UUID matter, String person) {
        return elections.ofMatter(matter).stream().flatMap(election -> election.team().stream())
                .anyMatch(member -> member.leader() && person.equals(member.person()));
    }

    /** Refuses a caller whom the vote is about: who stands in the election, and the head who is to be dismissed. */
    public void requireRunByNobodyConcerned(UUID matter, Village village) {
        election(matter, election -> Refused.ifBroken(TeamRule.runBy(election.candidates().stream()
                .anyMatch(standing -> isCaller(standing.person(), village)))));
        dismissals.ofMatter(matter).ifPresent(dismissal -> Refused.ifBroken(
                DismissalRule.runBy(caller.holdsIn(village.unit(), Role.VILLAGE_HEAD) || leaving.headOf(dismissal)
                        .filter(head -> isCaller(head.person(), village)).isPresent())));
    }

    // By the account or, where it tells nobody, by the book of officials.
    private boolean isCaller(String person, Village village) {
        return caller.knownPerson().map(person::equals)
                .orElseGet(() -> holdsPost(person, village, Role.VILLAGE_FRONT_HEAD, Post.FRONT_HEAD)
                        || holdsPost(person, village, Role.VILLAGE_HEAD, Post.VILLAGE_HEAD)
                        || holdsPost(person, village, Role.VILLAGE_HEAD, Post.ACTING_VILLAGE_HEAD));
    }

    private boolean holdsPost(String person, Village village, Role role, Post post) {
        return caller.holdsIn(village.unit(), role) && officials.holder(village.id(), post, LocalDate.now(clock))
                .filter(official -> official.person().equals(person)).isPresent();
    }

    /**
     * Refuses a caller who does not take round the ballots on who is head: in an election that is the head or who stands in the
     * head's place, the Front head, the leader of the election team and, as at its meeting, the commune's officer for them; on a
     * dismissal the Front head and, as at its meeting, the commune chair. Nobody does it about himself.
     */
    public void requireRunsBallots(UUID matter, Village village) {
        requireRunByNobodyConcerned(matter, village);
        if (!leadsBallots(matter, village)) {
            headsPlace.requireIn(village);
        }
    }

    /** @return whether the caller leads the team that takes round the ballots on who is head, or acts for its leader */
    public boolean leadsBallots(UUID matter, Village village) {
        return caller.holdsIn(village.unit(), Role.VILLAGE_FRONT_HEAD,
                elections.ofMatter(matter).isPresent() ? Role.COMMUNE_OFFICER : Role.COMMUNE_CHAIR)
                || isLeader(matter);
    }

    /** Refuses a caller who does not agree for the Front to the plan of such ballots; for its head the commune Front stands in. */
    public void requireAgreesForFront(UUID matter, Village village) {
        requireRunByNobodyConcerned(matter, village);
        if (!isLeader(matter)) {
            caller.requireIn(village.unit(), Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_FRONT);
        }
    }

    private boolean isLeader(UUID matter) {
        return caller.knownPerson().filter(person -> leads(matter, person)).isPresent();
    }

    private void election(UUID matter, Consumer<Election> act) {
        elections.ofMatter(matter).ifPresent(act);
    }

    /** The households have voted: the answer to an election names the person. */
    public void conclude(Matter matter, Village village, boolean enough, long inFavour, long households) {
        if (matter.kind() == MatterKind.VILLAGE_HEAD) {
            dismissals.ofMatter(matter.id()).ifPresent(dismissal -> dismissal.voted(enough));
            election(matter.id(), election -> matter.answer(
                    answer(election.conclude(enough), village.postOfHead(election.meetingDay()), inFavour,
                            households)));
        }
    }

    private static String answer(Optional<Candidate> elected, String post, long inFavour, long households) {
        return elected.map(head -> "Ông (bà) %s, sinh năm %d, trúng cử %s với %d trên tổng số %d đại diện hộ gia đình."
                .formatted(head.name(), head.yearOfBirth(), post, inFavour, households))
                .orElse("Không xác định được người trúng cử %s: người được nhiều nhất có %d trên tổng số %d đại diện hộ gia đình."
                        .formatted(post, inFavour, households));
    }

    /** The commune committee answered what the households decided: who was elected takes office, who was dismissed leaves it. */
    public void answered(UUID matter, Village village, boolean recognised, String number, LocalDate on) {
        election(matter, election -> election.answered(recognised, on)
                .ifPresent(head -> takesOffice(village, election, head, number, on)));
        dismissals.ofMatter(matter)
                .ifPresent(dismissal -> leaving.answered(village, dismissal, recognised, number, on));
    }

    /** The commune committee annulled what the households decided: who is in office by it leaves, who was dismissed was not. */
    public void annulled(UUID matter, Village village, String number, LocalDate on) {
        election(matter, election -> {
            if (ElectionStep.ANNUL.check(election.state()).isEmpty()) {
                election.annulled().ifPresent(head -> leavesOffice(village, election, head, number, on));
            }
        });
        dismissals.ofMatter(matter).filter(dismissal -> DismissalStep.ANNUL.check(dismissal.state()).isEmpty())
                .ifPresent(dismissal -> leaving.annulled(village, dismissal, number, on));
    }

    private void leavesOffice(Village village, Election election, Candidate head, String number, LocalDate on) {
        officials.endElected(village, election.inOfficeFrom().orElseThrow(), on, number)
                .ifPresent(left -> outbox.publish(HeadElectionAnnulled.TYPE, village.communeCode(),
                        new HeadElectionAnnulled(election.id(), village.id(), village.communeCode(), head.name(),
                                left)));
    }

    private void takesOffice(Village village, Election election, Candidate head, String number, LocalDate on) {
        officials.requireSuccessorPossible(village.id(), election.meetingDay());
        officials.appoint(village, new Appointment(Post.VILLAGE_HEAD, head.name(), head.person(), head.dateOfBirth(),
                on, number, on, null, null));
        outbox.publish(HeadElected.TYPE, village.communeCode(),
                new HeadElected(election.id(), village.id(), village.communeCode(), head.name(), on));
    }
}
