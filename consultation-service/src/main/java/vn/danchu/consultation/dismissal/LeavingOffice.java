package vn.danchu.consultation.dismissal;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.head.HeadDismissed;
import vn.danchu.consultation.contracts.head.HeadStayedInOffice;
import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.LeavingGround;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.events.Outbox;

/** Who is dismissed leaves office that day, where the village's officials are on record. Joins the caller's transaction. */
@ApplicationScoped
public class LeavingOffice {
    @Inject
    Officials officials;
    @Inject
    Outbox outbox;

    /**
     * @param number
     *            of the commune's decision
     * @param on
     *            its day
     */
    public void follow(Village village, Dismissal dismissal, String number, LocalDate on) {
        LeavingGround ground = dismissal.ground() == DismissalGround.OWN_REQUEST
                ? LeavingGround.RESIGNED
                : LeavingGround.DISMISSED;
        dismissal.endedOn().ifPresentOrElse(day -> {
            officials.holder(village.id(), Post.VILLAGE_HEAD, day)
                    .ifPresent(head -> officials.end(village, head, day, ground, number));
            outbox.publish(HeadDismissed.TYPE, village.communeCode(), new HeadDismissed(dismissal.id(), village.id(),
                    village.communeCode(), day, dismissal.newElectionBy().orElseThrow()));
        }, () -> outbox.publish(HeadStayedInOffice.TYPE, village.communeCode(),
                new HeadStayedInOffice(dismissal.id(), village.id(), village.communeCode(), on)));
    }
}
