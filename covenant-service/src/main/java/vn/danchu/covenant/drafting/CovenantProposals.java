package vn.danchu.covenant.drafting;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** What citizens propose for the covenants of their villages. */
@ApplicationScoped
public class CovenantProposals implements PanacheRepositoryBase<CovenantProposal, UUID> {

    /** @return the proposal; refuses an unknown one */
    public CovenantProposal require(UUID initiative) {
        return findByIdOptional(initiative)
                .orElseThrow(() -> Refused.notFound("Không có đề xuất này", "There is no such proposal"));
    }

    /** Refuses the field {@code initiativeId} unless the citizens of that village propose it. */
    CovenantProposal requireOf(Village village, UUID initiative) {
        return findByIdOptional(initiative).filter(proposal -> proposal.village().id().equals(village.id()))
                .orElseThrow(() -> Refused.because(CommonProblem.INVALID, "Thôn không có đề xuất này",
                        "The village has no such proposal", List.of(Finding.in("initiativeId",
                                "Thôn không có đề xuất này", "The village has no such proposal"))));
    }

    /** @return the proposals of a commune, a village or both, newest first after a row, at most so many */
    public List<CovenantProposal> newestOf(String commune, UUID village, Cursor after, int most) {
        return NewestFirst.byTime(CovenantProposal.class, "heardAt").with("village").where("communeCode", commune)
                .where("village.id", village).read(getEntityManager(), after, most);
    }
}
