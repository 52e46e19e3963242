package vn.danchu.platform.testing.access;

import java.util.Set;

import vn.danchu.platform.testing.TestTokens;

/**
 * Somebody at the door of an operation.
 *
 * @param name for the report of a fault
 * @param token null for the unnamed; signed only for who knocks
 * @param place where the roles or scopes hold
 * @param person whether the token names a natural person, and which
 */
record Visitor(String name, TestTokens token, Kind kind, Set<String> roles, Set<String> scopes, Place place,
        Person person) {

    /** What the token says of its bearer; a false one says nothing that counts. */
    enum Kind {
        UNNAMED, PERSON, MACHINE, BEARER_OF_A_FALSE_TOKEN
    }

    /** The natural person of a token. */
    enum Person {
        NONE, A_STRANGER, OF_THE_HOUSEHOLD
    }

    /** Whether it differs from others of its kind and place by nothing but its roles or scopes. */
    boolean isKnownByItsRights() {
        return kind == Kind.PERSON && person == Person.A_STRANGER || kind == Kind.MACHINE && person == Person.NONE;
    }

    /** What the answer to a call is that the grid forbids. */
    int refusal() {
        return kind == Kind.PERSON || kind == Kind.MACHINE ? 403 : 401;
    }
}
