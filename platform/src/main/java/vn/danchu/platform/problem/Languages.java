package vn.danchu.platform.problem;

import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

/** Which of the suite's two languages a request asks for. */
public final class Languages {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Languages() {
    }

    /** @return the first of Vietnamese and English that {@code Accept-Language} names; Vietnamese when it names neither */
    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .filter(language -> "vi".equals(language) || "en".equals(language)).findFirst().map(Locale::of)
                .orElse(VIETNAMESE);
    }
}
