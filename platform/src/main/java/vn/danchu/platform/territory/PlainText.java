package vn.danchu.platform.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it in a hurry: lower case, without diacritics, words apart by one space. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-]+");

    private PlainText() {
    }

    /** @return the text so: "Đắk Pơ" becomes "dak po", "Ea H'Leo" becomes "ea hleo" */
    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // Unicode takes the bar of đ for a part of the letter, so no normal form removes it.
        String latin = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return GAPS.matcher(APOSTROPHES.matcher(latin).replaceAll("")).replaceAll(" ").strip();
    }
}
