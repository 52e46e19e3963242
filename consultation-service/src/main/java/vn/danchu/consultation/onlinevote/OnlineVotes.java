package vn.danchu.consultation.onlinevote;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteStep;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The online votes. */
@ApplicationScoped
public class OnlineVotes implements PanacheRepositoryBase<OnlineVote, UUID> {

    /** @return the vote; refuses an unknown id */
    public OnlineVote require(UUID id) {
        return findByIdOptional(id).orElseThrow(OnlineVotes::noSuchVote);
    }

    /** @return the vote, whose state stays as it is until the transaction ends */
    OnlineVote requireUnchanged(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    /** @return the vote, kept from everybody else until the transaction ends */
    public OnlineVote requireForStep(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private OnlineVote locked(UUID id, LockModeType lock) {
        OnlineVote vote = findById(id, lock);
        if (vote == null) {
            throw noSuchVote();
        }
        return vote;
    }

    private static Refused noSuchVote() {
        return Refused.notFound("Không có cuộc biểu quyết này", "No such vote");
    }

    /** @return the votes of a village that have not ended */
    List<OnlineVote> notOverIn(UUID village) {
        return list("villageId = ?1 and state in ?2 order by id", village,
                List.copyOf(OnlineVoteStep.END_WITH_VILLAGE.transition().from()));
    }

    /** @return the votes of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<OnlineVote> newestOf(String commune, UUID village, OnlineVoteState state, Cursor after, int most) {
        return NewestFirst.byTime(OnlineVote.class, "proposedAt").where("communeCode", commune)
                .where("villageId", village).where("state", state).read(getEntityManager(), after, most);
    }
}
