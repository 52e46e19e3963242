package vn.danchu.consultation.official;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.official.rules.DecidingBody;

/** The decision by which somebody gets a post or a term changes. */
@Embeddable
public record DecidingDocument(@Schema(examples = "Quyết định số 12/QĐ-UBND") String number,
        @Schema(examples = "2026-06-10") LocalDate decidedOn, @Enumerated(EnumType.STRING) DecidingBody decidedBy) {
}
