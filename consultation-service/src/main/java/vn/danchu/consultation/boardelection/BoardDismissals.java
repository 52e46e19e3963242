package vn.danchu.consultation.boardelection;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.matter.rules.MatterState;

/** The requests to dismiss members of boards, one a matter. */
@ApplicationScoped
public class BoardDismissals implements PanacheRepositoryBase<BoardDismissal, UUID> {

    /** @return whether the households have it before them already */
    boolean asked(UUID election, String member) {
        return getEntityManager().createQuery("""
                select count(d) from BoardDismissal d join Matter m on m.id = d.matterId
                where d.election = :election and d.memberName = :member and m.state in :states""", Long.class)
                .setParameter("election", election).setParameter("member", member)
                .setParameter("states", List.of(MatterState.OPEN, MatterState.IN_VOTE)).getSingleResult() > 0;
    }
}
