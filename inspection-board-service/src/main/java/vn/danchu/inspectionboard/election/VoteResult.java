package vn.danchu.inspectionboard.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import vn.danchu.inspectionboard.election.rules.ElectionStep;
import vn.danchu.platform.audit.AuditLog;

/** What the vote of the households does to an election; runs in the transaction that takes the news in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VoteResult {
    @Inject
    ResidentElections elections;
    @Inject
    AuditLog audit;

    /** The matter is before the households. */
    public void votedOnAs(UUID id, UUID matter) {
        happened(id, "resident-election-opened", election -> election.isVotedOnAs(matter));
    }

    /** More than half of all households elected somebody. */
    public void elected(UUID id, UUID decision, LocalDate on) {
        happened(id, "residents-elected", election -> election.elected(decision, on));
    }

    /** Who has a seat by the election; told with its recognition. */
    public void gaveSeatsTo(UUID id, List<String> names) {
        happened(id, "residents-named", election -> election.gaveSeatsTo(names));
    }

    /** The village dismissed one of whom it elected; the seat is free. */
    public void dismissed(UUID id, String name) {
        happened(id, "resident-dismissed", election -> election.dismissed(name));
    }

    /** The dismissal was annulled; whom the village elected has the seat again. */
    public void reinstated(UUID id, String name) {
        happened(id, "resident-reinstated", election -> election.reinstated(name));
    }

    /** The share was not reached. */
    public void notElected(UUID id) {
        happened(id, "residents-not-elected", election -> election.take(ElectionStep.FAIL));
    }

    /** The households never decide it: their village is no more, or the Front took it back. */
    public void closed(UUID id) {
        happened(id, "resident-election-closed", election -> election.take(ElectionStep.CLOSE));
    }

    /** The Front committee of the commune recognised the result. */
    public void recognised(UUID id, LocalDate on) {
        happened(id, "resident-election-recognised", election -> election.recognised(on));
    }

    /** The Front committee of the commune refused to recognise it. */
    public void notRecognised(UUID id) {
        happened(id, "resident-election-refused", election -> election.take(ElectionStep.REFUSE));
    }

    /** The decision of the village was annulled. */
    public void annulled(UUID id) {
        happened(id, "resident-election-annulled", election -> election.take(ElectionStep.ANNUL));
    }

    private void happened(UUID id, String act, Consumer<ResidentElection> effect) {
        ResidentElection election = elections.requireForChange(id);
        effect.accept(election);
        audit.recordBySystem(act, election.unit(), "resident-election/" + id, election.stage().toString());
    }
}
