package vn.danchu.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * Where a page ended: the sort key of its last row. Opaque to clients, so that the key may change.
 *
 * @param parts
 *            the key's columns as text, most significant first
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(Object::toString).toList());
    }

    /** @return the text that a client hands back */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param text
     *            what a client handed back; null for the first page
     * @param columns
     *            how many columns the key has
     * @return the key, or null for the first page; refuses anything that this list did not hand out
     */
    public static Cursor decode(String text, int columns) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Cursor cursor = read(() -> new Cursor(
                List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1))));
        if (cursor.parts.size() != columns) {
            throw foreign();
        }
        return cursor;
    }

    /** @return a column of the key as it stands there */
    public String text(int column) {
        return parts.get(column);
    }

    /** @return a column that holds a time; refuses a key that this list did not hand out */
    public Instant instant(int column) {
        return read(() -> Instant.parse(text(column)));
    }

    /** @return a column that holds a day; refuses a key that this list did not hand out */
    public LocalDate day(int column) {
        return read(() -> LocalDate.parse(text(column)));
    }

    /** @return a column that holds an id; refuses a key that this list did not hand out */
    public UUID id(int column) {
        return read(() -> UUID.fromString(text(column)));
    }

    /** @return a column that holds a number; refuses a key that this list did not hand out */
    public int number(int column) {
        return read(() -> Integer.parseInt(text(column)));
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw foreign();
        }
    }

    private static Refused foreign() {
        return Refused.because(CommonProblem.BAD_CURSOR, "Tham số cursor không phải do hệ thống này cấp",
                "This cursor was not handed out by this list");
    }
}
