package vn.danchu.consultation.householdlist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import vn.danchu.consultation.community.Village;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;

/**
 * Works on long imports, one at a time. The file stays in memory, because it names people: a process that dies takes it
 * along, nothing of it is stored, and its import fails a minute later.
 */
@ApplicationScoped
class LongImportRunner {
    private static final Logger LOG = Logger.getLogger(LongImportRunner.class);
    private static final ProblemType BUSY = ProblemType.of(429, "too-many-imports",
            "Đang có nhiều tệp lớn chờ nhập; hãy thử lại sau một phút",
            "Several long lists are waiting already; try again in a minute");
    private static final int MOST_AT_HAND = 2;
    private static final int LONGEST_SECONDS = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Semaphore atHand = new Semaphore(MOST_AT_HAND);
    private final Set<UUID> own = ConcurrentHashMap.newKeySet();

    @Inject
    LongImports imports;
    @Inject
    HouseholdImport households;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** Takes a place for a file, before the file takes memory; refuses when all are taken. */
    void takePlace() {
        if (!atHand.tryAcquire()) {
            throw Refused.because(BUSY, BUSY.title().vi(), BUSY.title().en());
        }
    }

    void leavePlace() {
        atHand.release();
    }

    /** Goes on with it beside the request; leaves the place at the end. */
    void start(LongImport begun, Village village, LocalDate asOf, Table table) {
        own.add(begun.id());
        worker.execute(() -> {
            try {
                run(begun, village, asOf, table);
            } finally {
                own.remove(begun.id());
                leavePlace();
            }
        });
    }

    private void run(LongImport begun, Village village, LocalDate asOf, Table table) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> take(begun, village, asOf, table));
        } catch (Refused refused) {
            inTransaction(() -> imports.lock(begun.id()).refuse(refused.detail(), clock.instant()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "import %s failed", begun.id());
            inTransaction(() -> imports.lock(begun.id()).fail(clock.instant()));
        }
    }

    private void take(LongImport begun, Village village, LocalDate asOf, Table table) {
        var outcome = households.take(village.id(), asOf, table, begun.isDryRun(),
                read -> imports.haveRead(begun.id(), read));
        imports.lock(begun.id()).finish(outcome, clock.instant());
        imports.keep(begun.id(), outcome.errors());
        if (outcome.applied()) {
            audit.recordBySystem("households-imported", village.unit(), "village/" + village.id(),
                    "household-import/" + begun.id() + ": " + outcome.changes().inWords());
        }
    }

    // The database may be away; then the import fails when nobody has renewed it for a while.
    private static void inTransaction(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "the end of an import could not be stored");
        }
    }

    @Scheduled(every = "5s")
    void renew() {
        if (!own.isEmpty()) {
            imports.areAlive(Set.copyOf(own), clock.instant());
        }
        imports.failSilent(clock.instant().minus(PATIENCE), clock.instant());
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        imports.forget(clock.instant().minus(KEPT));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
