package vn.danchu.consultation.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;

/**
 * Who organises a vote, keeps its record and sends it: whoever chaired, Decree 59/2023 Art. 3(5)d. That is the head or who stands
 * in the head's place, except where the vote is on who is head: there nobody needs the head who is in question.
 */
@ApplicationScoped
public class RecordKeepers {
    private static final Role[] ON_WHO_IS_HEAD = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR};
    private static final Role[] BALLOTS_ON_WHO_IS_HEAD = {Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD};
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;

    /** Refuses a caller who does not keep the record of a matter of the kind. */
    public void require(Village village, MatterKind kind) {
        caller.requireIn(village.unit(),
                kind == MatterKind.VILLAGE_HEAD ? ON_WHO_IS_HEAD : headsPlace.roles(village.id()));
    }

    /** Refuses a caller who does not send round the ballots on a matter of the kind, Decree 59/2023 Art. 4(2). */
    public void requireForBallots(Village village, MatterKind kind) {
        caller.requireIn(village.unit(),
                kind == MatterKind.VILLAGE_HEAD ? BALLOTS_ON_WHO_IS_HEAD : headsPlace.roles(village.id()));
    }
}
