package vn.danchu.platform.documents;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The head of an official document as Decree 30/2020 orders it.
 *
 * @param superior the body above the issuing one, such as the commune; its name is printed in capitals
 * @param issuer the body that issues the document; its name is printed in capitals
 * @param number number and symbol, such as {@code 03/QĐ-CĐDC}
 * @param place where it is issued
 * @param date day on which it is issued
 */
public record Letterhead(String superior, String issuer, String number, String place, LocalDate date) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    public String superiorInCapitals() {
        return superior.toUpperCase(VIETNAMESE);
    }

    public String issuerInCapitals() {
        return issuer.toUpperCase(VIETNAMESE);
    }

    /** Place and day in words, such as {@code Cao Lộc, ngày 05 tháng 02 năm 2026}. */
    public String placeAndDate() {
        return place + ", " + inWords(date);
    }

    /** A day in words; days below 10 and the months 1 and 2 take a leading zero, which protects them from changes. */
    public static String inWords(LocalDate date) {
        var month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month < 3 ? "0" + month : month,
                date.getYear());
    }
}
