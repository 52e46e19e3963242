package vn.danchu.platform.problem;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

/** Which of the suite's two languages a request asks for. */
public final class Languages {
    static final Locale VIETNAMESE = Locale.of("vi");

    private Languages() {
    }

    /** @return the first of Vietnamese and English that {@code Accept-Language} names; Vietnamese when it names neither */
    public static Locale of(HttpHeaders headers) {
        return first(headers.getAcceptableLanguages().stream().map(Locale::getLanguage));
    }

    /** As {@link #of(HttpHeaders)}, before the request has come to a resource. */
    public static Locale of(RoutingContext call) {
        return first(call.acceptableLanguages().stream().map(LanguageHeader::tag));
    }

    private static Locale first(Stream<String> wanted) {
        return wanted.filter(language -> "vi".equals(language) || "en".equals(language)).findFirst().map(Locale::of)
                .orElse(VIETNAMESE);
    }
}
