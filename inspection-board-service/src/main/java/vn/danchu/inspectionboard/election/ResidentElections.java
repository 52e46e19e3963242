package vn.danchu.inspectionboard.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.inspectionboard.election.rules.SeatRule;
import vn.danchu.inspectionboard.project.Project;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** All elections of residents into boards. */
@ApplicationScoped
public class ResidentElections implements PanacheRepositoryBase<ResidentElection, UUID> {

    @Inject
    Villages villages;

    /** @return the election; refuses when there is none */
    ResidentElection require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có cuộc bầu này", "There is no such election"));
    }

    /** @return the election that a member names; refuses the field {@code members} when there is none */
    public ResidentElection requireNamed(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonProblem.INVALID, "Không có cuộc bầu này",
                "There is no such election",
                List.of(Finding.in("members", "Không có cuộc bầu này", "There is no such election"))));
    }

    /** @return the election, held until the transaction ends */
    ResidentElection requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.notFound("Không có cuộc bầu này", "There is no such election"));
    }

    /** @return the seats of a project that its elections fill, or may still fill */
    int seatsTaken(Project project) {
        return find("project", project).stream().mapToInt(ResidentElection::seatsHeld).sum();
    }

    /** Refuses residents who were elected on paper where villages elect, or have elected, members of the board here. */
    public void requireNoneHere(Project project) {
        Refused.ifBroken(SeatRule.onPaper(find("project", project).stream().anyMatch(ResidentElection::holdsSeats)));
    }

    /** Refuses an election on paper that was recognised after the village had voted here for the first time. */
    public void requireOnPaper(Project project, UUID villageId, LocalDate recognisedOn, LocalDate today) {
        Village village = villages.require(villageId);
        village.requireIn(project.communeCode());
        Refused.ifBroken(SeatRule.recognisedOnPaper(recognisedOn, village.firstVoteOn().orElse(null), today));
    }

    /** @return the elections of a project after a row, newest first, at most so many */
    List<ResidentElection> newestOf(Project project, Cursor after, int most) {
        return NewestFirst.byTime(ResidentElection.class, "calledAt").with("village")
                .where("project", project).read(getEntityManager(), after, most);
    }
}
