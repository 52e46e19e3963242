package vn.danchu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
    // One sealer at a time, also with several instances; the number only has to differ from other locks here.
    private static final long SEALER_LOCK = 20_221_110L;
    private static final String COLUMNS = "e.position, e.at, e.actor, e.act, e.unit, e.subject, e.details";

    @Inject
    AgroalDataSource database;
    @Inject
    DailyHeads heads;
    // Anybody may ask, so a question walks on from here; the whole chain is walked every night.
    private final AtomicReference<Link> walkedTo = new AtomicReference<>(Link.START);
    // What the last walk of the whole found. No question overwrites it: it may have walked on behind the break.
    private volatile Long brokenInWhole;

    /**
     * What a check of the chain found.
     *
     * @param entries
     *            acts that are linked
     * @param waiting
     *            acts of the last moments, not linked yet
     * @param head
     *            the newest link; who keeps it can prove later that nothing before it changed
     * @param intact
     *            whether every link fits
     * @param brokenAt
     *            number of the first link that does not fit, now or in the last walk of the whole; absent when intact
     * @param days
     *            the heads of the last 31 days on which there was something to seal, newest first
     */
    public record Verification(@Schema(examples = "1840") long entries, @Schema(examples = "2") long waiting,
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
            String sql = "select " + COLUMNS + """
                     from audit_entry e left join audit_link l on l.entry = e.position
                    where l.entry is null order by e.position limit\s""" + BATCH;
            String insertion = "insert into audit_link (number, entry, hash) values (?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(insertion)) {
                for (AuditEntry entry : entries(connection, sql)) {
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

    /** Walks on from where the last walk ended, and looks whether the heads that were published still stand in the chain. */
    @Transactional
    public Verification verify() {
        return walk(walkedTo.get(), brokenInWhole);
    }

    /** Walks the whole chain from its start; what it finds broken is told until a later walk of the whole finds it mended. */
    @Scheduled(cron = "0 30 2 * * ?", timeZone = "Asia/Ho_Chi_Minh", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void walkWhole() {
        Long brokenAt = walk(Link.START, null).brokenAt();
        if (brokenAt != null) {
            LOG.errorf("The chain of official acts is broken at link %d", brokenAt);
        }
        brokenInWhole = brokenAt;
    }

    private Verification walk(Link from, Long foundBefore) {
        String sql = "select " + COLUMNS
                + ", l.number, l.hash from audit_link l left join audit_entry e on e.position = l.entry"
                + " where l.number >= ? order by l.number";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(BATCH);
            select.setLong(1, from.number());
            Link last = from;
            Long brokenAt = null;
            try (ResultSet row = select.executeQuery()) {
                if (from.number() > 0 && !(row.next() && from.equals(link(row)))) {
                    brokenAt = from.number();
                }
                while (brokenAt == null && row.next()) {
                    brokenAt = fits(row, last) ? null : last.number() + 1;
                    last = brokenAt == null ? link(row) : last;
                }
            }
            walkedTo.compareAndSet(from, last);
            return verification(connection, last, first(brokenAt, foundBefore, heads.firstNotIn(connection)));
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private Verification verification(Connection connection, Link last, Long brokenAt) throws SQLException {
        return new Verification(brokenAt == null ? last.number() : brokenAt, waiting(connection), last.hash(),
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

    private static List<AuditEntry> entries(Connection connection, String sql) throws SQLException {
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
