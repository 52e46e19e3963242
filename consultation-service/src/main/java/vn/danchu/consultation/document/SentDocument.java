package vn.danchu.consultation.document;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The file of a decision as it went to the commune. Kept, because a later release may print the same content otherwise. */
@Entity
public class SentDocument {
    @Id
    private UUID decisionId;
    private byte[] file;

    protected SentDocument() {
    }

    static SentDocument of(UUID decisionId, byte[] file) {
        SentDocument document = new SentDocument();
        document.decisionId = decisionId;
        document.file = file.clone();
        return document;
    }

    byte[] file() {
        return file.clone();
    }
}
