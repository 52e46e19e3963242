package vn.danchu.compliance.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReplayTest {
    private static final String DECISIONS = "DECISIONS_SENT_IN_TIME";
    private static final String DAY = "2026-12-03";
    private final Topic consultation = new Topic(ConsultationEvent.TOPIC);
    private final String commune = FreshCommune.code();
    @Inject
    KafkaClientService kafka;
    @Inject
    AgroalDataSource database;

    @BeforeEach
    void tellOfThreeDecisions() {
        UUID inTime = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, inTime));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, late, "2026-12-01"));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, inTime, "2026-11-30"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, late));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, UUID.randomUUID()));
        Answers.awaitScore("1/3+0", DECISIONS, commune, DAY);
    }

    @Test
    void readingTheWholeTopicAgainChangesNoAnswer() {
        String before = Answers.of(commune, DAY).prettify();

        replayFromOffsetZero();

        assertEquals(before, Answers.of(commune, DAY).prettify());
    }

    @Test
    void readingTheWholeTopicAgainWithoutMemoryOfWhatWasSeenChangesNoAnswer() throws SQLException {
        String before = Answers.of(commune, DAY).prettify();
        change("delete from inbox");

        replayFromOffsetZero();

        assertEquals(before, Answers.of(commune, DAY).prettify());
    }

    @Test
    void theAnswersCanBeBuiltAnewFromTheTopic() throws SQLException {
        String before = Answers.of(commune, DAY).prettify();
        change("truncate inbox, obligation, evidence");
        assertEquals("0/0+0", Answers.score(DECISIONS, commune, DAY));

        replayFromOffsetZero();

        assertEquals(before, Answers.of(commune, DAY).prettify());
    }

    /** Returns when an event that was told after the rewinding has been taken in; it lies behind all the others. */
    private void replayFromOffsetZero() {
        kafka.<String, byte[]>getConsumer("consultation-events").runOnPollingThread(consumer -> {
            consumer.seekToBeginning(consumer.assignment());
        }).await().indefinitely();
        String elsewhere = FreshCommune.code();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(elsewhere, UUID.randomUUID()));
        Answers.awaitScore("0/1+0", DECISIONS, elsewhere, DAY);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
