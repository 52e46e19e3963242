package vn.danchu.inspectionboard.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.inspectionboard.election.rules.ElectionStage;
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

    /** Refuses residents who name no election where villages elected others: by whom they were elected is known here. */
    public void requireElected(Project project, List<String> residents) {
        List<String> elected = find("project = ?1 and stage = ?2", project, ElectionStage.RECOGNISED).stream()
                .flatMap(election -> election.elected().stream()).toList();
        Refused.ifBroken(elected.isEmpty() ? Optional.empty() : SeatRule.elected(elected, residents));
    }

    /** @return the elections of a project after a row, newest first, at most so many */
    List<ResidentElection> newestOf(Project project, Cursor after, int most) {
        return NewestFirst.byTime(ResidentElection.class, "calledAt").with("village")
                .where("project", project).read(getEntityManager(), after, most);
    }
}
