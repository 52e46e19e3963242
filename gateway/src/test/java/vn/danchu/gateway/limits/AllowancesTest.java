package vn.danchu.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

import vn.danchu.gateway.entrance.Caller;

class AllowancesTest {
    private static final ClientKey PORTAL = ClientKey.of(new Caller("portal-lang-son", "1"));
    private static final ClientKey SCRIPT = ClientKey.of(new Caller("script-cao-loc", "1"));
    private static final ClientKey STRANGER = ClientKey.of("192.0.2.1");

    private final HandClock clock = new HandClock();
    private final Allowances allowances = new Allowances(new Config(), clock);

    @Test
    void theWholeBurstIsGrantedAndNotOneMore() {
        for (int i = 1; i <= 4; i++) {
            assertEquals(4 - i, allowances.ask(PORTAL).remaining());
        }

        assertFalse(allowances.ask(PORTAL).granted());
    }

    @Test
    void theClientIsToldWhenToComeBack() {
        exhaust(PORTAL);

        var verdict = allowances.ask(PORTAL);

        assertEquals(1, verdict.retryAfterSeconds());
        assertEquals(2, verdict.windowSeconds());
        assertEquals(2, verdict.fullAfterSeconds());
    }

    @Test
    void oneRequestIsGrantedAsSoonAsItsShareOfASecondHasPassed() {
        exhaust(PORTAL);

        clock.pass(Duration.ofMillis(499));
        assertFalse(allowances.ask(PORTAL).granted());
        clock.pass(Duration.ofMillis(1));
        assertTrue(allowances.ask(PORTAL).granted());
        assertFalse(allowances.ask(PORTAL).granted());
    }

    @Test
    void oneClientDoesNotUseUpTheAllowanceOfAnother() {
        exhaust(PORTAL);

        assertTrue(allowances.ask(SCRIPT).granted());
        assertTrue(allowances.ask(STRANGER).granted());
    }

    @Test
    void withoutATokenTheSmallerAllowanceCounts() {
        assertTrue(allowances.ask(STRANGER).granted());
        assertFalse(allowances.ask(STRANGER).granted());
        assertTrue(allowances.ask(ClientKey.of("192.0.2.2")).granted());
    }

    @Test
    void oneSubscriberOfTheNewInternetIsOneClientWhateverAddressesItTakes() {
        assertEquals(ClientKey.of("2001:db8:1:2::1"), ClientKey.of("2001:db8:1:2:ffff::9"));
        assertFalse(ClientKey.of("2001:db8:1:2::1").equals(ClientKey.of("2001:db8:1:3::1")));
    }

    @Test
    void noMoreClientsAreRememberedThanSet() {
        for (int i = 0; i < 1_000; i++) {
            allowances.ask(ClientKey.of("192.0.2." + i));
        }

        assertTrue(allowances.remembered() <= 10);
    }

    @Test
    void anIdleClientIsForgotten() {
        allowances.ask(PORTAL);
        assertEquals(1, allowances.remembered());

        clock.pass(Duration.ofMinutes(5));

        assertEquals(0, allowances.remembered());
    }

    private void exhaust(ClientKey client) {
        while (allowances.ask(client).granted()) {
            // every granted request uses up one
        }
    }

    private record Config() implements LimitConfig {
        private record Steady(int perSecond, int burst) implements Allowance {
        }

        @Override
        public Allowance withToken() {
            return new Steady(2, 4);
        }

        @Override
        public Allowance withoutToken() {
            return new Steady(1, 1);
        }

        @Override
        public long rememberedClients() {
            return 10;
        }
    }

    private static final class HandClock implements TimeMeter {
        private long nanoseconds;

        void pass(Duration time) {
            nanoseconds += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanoseconds;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
