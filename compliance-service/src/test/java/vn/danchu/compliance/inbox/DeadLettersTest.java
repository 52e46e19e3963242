package vn.danchu.compliance.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadLettersTest {
    private static final String DECISIONS = "DECISIONS_SENT_IN_TIME";
    private final Topic consultation = new Topic(ConsultationEvent.TOPIC);
    private final Topic deadLetters = new Topic(ConsultationEvent.TOPIC + ".dead-letter.danchu-compliance");
    private final String commune = FreshCommune.code();
    private final String marker = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(strings = {"{ not JSON", "", "null", "[]", "\"text\"", "{\"votedOn\": \"yesterday\"}", "{}"})
    void whatIsNoDecisionGoesToTheDeadLetters(String data) {
        byte[] value = data.getBytes(StandardCharsets.UTF_8);

        consultation.write(commune, value, withMarker(consultation.envelope(marker, Told.ADOPTED)));

        assertArrayEquals(value, awaitDeadLetter().value());
        theNextEventIsStillTakenIn();
    }

    @Test
    void aRecordWithoutContentGoesToTheDeadLetters() {
        consultation.write(commune, null, withMarker(consultation.envelope(marker, Told.ADOPTED)));

        assertNull(awaitDeadLetter().value());
        theNextEventIsStillTakenIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_type"})
    void anEnvelopeThatLacksWhatTellsEventsApartGoesToTheDeadLetters(String missing) {
        byte[] value = Told.decisionAdopted(commune, UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        List<Header> headers = consultation.envelope(UUID.randomUUID().toString(), Told.ADOPTED).stream()
                .filter(header -> !header.key().equals(missing)).toList();

        consultation.write(commune, value, withMarker(headers));

        ConsumerRecord<String, byte[]> buried = awaitDeadLetter();
        assertArrayEquals(value, buried.value());
        assertTrue(text(buried, "dead-letter-reason").contains(missing));
        theNextEventIsStillTakenIn();
    }

    @Test
    void aDeadLetterSaysWhereItLay() {
        consultation.write(commune, new byte[0], withMarker(consultation.envelope(marker, Told.ADOPTED)));

        ConsumerRecord<String, byte[]> buried = awaitDeadLetter();
        ConsumerRecord<String, byte[]> original = find(consultation).orElseThrow();
        assertEquals(commune, buried.key());
        assertEquals(Told.ADOPTED, text(buried, "ce_type"));
        assertEquals(original.topic(), text(buried, "dead-letter-topic"));
        assertEquals(Integer.toString(original.partition()), text(buried, "dead-letter-partition"));
        assertEquals(Long.toString(original.offset()), text(buried, "dead-letter-offset"));
    }

    @Test
    void aFieldThatThisReaderDoesNotKnowYetIsNoPoison() {
        String withMore = Told.decisionAdopted(commune, UUID.randomUUID()).replaceFirst("\\{",
                "{\"recordedBy\": {\"village\": [1, 2]},");

        consultation.tell(Told.ADOPTED, commune, withMore);

        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-01");
    }

    @Test
    void anEventOfAnUnknownTypeIsNobodysPoison() {
        consultation.write(commune, "{ not JSON".getBytes(StandardCharsets.UTF_8),
                withMarker(consultation.envelope(marker, "vn.danchu.consultation.something-new.v1")));

        theNextEventIsStillTakenIn();
        assertEquals(Optional.empty(), find(deadLetters));
    }

    private void theNextEventIsStillTakenIn() {
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, UUID.randomUUID()));
        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-01");
    }

    private ConsumerRecord<String, byte[]> awaitDeadLetter() {
        return Awaitility.await("dead letter").atMost(Duration.ofSeconds(30)).until(() -> find(deadLetters),
                Optional::isPresent).orElseThrow();
    }

    private Optional<ConsumerRecord<String, byte[]>> find(Topic topic) {
        return topic.records().stream().filter(record -> marker.equals(text(record, "marker"))).findFirst();
    }

    private List<Header> withMarker(List<Header> headers) {
        return Stream.concat(headers.stream(), Stream.of(Topic.header("marker", marker))).toList();
    }

    private static String text(ConsumerRecord<String, byte[]> record, String header) {
        Header found = record.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
    }
}
