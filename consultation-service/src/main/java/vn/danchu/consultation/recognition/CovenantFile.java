package vn.danchu.consultation.recognition;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.Answer;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.platform.audit.AuditLog;

/**
 * What the answer to a covenant's file does to the decision that adopted the covenant. Runs in the transaction that takes
 * the news in; tells nothing, because the owner of the file has told it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CovenantFile {
    private static final String COVENANT = "covenant";
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    AuditLog audit;

    /** The commune committee recognised the covenant. */
    public void recognised(UUID covenantId, String number, LocalDate inForceFrom) {
        answered(covenantId, new Answer(number, inForceFrom, null), "decision-recognised");
    }

    /** The commune committee refused to. */
    public void refused(UUID covenantId, String reason, LocalDate refusedOn) {
        answered(covenantId, new Answer(null, refusedOn, reason), "decision-recognition-refused");
    }

    private void answered(UUID covenantId, Answer answer, String act) {
        decisions.ofOrigin(new MatterOrigin(COVENANT, covenantId))
                .filter(decision -> decision.answeredInTheCovenantFile(answer))
                .ifPresent(decision -> audit.recordBySystem(act, villages.require(decision.villageId()).unit(),
                        "decision/" + decision.id(), "covenant/" + covenantId));
    }
}
