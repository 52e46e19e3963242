package vn.danchu.consultation.onlinevote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;

/** The online votes. */
@ApplicationScoped
class OnlineVotes implements PanacheRepositoryBase<OnlineVote, UUID> {

    OnlineVote require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có cuộc biểu quyết này", "No such vote"));
    }

    List<OnlineVote> ofCommune(String commune, OnlineVoteState state, Cursor after, int most) {
        return page("communeCode = :place", commune, state, after, most);
    }

    List<OnlineVote> ofVillage(UUID village, OnlineVoteState state, Cursor after, int most) {
        return page("villageId = :place", village, state, after, most);
    }

    private List<OnlineVote> page(String place, Object value, OnlineVoteState state, Cursor after, int most) {
        StringBuilder condition = new StringBuilder(place);
        Parameters parameters = Parameters.with("place", value);
        if (state != null) {
            condition.append(" and state = :state");
            parameters = parameters.and("state", state);
        }
        if (after != null) {
            condition.append(" and (proposedAt < :at or proposedAt = :at and id > :id)");
            parameters = parameters.and("at", Instant.parse(after.part(0))).and("id", UUID.fromString(after.part(1)));
        }
        return find(condition + " order by proposedAt desc, id", parameters).range(0, most - 1).list();
    }
}
