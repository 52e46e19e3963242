package vn.danchu.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import vn.danchu.gateway.entrance.Caller;

/** Whose allowance a request uses up. */
record ClientKey(boolean hasToken, String name) {

    static ClientKey of(Caller caller) {
        return new ClientKey(true, caller.client() + ' ' + caller.subject());
    }

    /** @param address literal network address; of IPv6 the first 64 bits, since one subscriber holds all the rest */
    static ClientKey of(String address) {
        return new ClientKey(false, address.indexOf(':') < 0 ? address : networkOf(address));
    }

    String policyName() {
        return hasToken ? "with-token" : "without-token";
    }

    private static String networkOf(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address sixth
                    ? HexFormat.of().formatHex(Arrays.copyOf(sixth.getAddress(), 8))
                    : address;
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
