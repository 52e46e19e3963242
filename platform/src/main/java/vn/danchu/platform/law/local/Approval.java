package vn.danchu.platform.law.local;

import java.time.LocalDate;

/**
 * The document by which a province or commune set a value.
 *
 * @param document kind and number, for example "Quyết định số 12/2026/QĐ-UBND"
 * @param issuedOn day on which it was issued
 * @param issuedBy the body that issued it
 */
public record Approval(String document, LocalDate issuedOn, String issuedBy) {

    /** The citation in Vietnamese. */
    public String vi() {
        return document + " ngày " + issuedOn + " của " + issuedBy;
    }

    /** The same in English; the names stay as they are. */
    public String en() {
        return document + " of " + issuedOn + ", " + issuedBy;
    }
}
