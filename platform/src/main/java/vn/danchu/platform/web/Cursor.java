package vn.danchu.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

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
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(key.split(SEPARATOR, -1));
            if (parts.size() == columns) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException notOurs) {
            // falls through to the refusal
        }
        throw Refused.because(CommonProblem.BAD_CURSOR, "Tham số cursor không phải do hệ thống này cấp",
                "This cursor was not handed out by this list");
    }

    public String part(int column) {
        return parts.get(column);
    }
}
