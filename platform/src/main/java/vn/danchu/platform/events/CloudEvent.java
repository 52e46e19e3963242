package vn.danchu.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * The envelope of an event: CloudEvents 1.0, binary mode on Kafka.
 *
 * @param id
 *            unique with the source; consumers count an id once
 * @param source
 *            the service that speaks, e.g. {@code /danchu/consultation}
 * @param type
 *            past-tense name with version
 * @param time
 *            when it happened, RFC 3339
 * @param commune
 *            the unit of order (extension {@code partitionkey})
 * @param sequence
 *            grows within the source as its events are recorded; compared as text (extension {@code sequence})
 */
record CloudEvent(String id, String source, String type, String time, String commune, String sequence) {

    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        headers.add(header("ce_specversion", "1.0"));
        headers.add(header("ce_id", id));
        headers.add(header("ce_source", source));
        headers.add(header("ce_type", type));
        headers.add(header("ce_time", time));
        headers.add(header("ce_partitionkey", commune));
        headers.add(header("ce_sequence", sequence));
        headers.add(header("content-type", "application/json"));
        return headers;
    }

    /** @return the envelope of a received record; refuses one that lacks what tells events apart */
    static CloudEvent read(Headers headers) {
        return new CloudEvent(required(headers, "ce_id"), required(headers, "ce_source"), required(headers, "ce_type"),
                text(headers, "ce_time"), text(headers, "ce_partitionkey"), text(headers, "ce_sequence"));
    }

    private static String required(Headers headers, String name) {
        String value = text(headers, name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("header " + name + " is missing", null);
        }
        return value;
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
