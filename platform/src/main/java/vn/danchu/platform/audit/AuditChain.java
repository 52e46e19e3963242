package vn.danchu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import vn.danchu.platform.problem.SqlFailure;

/**
 * Links the audit entries by hash, in batches after the fact, and checks the chain. Whoever changes, removes or inserts
 * an entry breaks every link from there on. The head of every day is published ({@link DailyHeads}), so that cutting off the
 * newest links shows too.
 */
@ApplicationScoped
public class AuditChain {
    private static final Logger LOG = Logger.getLogger(AuditChain.class);
    private static final int BATCH = 1000;
    // Anybody may ask, so of a walk that takes long the answer stands for a while: walks use a tenth of one processor at most.
    private static final Duration SHORT_WALK = Duration.ofMillis(200);
    private static final int REST_AFTER_LONG_WALK = 10;
    // One sealer at a time, also with several instances; the number only has to differ from other locks here.
    private static final long SEALER_LOCK = 20_221_110L;
    private static final String COLUMNS = "e.position, e.at, e.actor, e.act, e.unit, e.subject, e.details";

    @Inject
    AgroalDataSource database;
    @Inject
    DailyHeads heads;
    @Inject
    Clock clock;
    // What the last walk ended with must still be there, also before a day has published it.
    private Link seen = Link.START;
    private Verification latest;
    private long restsUntil;

    /**
     * What a check of the chain found.
     *
     * @param checkedAt
     *            when the walk began; a short chain is walked anew for every question
     * @param entries
     *            acts that are linked
     * @param waiting
     *            acts of the last moments, not linked yet
     * @param head
     *            the newest link; who keeps it can prove later that nothing before it changed
     * @param intact
     *            whether every link fits
     * @param brokenAt
     *            number of the first link that does not fit; absent when intact
     * @param days
     *            the heads of the last 31 days on which there was something to seal, newest first
     */
    public record Verification(@Schema(examples = "2026-11-20T02:00:00Z") Instant checkedAt,
            @Schema(examples = "1840") long entries, @Schema(examples = "2") long waiting,
            @Schema(examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae") String head,
            @Schema(examples = "true") boolean intact, @Nullable @Schema(examples = "1204") Long brokenAt,
            List<DayHead> days) {
    }

    /** A link of the chain. */
    record Link(long number, String hash) {
        /** The link before the first. */
        static final Link START = new Link(0, AuditEntry.START);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void seal() {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection)) {
                return;
            }
            Link last = lastLink(connection);
            heads.keep(connection, last);
            String insertion = "insert into audit_link (number, entry, hash) values (?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(insertion)) {
                for (AuditEntry entry : takeWaiting(connection)) {
                    last = new Link(last.number() + 1, entry.linkAfter(last.hash()));
                    insert.setLong(1, last.number());
                    insert.setLong(2, entry.position());
                    insert.setString(3, last.hash());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** Walks the whole chain, and looks whether the heads that were published still stand in it; one walk at a time. */
    @Transactional
    public synchronized Verification verify() {
        long start = System.nanoTime();
        if (latest == null || start > restsUntil) {
            latest = walk();
            long took = System.nanoTime() - start;
            restsUntil = took < SHORT_WALK.toNanos() ? start : start + took * REST_AFTER_LONG_WALK;
        }
        return latest;
    }

    @Scheduled(cron = "0 30 2 * * ?", timeZone = "Asia/Ho_Chi_Minh", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void verifyEveryNight() {
        Long brokenAt = verify().brokenAt();
        if (brokenAt != null) {
            LOG.errorf("The chain of official acts is broken at link %d", brokenAt);
        }
    }

    private Verification walk() {
        String sql = "select " + COLUMNS
                + ", l.number, l.hash from audit_link l left join audit_entry e on e.position = l.entry order by l.number";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(BATCH);
            Instant at = clock.instant();
            Link last = Link.START;
            Long brokenAt = null;
            try (ResultSet row = select.executeQuery()) {
                while (brokenAt == null && row.next()) {
                    brokenAt = fits(row, last) ? null : last.number() + 1;
                    last = brokenAt == null ? link(row) : last;
                }
            }
            Long cutOffAt = brokenAt == null && last.number() < seen.number() ? last.number() + 1 : null;
            seen = last.number() > seen.number() ? last : seen;
            return verification(connection, at, last, first(brokenAt, cutOffAt, heads.firstNotIn(connection)));
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private Verification verification(Connection connection, Instant at, Link last, Long brokenAt)
            throws SQLException {
        return new Verification(at, brokenAt == null ? last.number() : brokenAt, waiting(connection), last.hash(),
                brokenAt == null, brokenAt, heads.latest(connection));
    }

    private static Long first(Long... broken) {
        return Stream.of(broken).filter(Objects::nonNull).min(Long::compare).orElse(null);
    }

    private static boolean fits(ResultSet row, Link last) throws SQLException {
        return row.getLong(8) == last.number() + 1 && row.getTimestamp(2) != null
                && read(row).linkAfter(last.hash()).equals(row.getString(9));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong(8), row.getString(9));
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, SEALER_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static Link lastLink(Connection connection) throws SQLException {
        String sql = "select number, hash from audit_link order by number desc limit 1";
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            return row.next() ? new Link(row.getLong(1), row.getString(2)) : Link.START;
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        String sql = "select count(*) from audit_entry e where not exists (select 1 from audit_link l where l.entry = e.position)";
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    // In the transaction that links them.
    private static List<AuditEntry> takeWaiting(Connection connection) throws SQLException {
        String sql = """
                with taken as (delete from audit_waiting
                    where entry in (select entry from audit_waiting order by entry limit %d) returning entry)
                select %s from audit_entry e join taken on taken.entry = e.position order by e.position"""
                .formatted(BATCH, COLUMNS);
        List<AuditEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.add(read(row));
            }
        }
        return entries;
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7));
    }
}
