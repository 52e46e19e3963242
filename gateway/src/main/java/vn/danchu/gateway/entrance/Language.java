package vn.danchu.gateway.entrance;

import java.util.List;
import java.util.Locale;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The languages the gateway speaks. Vietnamese, unless English is asked for first. */
enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private static final List<String> TAGS = List.of("vi", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    static Language wantedBy(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.isBlank()) {
            return VIETNAMESE;
        }
        try {
            return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(accepted), TAGS)) ? ENGLISH : VIETNAMESE;
        } catch (IllegalArgumentException malformedHeader) {
            return VIETNAMESE;
        }
    }
}
