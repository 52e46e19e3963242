package vn.danchu.gateway.limits;

import java.time.Duration;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/** The token buckets of all clients that asked lately. Lives in memory: it starts anew with the gateway. */
final class Allowances {
    // A bucket idle for so long is full again under any sensible allowance, so forgetting it changes nothing.
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final LimitConfig config;
    private final TimeMeter clock;
    private final Cache<ClientKey, Bucket> buckets;

    Allowances(LimitConfig config, TimeMeter clock) {
        this.config = config;
        this.clock = clock;
        Ticker ticker = clock::currentTimeNanos;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(IDLE)
                .maximumSize(config.rememberedClients())
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Takes one request from the client's allowance. */
    Verdict ask(ClientKey client) {
        var allowance = client.hasToken() ? config.withToken() : config.withoutToken();
        var probe = buckets.get(client, unknown -> fullBucket(allowance)).tryConsumeAndReturnRemaining(1);
        return new Verdict(probe.isConsumed(), client.policyName(), allowance.burst(),
                secondsUpTo((long) (allowance.burst() * 1e9 / allowance.perSecond())),
                probe.getRemainingTokens(), secondsUpTo(probe.getNanosToWaitForReset()),
                secondsUpTo(probe.getNanosToWaitForRefill()));
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket fullBucket(LimitConfig.Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.burst())
                        .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static long secondsUpTo(long nanoseconds) {
        return Math.ceilDiv(nanoseconds, 1_000_000_000L);
    }
}
