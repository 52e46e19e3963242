package vn.danchu.covenant.drafting;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;

/** All covenants, of every village and in every stage. */
@ApplicationScoped
public class Covenants implements PanacheRepositoryBase<Covenant, UUID> {
    private static final String ONE_VOTE = "covenant_one_vote_per_village";

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
                throw Refused.because(CovenantProblem.VOTE_RUNNING,
                        "Thôn đang biểu quyết một hương ước, quy ước khác; hãy chờ kết quả",
                        "The village is voting on another covenant; wait for its result");
            }
            throw broken;
        }
    }

    /** @return the covenants that a selection finds, newest first, at most so many */
    public List<Covenant> newestFirst(CovenantSelection selection, int most) {
        return find("from Covenant c join fetch c.village where " + selection.condition()
                + " order by c.createdAt desc, c.id desc", selection.values()).page(0, most).list();
    }

    private static Refused unknown() {
        return Refused.notFound("Không có hương ước, quy ước này", "There is no such covenant");
    }
}
