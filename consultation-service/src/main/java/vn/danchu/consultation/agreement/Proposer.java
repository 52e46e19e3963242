package vn.danchu.consultation.agreement;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who put something forward to which the Front has to agree. */
@Entity
public class Proposer {
    @Id
    private UUID proposalId;
    private String account;
    private boolean frontHead;

    protected Proposer() {
    }

    static Proposer of(UUID proposal, String account, boolean frontHead) {
        Proposer proposer = new Proposer();
        proposer.proposalId = proposal;
        proposer.account = account;
        proposer.frontHead = frontHead;
        return proposer;
    }

    boolean is(String caller) {
        return account.equals(caller);
    }

    /** @return whether the Front head did it, in the place of a head whom the village has not */
    boolean isFrontHead() {
        return frontHead;
    }
}
