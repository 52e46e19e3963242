package vn.danchu.consultation.official;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.official.rules.DecidingBody;
import vn.danchu.consultation.official.rules.TermChangeGround;

/** A committee shortens or extends the term of a head. */
public record ChangeTerm(
        @NotNull @Schema(examples = "2031-11-30", description = "Last day of the term from now on") LocalDate lastDay,
        @NotNull TermChangeGround ground,
        @NotBlank @Size(max = 200) @Schema(examples = "Quyết định số 31/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2026-11-20") LocalDate decidedOn,
        @NotNull @Schema(description = "Beyond six months only the province's committee") DecidingBody decidedBy) {

    TermChange change() {
        return new TermChange(lastDay, ground, new DecidingDocument(number.strip(), decidedOn, decidedBy));
    }
}
