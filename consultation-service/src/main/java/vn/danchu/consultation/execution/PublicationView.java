package vn.danchu.consultation.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the people were told the result. */
public record PublicationView(UUID decisionId, @Schema(examples = "2026-10-13") LocalDate publishedOn,
        @Schema(examples = "Niêm yết tại nhà văn hóa thôn") String how) {

    static PublicationView from(ResultPublication publication) {
        return new PublicationView(publication.decisionId(), publication.publishedOn(), publication.how());
    }
}
