package vn.danchu.platform.web;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The only place that asks for the time. Everything else is handed a clock, an instant or a date. */
@ApplicationScoped
public class OfficialClock {
    /** Official days and hours are those of Viet Nam, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZONE);
    }
}
