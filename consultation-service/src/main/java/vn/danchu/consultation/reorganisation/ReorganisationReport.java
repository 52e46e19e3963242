package vn.danchu.consultation.reorganisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resolution did, or would do. */
public record ReorganisationReport(@Schema(description = "Only tried, nothing stored") boolean dryRun,
        ReorganisationView reorganisation, Consequences consequences) {
}
