package vn.danchu.consultation.dismissal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.head.HeadDismissed;
import vn.danchu.consultation.contracts.head.HeadStayedInOffice;
import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.official.Official;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.LeavingGround;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.Refused;

/**
 * Who is dismissed leaves office that day, where the village's officials are on record, and nobody else does. Joins the caller's
 * transaction.
 */
@ApplicationScoped
public class LeavingOffice {
    @Inject
    Officials officials;
    @Inject
    Dismissals dismissals;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    /** @return the head who may be dismissed; none in a village of which no head was ever on record. Refuses a vacancy */
    Optional<Official> headInOffice(Village village) {
        LocalDate today = LocalDate.now(clock);
        Optional<Official> head = officials.holder(village.id(), Post.VILLAGE_HEAD, today);
        Refused.ifBroken(
                DismissalRule.headInOffice(head.isPresent() || !officials.knowsHeadOf(village.id(), today)));
        return head;
    }

    /** @return the head whom the dismissal concerns, where one is on record */
    public Optional<Official> headOf(Dismissal dismissal) {
        return dismissal.officialId().map(officials::findById)
                .or(() -> officials.holder(dismissal.villageId(), Post.VILLAGE_HEAD, LocalDate.now(clock))
                        .filter(dismissal::mayConcern));
    }

    /** @return whether the head whom it concerns has left the post already */
    boolean hasLeft(Dismissal dismissal) {
        return headOf(dismissal).filter(Official::hasLeft).isPresent();
    }

    /** The commune committee answered the vote; nobody is dismissed in the place of a head who has left before. */
    public void answered(Village village, Dismissal dismissal, boolean recognised, String number, LocalDate on) {
        if (hasLeft(dismissal)) {
            dismissal.lapse();
        } else {
            dismissal.answered(recognised, on);
            follow(village, dismissal, number, on);
        }
    }

    /** What dismissed the head is annulled: the head is in office again, unless somebody was elected since. */
    public void annulled(Village village, Dismissal dismissal, String number, LocalDate on) {
        boolean dismissed = dismissal.endedOn().isPresent();
        dismissal.annulled();
        if (dismissed && dismissal.officialId().map(officials::findById)
                .filter(head -> officials.reinstate(village, head, number, on)).isPresent()) {
            tellStayed(village, dismissal, on);
        }
    }

    /** The commune committee decided in the community's place. */
    void decided(Village village, Dismissal dismissal, CommitteeDecision decision) {
        Refused.ifBroken(DismissalRule.headInOffice(!hasLeft(dismissal)));
        dismissal.requireForCommittee(decision);
        dismissal.decideByCommittee(decision, dismissals.votedOn(dismissal), LocalDate.now(clock));
        follow(village, dismissal, decision.number(), decision.decidedOn());
    }

    private void follow(Village village, Dismissal dismissal, String number, LocalDate on) {
        LeavingGround ground = dismissal.ground() == DismissalGround.OWN_REQUEST
                ? LeavingGround.RESIGNED
                : LeavingGround.DISMISSED;
        dismissal.endedOn().ifPresentOrElse(day -> {
            headOf(dismissal).ifPresent(head -> {
                officials.end(village, head, day, ground, number);
                dismissal.concerns(head);
            });
            outbox.publish(HeadDismissed.TYPE, village.communeCode(), new HeadDismissed(dismissal.id(), village.id(),
                    village.communeCode(), day, dismissal.newElectionBy().orElseThrow()));
        }, () -> tellStayed(village, dismissal, on));
    }

    private void tellStayed(Village village, Dismissal dismissal, LocalDate on) {
        outbox.publish(HeadStayedInOffice.TYPE, village.communeCode(),
                new HeadStayedInOffice(dismissal.id(), village.id(), village.communeCode(), on));
    }
}
