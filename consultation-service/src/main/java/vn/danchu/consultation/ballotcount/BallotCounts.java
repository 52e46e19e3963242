package vn.danchu.consultation.ballotcount;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;

/** The counts of household ballots, one a round. */
@ApplicationScoped
class BallotCounts implements PanacheRepositoryBase<BallotCount, UUID> {

    BallotCount require(UUID round) {
        return findByIdOptional(round)
                .orElseThrow(() -> Refused.notFound("Đợt phát phiếu này chưa kiểm phiếu",
                        "These ballots have not been counted"));
    }
}
