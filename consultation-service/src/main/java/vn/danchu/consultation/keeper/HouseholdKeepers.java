package vn.danchu.consultation.keeper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.keeper.rules.KeeperRule;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;

/** Who keeps the book of a village's households and of their clusters: the office, and the head while nobody asks who is head. */
@ApplicationScoped
public class HouseholdKeepers {
    @Inject
    Caller caller;
    @Inject
    Instance<HeadInQuestion> questions;

    /** Refuses a caller who does not keep the book of the village now. */
    public void requireIn(Village village) {
        caller.requireIn(village.unit(), Role.HOME_AFFAIRS_OFFICER, Role.VILLAGE_HEAD);
        if (!caller.holdsIn(village.unit(), Role.HOME_AFFAIRS_OFFICER)) {
            Refused.ifBroken(KeeperRule
                    .byHead(questions.stream().anyMatch(question -> question.isAsked(village.id()))));
        }
    }
}
