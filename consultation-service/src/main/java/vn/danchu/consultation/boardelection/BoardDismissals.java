package vn.danchu.consultation.boardelection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.boardelection.rules.BoardDismissalState;
import vn.danchu.consultation.matter.rules.MatterState;

/** The requests to dismiss members of boards, one a matter. */
@ApplicationScoped
public class BoardDismissals implements PanacheRepositoryBase<BoardDismissal, UUID> {

    /** @return whether the households have it before them already, or have voted for it and the Front has yet to answer */
    boolean asked(UUID election, String member) {
        return getEntityManager().createQuery("""
                select count(d) from BoardDismissal d join Matter m on m.id = d.matterId
                where d.election = :election and d.memberName = :member
                and (d.state = :votedFor or d.state = :asked and m.state in :states)""", Long.class)
                .setParameter("election", election).setParameter("member", member)
                .setParameter("votedFor", BoardDismissalState.VOTED_FOR)
                .setParameter("asked", BoardDismissalState.ASKED)
                .setParameter("states", List.of(MatterState.OPEN, MatterState.IN_VOTE)).getSingleResult() > 0;
    }

    /** @return the names of those who lost by a dismissal the seat that an election had given them */
    Set<String> dismissed(UUID election) {
        return list("election = ?1 and state = ?2", election, BoardDismissalState.DISMISSED).stream()
                .map(BoardDismissal::memberName).collect(Collectors.toSet());
    }
}
