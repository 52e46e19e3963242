package vn.danchu.consultation.official;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.official.rules.TermChangeGround;

/** A term was shortened or extended. */
@Embeddable
public record TermChange(@Schema(examples = "2031-11-30") LocalDate lastDay,
        @Enumerated(EnumType.STRING) TermChangeGround ground, @Embedded DecidingDocument document) {
}
