package vn.danchu.consultation.communewide;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** When the results of the villages were merged, and what the document of it says of who signs. */
@Embeddable
record Conclusion(LocalDate concludedOn, String number, String chair, String frontChair) {
}
