package vn.danchu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/** Keeps the head of the chain as each day left it, for everybody to read, and writes it to the log, which lies elsewhere. */
@ApplicationScoped
class DailyHeads {
    private static final Logger LOG = Logger.getLogger(DailyHeads.class);
    private static final int PUBLISHED = 31;
    @Inject
    Clock clock;

    /** Keeps the head of yesterday, once, before anything of today is linked. */
    void keep(Connection connection, AuditChain.Link head) throws SQLException {
        if (head.number() == 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate yesterday = today.minusDays(1);
        String sql = """
                insert into audit_head (day, number, hash) select ?, ?, ?
                where not exists (select from audit_head where day >= ? or number = ?)
                  and exists (select from audit_link l join audit_entry e on e.position = l.entry
                              where l.number = ? and e.at < ?)""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, yesterday);
            insert.setLong(2, head.number());
            insert.setString(3, head.hash());
            insert.setObject(4, yesterday);
            insert.setLong(5, head.number());
            insert.setLong(6, head.number());
            insert.setTimestamp(7, Timestamp.from(today.atStartOfDay(clock.getZone()).toInstant()));
            if (insert.executeUpdate() > 0) {
                LOG.infof("The chain of official acts ended %s with link %d: %s", yesterday, head.number(),
                        head.hash());
            }
        }
    }

    /** @return the newest heads that were kept, newest first */
    List<DayHead> latest(Connection connection) throws SQLException {
        String sql = "select day, number, hash from audit_head order by day desc limit " + PUBLISHED;
        List<DayHead> heads = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                heads.add(new DayHead(row.getObject(1, LocalDate.class), row.getLong(2), row.getString(3)));
            }
        }
        return heads;
    }

    /** @return number of the first kept head that is no link of the chain any more; null when all are */
    Long firstNotIn(Connection connection) throws SQLException {
        String sql = """
                select min(h.number) from (select * from audit_head order by day desc limit %d) h
                where not exists (select from audit_link l where l.number = h.number and l.hash = h.hash)"""
                .formatted(PUBLISHED);
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, Long.class);
        }
    }
}
