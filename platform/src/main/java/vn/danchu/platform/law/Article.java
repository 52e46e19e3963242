package vn.danchu.platform.law;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an act that a rule rests on.
 *
 * @param act       the act
 * @param number    number of the article (điều), with a letter if a later law inserted it: "21", "21a"
 * @param paragraph number of the paragraph (khoản), empty when the whole article is meant
 * @param point     letter of the point (điểm), empty when there is none
 */
public record Article(Act act, String number, String paragraph, String point) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d*[a-zđ]?");
    private static final Pattern POINT = Pattern.compile("[a-zđ]");
    private static final Pattern TEXT = Pattern.compile("([^()]+)(?:\\(([^()]+)\\))?([a-zđ])?");

    /** @throws IllegalArgumentException when a part is not written as the law writes it */
    public Article {
        Objects.requireNonNull(act, "act");
        requireForm(number, NUMBER, "article");
        if (!paragraph.isEmpty()) {
            requireForm(paragraph, NUMBER, "paragraph");
        }
        if (!point.isEmpty()) {
            requireForm(point, POINT, "point");
        }
        if (paragraph.isEmpty() && !point.isEmpty()) {
            throw new IllegalArgumentException("Point '" + point + "' of article " + number + " names no paragraph");
        }
    }

    /**
     * Reads the short form in which articles are cited.
     *
     * @param text article, then paragraph in brackets, then the letter of the point: "21", "21(1)", "45(1)b"
     * @throws IllegalArgumentException when the text has another form
     */
    public static Article of(Act act, String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an article: '" + text + "'; write it like 21, 21(1) or 45(1)b");
        }
        return new Article(act, parts.group(1), Objects.requireNonNullElse(parts.group(2), ""),
                Objects.requireNonNullElse(parts.group(3), ""));
    }

    /** As {@link #of(Act, String)}, with the act given by number or name, see {@link Act#named(String)}. */
    public static Article of(String act, String text) {
        return of(Act.named(act), text);
    }

    /**
     * Reads an article as {@link #en()} writes it.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static Article cited(String en) {
        String[] parts = en.split(", Art. ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Not a citation: '" + en + "'");
        }
        return of(parts[0], parts[1]);
    }

    /** For example "Điều 21 khoản 1 Luật số 10/2022/QH15". */
    public String vi() {
        return "Điều " + number + (paragraph.isEmpty() ? "" : " khoản " + paragraph)
                + (point.isEmpty() ? "" : " điểm " + point) + " " + act.vi();
    }

    /** For example "Law 10/2022/QH15, Art. 21(1)". */
    public String en() {
        return act.en() + ", Art. " + number + (paragraph.isEmpty() ? "" : "(" + paragraph + ")") + point;
    }

    /** The citation in the language of the reader: English for English, else Vietnamese, the language of the law. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en() : vi();
    }

    @Override
    public String toString() {
        return en();
    }

    private static void requireForm(String text, Pattern form, String part) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the " + part + " of an act: '" + text + "'");
        }
    }
}
