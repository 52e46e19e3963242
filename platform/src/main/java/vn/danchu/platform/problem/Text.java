package vn.danchu.platform.problem;

import java.util.Locale;

/**
 * A sentence in the two languages of the suite.
 *
 * @param vi
 *            Vietnamese, the language of the law
 * @param en
 *            English
 */
public record Text(String vi, String en) {

    /** @return the English sentence for an English reader, the Vietnamese one for everybody else */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
