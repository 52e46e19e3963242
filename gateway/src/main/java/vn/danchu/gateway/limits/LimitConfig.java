package vn.danchu.gateway.limits;

import io.smallrye.config.ConfigMapping;

/** How much one client may ask. */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitConfig {

    /** Allowance of each pair of client and subject with a valid token. */
    Allowance withToken();

    /** Allowance of each network address without one. */
    Allowance withoutToken();

    /** Clients remembered at once; beyond it the longest idle are forgotten and start with a full allowance. */
    long rememberedClients();

    /** A bucket that refills steadily. */
    interface Allowance {

        /** Requests a second that may be kept up for ever. */
        int perSecond();

        /** Requests at once after a rest. */
        int burst();
    }
}
