package vn.danchu.consultation.householdlist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.platform.imports.Table;
import vn.danchu.platform.problem.Text;
import vn.danchu.platform.web.OfficialClock;

/** An import that takes longer than a request may: how far it is, and what came of it. */
@Entity
@jakarta.persistence.Table(name = "household_import")
class LongImport {
    private static final Text INTERRUPTED = new Text("Việc nhập bị gián đoạn, chưa ghi dòng nào; hãy gửi lại tệp",
            "The import was interrupted and no row was stored; send the file again");

    @Schema(name = "ImportState")
    enum State {
        RUNNING,
        /** The whole list was taken in, or would be. */
        DONE,
        /** The list has errors; nothing was stored. */
        REFUSED,
        /** The service could not finish; nothing was stored. */
        FAILED
    }

    @Id
    private UUID id;
    private UUID villageId;
    private boolean dryRun;
    @Enumerated(EnumType.STRING)
    private State state;
    private int totalRows;
    private int rowsRead;
    private int created;
    private int changed;
    private int unchanged;
    private boolean applied;
    private int errorCount;
    private String assumedCharacters;
    private String problemVi;
    private String problemEn;
    private Instant requestedAt;
    private Instant aliveAt;
    private Instant finishedAt;

    protected LongImport() {
    }

    static LongImport begin(UUID village, Table table, boolean dryRun, Instant now) {
        LongImport begun = new LongImport();
        begun.id = UUID.randomUUID();
        begun.villageId = village;
        begun.dryRun = dryRun;
        begun.state = State.RUNNING;
        begun.totalRows = table.rows();
        begun.assumedCharacters = table.assumedCharacters().orElse(null);
        begun.requestedAt = now;
        begun.aliveAt = now;
        return begun;
    }

    void finish(HouseholdImport.Outcome outcome, Instant now) {
        end(dryRun || outcome.errorCount() == 0 ? State.DONE : State.REFUSED, now);
        rowsRead = totalRows;
        created = outcome.changes().created();
        changed = outcome.changes().changed();
        unchanged = outcome.changes().unchanged();
        applied = outcome.applied();
        errorCount = outcome.errorCount();
    }

    void refuse(Text problem, Instant now) {
        end(State.REFUSED, now);
        problemVi = problem.vi();
        problemEn = problem.en();
    }

    void fail(Instant now) {
        end(State.FAILED, now);
        problemVi = INTERRUPTED.vi();
        problemEn = INTERRUPTED.en();
    }

    // Who was given up for dead must not store anything afterwards.
    private void end(State end, Instant now) {
        if (state != State.RUNNING) {
            throw new IllegalStateException("import " + id + " has ended already: " + state);
        }
        state = end;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID villageId() {
        return villageId;
    }

    boolean isDryRun() {
        return dryRun;
    }

    LongImportView view(Locale language) {
        return new LongImportView(id, state, dryRun, totalRows, rowsRead, created, changed, unchanged, applied,
                errorCount, assumedCharacters,
                problemVi == null ? null : new Text(problemVi, problemEn).in(language), official(requestedAt),
                finishedAt == null ? null : official(finishedAt));
    }

    private static OffsetDateTime official(Instant time) {
        return time.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
