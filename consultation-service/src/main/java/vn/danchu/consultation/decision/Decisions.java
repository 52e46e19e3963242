package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** What villages have decided. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** @return the decision; refuses an unknown id */
    public Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.notFound("Không có quyết định này", "No such decision"));
    }

    /** @return what was decided for the record of another service */
    public Optional<Decision> ofOrigin(MatterOrigin origin) {
        return find("originService = ?1 and originId = ?2", origin.service(), origin.id()).firstResultOptional();
    }

    /** @return what each village decided for the record */
    public List<Decision> allOfOrigin(MatterOrigin origin) {
        return list("originService = ?1 and originId = ?2", origin.service(), origin.id());
    }

    /** @return what was decided on a matter that has been decided */
    public Decision ofMatter(UUID matter) {
        return find("matterId", matter).singleResult();
    }

    /** @return the decisions of a commune, a village, a state and a kind, newest first after a row, at most so many */
    List<Decision> newestOf(String commune, UUID village, DecisionState state, MatterKind kind, Cursor after,
            int most) {
        return NewestFirst.byDay(Decision.class, "vote.votedOn").where("communeCode", commune)
                .where("villageId", village).where("state", state).where("kind", kind)
                .read(getEntityManager(), after, most);
    }

    /** @return what the villages voted on since a day */
    public List<Decision> votedSince(Collection<UUID> villages, LocalDate day) {
        return list("villageId in ?1 and vote.votedOn >= ?2 order by vote.votedOn, number", villages, day);
    }

    /** @return what was decided to change the decision, as far as it has not ended */
    List<Decision> standingChangesOf(UUID earlier) {
        return list("change.changesDecision = ?1 and state in ?2", earlier, DecisionState.STANDING);
    }

    /** @return how many decisions the village has taken in the year */
    long countOf(UUID villageId, int year) {
        return count("villageId = ?1 and extract(year from vote.votedOn) = ?2", villageId, year);
    }
}
