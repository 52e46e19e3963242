package vn.danchu.consultation.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.change.rules.MeasureKind;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.platform.problem.Refused;

/** What the commune committee did about decisions. */
@ApplicationScoped
class CommitteeMeasures implements PanacheRepositoryBase<CommitteeMeasure, UUID> {

    List<CommitteeMeasure> of(UUID decisionId) {
        return list("decisionId = ?1 order by takenOn desc, id desc", decisionId);
    }

    List<CommitteeMeasure> ofCommuneMatter(UUID matter) {
        return list("communeMatterId = ?1 order by takenOn desc, id desc", matter);
    }

    /** @return whether the commune asks for a change that the decision has not seen yet */
    boolean changeRequested(Decision decision) {
        return Optional.ofNullable(decision.laterAct().changedOn())
                .map(changed -> count("decisionId = ?1 and kind = ?2 and takenOn > ?3", decision.id(),
                        MeasureKind.CHANGE_REQUEST, changed))
                .orElseGet(() -> count("decisionId = ?1 and kind = ?2", decision.id(), MeasureKind.CHANGE_REQUEST)) > 0;
    }

    CommitteeMeasure requireOnCommuneMatter(UUID matter, UUID id) {
        return find("communeMatterId = ?1 and id = ?2", matter, id).firstResultOptional().orElseThrow(
                () -> Refused.notFound("Nội dung này không có văn bản đó", "This matter has no such measure"));
    }

    CommitteeMeasure require(UUID decisionId, UUID id) {
        return find("decisionId = ?1 and id = ?2", decisionId, id).firstResultOptional().orElseThrow(
                () -> Refused.notFound("Quyết định này không có văn bản đó", "This decision has no such measure"));
    }
}
