package vn.danchu.consultation.agreement;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.agreement.rules.TwoSides;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;

/**
 * Who agrees for the Front to what a village puts forward: its Front head. The commune Front stands in where by the record nobody
 * is Front head, where the head of the village is that too, and where the Front head put it forward in the head's place.
 */
@ApplicationScoped
public class FrontsAgreement implements PanacheRepositoryBase<Proposer, UUID> {
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;

    /** Notes that the caller puts something forward. Joins the caller's transaction. */
    public void putForward(UUID proposal, Village village) {
        persist(Proposer.of(proposal, caller.subject(), caller.holdsIn(village.unit(), Role.VILLAGE_FRONT_HEAD)));
    }

    /** Refuses a caller who does not agree for the Front to what another has put forward. */
    public void requireOn(UUID proposal, Village village) {
        Optional<Proposer> proposer = findByIdOptional(proposal);
        require(village, proposer.filter(Proposer::isFrontHead).isPresent());
        requireAnother(proposer);
    }

    /** Refuses who put it forward, whoever else may agree to it. */
    public void requireByAnother(UUID proposal) {
        requireAnother(findByIdOptional(proposal));
    }

    private void requireAnother(Optional<Proposer> proposer) {
        Refused.ifBroken(TwoSides.byAnother(proposer.filter(one -> one.is(caller.subject())).isPresent()));
    }

    /** Refuses a caller who does not speak for the Front on what no head has put forward. */
    public void requireFor(Village village) {
        require(village, false);
    }

    private void require(Village village, boolean byFrontHead) {
        boolean another = byFrontHead || headsPlace.frontHeadMissing(village.id());
        caller.requireIn(village.unit(), another ? Role.COMMUNE_FRONT : Role.VILLAGE_FRONT_HEAD);
    }
}
