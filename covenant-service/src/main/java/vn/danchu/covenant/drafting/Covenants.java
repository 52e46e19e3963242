package vn.danchu.covenant.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.covenant.drafting.CovenantProposal.Change;
import vn.danchu.covenant.drafting.rules.Proposal;
import vn.danchu.covenant.drafting.rules.Stage;
import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** All covenants, of every village and in every stage. */
@ApplicationScoped
public class Covenants implements PanacheRepositoryBase<Covenant, UUID> {
    private static final String ONE_VOTE = "covenant_one_vote_per_village";
    private static final ProblemType VOTE_RUNNING = ProblemType.of(409, "covenant-vote-running",
            "Thôn đang biểu quyết một hương ước, quy ước khác", "Another covenant of the village is in its vote");

    /** @return the covenant; refuses when there is none */
    public Covenant require(UUID id) {
        return findByIdOptional(id).orElseThrow(Covenants::unknown);
    }

    /** @return the covenant, held until the transaction ends: two who act at once act one after the other */
    public Covenant requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Covenants::unknown);
    }

    /** Writes the changes now, so that the version shown is the new one; refuses a second vote in one village. */
    public Covenant written(Covenant covenant) {
        try {
            flush();
            return covenant;
        } catch (ConstraintViolationException broken) {
            if (ONE_VOTE.equals(broken.getConstraintName())) {
                throw Refused.because(VOTE_RUNNING,
                        "Thôn đang biểu quyết một hương ước, quy ước khác; hãy chờ kết quả",
                        "The village is voting on another covenant; wait for its result");
            }
            throw broken;
        }
    }

    /** @return the covenants of a commune, a village, a stage or all three, newest first after a row, at most so many */
    public List<Covenant> newestOf(String commune, UUID village, Stage state, Cursor after, int most) {
        return NewestFirst.byTime(Covenant.class, "createdAt").with("village").where("communeCode", commune)
                .where("village.id", village).where("state", state).read(getEntityManager(), after, most);
    }

    /** @return the drafts written on proposals of citizens, by proposal, in the order of their writing */
    public Map<UUID, List<UUID>> draftedOn(Collection<UUID> initiatives) {
        return find("initiativeId in ?1 order by createdAt, id", initiatives).stream().collect(Collectors.groupingBy(
                covenant -> covenant.initiativeId().orElseThrow(),
                Collectors.mapping(Covenant::id, Collectors.toList())));
    }

    /** Refuses a draft that cannot do what citizens of the village want of a covenant. */
    void requireDraftable(Village village, Change wanted) {
        boolean inForce = findByIdOptional(wanted.covenantId())
                .filter(covenant -> covenant.state() == Stage.RECOGNISED
                        && covenant.village().id().equals(village.id()))
                .isPresent();
        Refused.ifBroken(Proposal.draftable(wanted.manner(), inForce));
    }

    private static Refused unknown() {
        return Refused.notFound("Không có hương ước, quy ước này", "There is no such covenant");
    }
}
