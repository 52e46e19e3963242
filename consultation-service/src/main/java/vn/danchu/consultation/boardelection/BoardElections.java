package vn.danchu.consultation.boardelection;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.candidacy.CandidateLists;
import vn.danchu.platform.problem.Refused;

/** The elections of board members, one a matter. */
@ApplicationScoped
public class BoardElections implements PanacheRepositoryBase<BoardElection, UUID>, CandidateLists {

    @Override
    public Optional<BoardElection> ofMatter(UUID matter) {
        return findByIdOptional(matter);
    }

    /** @return the election; refuses a matter by which nobody is elected to a board */
    BoardElection require(UUID matter) {
        return findByIdOptional(matter).orElseThrow(
                () -> Refused.notFound("Nội dung này không bầu thành viên Ban nào",
                        "Nobody is elected to a board by this matter"));
    }
}
