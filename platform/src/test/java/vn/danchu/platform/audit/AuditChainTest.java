package vn.danchu.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;

import vn.danchu.platform.audit.AuditChain.Verification;
import vn.danchu.platform.testing.OwnDatabase;
import vn.danchu.platform.testing.SharedParts;

class AuditChainTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private final AuditChain chain = new AuditChain();

    @BeforeEach
    void makeLog() throws Exception {
        OwnDatabase own = OwnDatabase.create("audit_" + Long.toString(System.nanoTime(), 36),
                SharedParts.ofThisBuild().postgresPort());
        chain.database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2).connectionFactoryConfiguration(
                        connection -> connection.jdbcUrl(own.url()).principal(new NamePrincipal(own.user()))
                                .credential(new SimplePassword(own.password())))));
        chain.heads = new DailyHeads();
        chain.clock = Clock.system(VIETNAM);
        for (String script : List.of("V0.3__create_audit.sql", "V0.5__create_audit_head.sql",
                "V0.7__keep_a_line_of_acts_to_be_linked.sql")) {
            try (var sql = getClass().getResourceAsStream("/db/platform/" + script)) {
                execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // What the administrator of the server may do, for the chain to tell.
        execute("grant update, delete on audit_entry, audit_link to current_user");
    }

    @AfterEach
    void closePool() {
        chain.database.close();
    }

    @Test
    void theHeadThatADayLeftIsPublishedOnTheNext() throws SQLException {
        actAndSealOn(DAY);
        actAndSealOn(DAY);
        String head = chain.verify().head();
        assertEquals(List.of(), chain.verify().days());

        actAndSealOn(DAY.plusDays(1));

        Verification answer = chain.verify();
        assertEquals(List.of(new DayHead(DAY, 2, head)), answer.days());
        assertEquals(3, answer.entries());
        assertTrue(answer.intact());
    }

    @Test
    void aDayWithoutActsPublishesNothing() throws SQLException {
        actAndSealOn(DAY);
        sealOn(DAY.plusDays(1));
        sealOn(DAY.plusDays(2));
        actAndSealOn(DAY.plusDays(3));
        sealOn(DAY.plusDays(4));

        assertEquals(List.of(DAY.plusDays(3), DAY), chain.verify().days().stream().map(DayHead::day).toList());
    }

    @Test
    void cuttingOffTheNewestLinksIsFound() throws SQLException {
        actAndSealOn(DAY);
        actAndSealOn(DAY);
        sealOn(DAY.plusDays(1));
        execute("alter table audit_link disable trigger user; delete from audit_link where number = 2;"
                + "alter table audit_entry disable trigger user; delete from audit_entry where position = 2");

        Verification answer = chain.verify();

        assertFalse(answer.intact());
        assertEquals(2, answer.brokenAt());
    }

    @Test
    void anActThatWasChangedIsFoundByTheNextQuestion() throws SQLException {
        actAndSealOn(DAY);
        actAndSealOn(DAY);
        assertTrue(chain.verify().intact());

        execute("alter table audit_entry disable trigger user; update audit_entry set act = 'other' where position = 1");

        assertEquals(1, chain.verify().brokenAt());
        execute("update audit_entry set act = 'roll-certified' where position = 1");
        assertTrue(chain.verify().intact());
        assertEquals(2, chain.verify().entries());
    }

    @Test
    void anActWhoseTransactionEndsLateIsLinkedToo() throws SQLException {
        try (var late = chain.database.getConnection(); var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(act(DAY));
            actAndSealOn(DAY);
            assertEquals(1, chain.verify().entries());
            late.commit();
        }

        sealOn(DAY);

        Verification answer = chain.verify();
        assertEquals(2, answer.entries());
        assertEquals(0, answer.waiting());
        assertTrue(answer.intact());
    }

    @Test
    void anActThatIsTakenOutOfTheLineStaysVisibleAsWaiting() throws SQLException {
        execute(act(DAY));
        execute("delete from audit_waiting");
        sealOn(DAY);

        assertEquals(1, chain.verify().waiting());
    }

    @Test
    void whatWasWalkedBeforeAndIsGoneIsFoundAtOnce() throws SQLException {
        actAndSealOn(DAY);
        actAndSealOn(DAY);
        chain.verify();
        execute("alter table audit_link disable trigger user; delete from audit_link where number = 2");

        assertEquals(2, chain.verify().brokenAt());
    }

    private void actAndSealOn(LocalDate day) throws SQLException {
        execute(act(day));
        sealOn(day);
    }

    private static String act(LocalDate day) {
        return "insert into audit_entry (at, actor, act, unit, subject, details) values ('" + day
                + "T03:00:00Z', 'head', 'roll-certified', '20/06211', 'roll/1', '')";
    }

    private void sealOn(LocalDate day) {
        chain.heads.clock = Clock.fixed(Instant.parse(day + "T04:00:00Z"), VIETNAM);
        chain.seal();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = chain.database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
