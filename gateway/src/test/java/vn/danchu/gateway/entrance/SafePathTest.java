package vn.danchu.gateway.entrance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/consultation/v1/communes", "/api/consultation/v1/online-votes/7f-3/closing",
        "/tra-cuu/", "/x%20y", "/th%C3%B4n", "/a.b", "/.well-known/security.txt", "/a..b", "/...", "/(1),2~3@4"})
    void aPathThatEverybodyReadsAlikeIsSafe(String path) {
        assertTrue(SafePath.isSafe(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api", "*", "http://inside/v1", "/..", "/a/../b", "/a/.", "/a//b", "//host",
        "/a/%2e%2e/b", "/a/%2E./b", "/a%2fb", "/a%2Fb", "/a%5cb", "/a\\b", "/a;b=1", "/..;/b", "/a%3bb",
        "/a%252fb", "/a%00b", "/a%0d%0ab", "/a%7f", "/a%", "/a%4", "/a%zz", "/a%3fb", "/a%23b", "/a b", "/a\u0000",
        "/thôn", "/a\"b", "/a<b", "/a|b", "/a^b", "/a`b", "/a{b}"})
    void aPathThatSomebodyCouldReadDifferentlyIsNot(String path) {
        assertFalse(SafePath.isSafe(path));
    }
}
