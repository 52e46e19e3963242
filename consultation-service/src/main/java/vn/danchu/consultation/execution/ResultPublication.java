package vn.danchu.consultation.execution;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.platform.problem.Refused;

/** The result of a vote, made public in the village. */
@Entity
public class ResultPublication {
    @Id
    private UUID decisionId;
    private LocalDate publishedOn;
    private String how;

    protected ResultPublication() {
    }

    static ResultPublication of(Decision decision, PublishResult request, LocalDate today) {
        decision.require(DecisionStep.PUBLISH_RESULT);
        Refused.ifBroken(
                DayOfAct.PUBLICATION.check(request.publishedOn(), decision.count().votedOn(), today));
        ResultPublication publication = new ResultPublication();
        publication.decisionId = decision.id();
        publication.publishedOn = request.publishedOn();
        publication.how = request.how();
        return publication;
    }

    UUID decisionId() {
        return decisionId;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    String how() {
        return how;
    }
}
