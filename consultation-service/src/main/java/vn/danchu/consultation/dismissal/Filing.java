package vn.danchu.consultation.dismissal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.dismissal.rules.DismissalState;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.roll.Roll;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** Takes in the paper that asks for a dismissal, and puts the matter before the households. Joins the caller's transaction. */
@ApplicationScoped
class Filing {
    @Inject
    Dismissals dismissals;
    @Inject
    Matters matters;
    @Inject
    Rolls rolls;
    @Inject
    LeavingOffice leaving;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    Dismissal file(Village village, FileDismissal paper) {
        if (dismissals.underWay(village.id())) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, DismissalRule.underWay());
        }
        Dismissal dismissal = Dismissal.file(village, paper, leaving.headInOffice(village), LocalDate.now(clock),
                clock.instant());
        sign(dismissal, paper);
        if (dismissal.state() == DismissalState.FILED) {
            putToHouseholds(village, dismissal);
        }
        dismissals.persist(dismissal);
        return dismissal;
    }

    void consider(Village village, Dismissal dismissal, ChairDecision answer) {
        dismissal.consider(answer, LocalDate.now(clock));
        if (dismissal.state() == DismissalState.FILED) {
            putToHouseholds(village, dismissal);
        }
    }

    private void putToHouseholds(Village village, Dismissal dismissal) {
        String post = village.postOfHead(LocalDate.now(clock));
        Matter matter = Matter.onWhoIsHead(village, "Cho thôi làm " + post,
                "Cho ông (bà) " + dismissal.headName() + " thôi làm " + post + " theo " + dismissal.ground().vi() + ".",
                clock.instant());
        matters.persist(matter);
        dismissal.putToHouseholds(matter);
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
    }

    private void sign(Dismissal dismissal, FileDismissal paper) {
        if ((paper.petition() != null) != (paper.ground() == DismissalGround.PETITION)) {
            throw Refused.by(DismissalRule.petitionOnly());
        }
        if (paper.petition() != null) {
            Roll roll = rolls.requireFor(dismissal.villageId(), paper.petition().rollId(), paper.filedOn(),
                    true);
            Set<UUID> households = new HashSet<>(paper.petition().households());
            if (rolls.countOn(roll.id(), households) < households.size()) {
                throw Refused.by(DismissalRule.petitionerNotOnRoll());
            }
            dismissal.signedBy(households, roll.id(), roll.households());
        }
    }
}
