package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    private static final Share TWO_THIRDS = Share.atLeast(2, 3);
    private static final Share OVER_HALF = Share.moreThan(1, 2);

    @ParameterizedTest
    @CsvSource({"0,100,false", "50,100,false", "51,100,true", "100,100,true", "1,1,true", "0,1,false", "1,2,false",
        "2,2,true",
        "2,3,true", "1,3,false", "50,99,true", "49,99,false"})
    void overHalfIsNotReachedByHalf(long part, long whole, boolean reached) {
        assertEquals(reached, OVER_HALF.isReachedBy(part, whole));
    }

    @ParameterizedTest
    @CsvSource({"66,100,false", "67,100,true", "2,3,true", "1,3,false", "1,1,true", "1,2,false", "2,2,true",
        "66,99,true",
        "65,99,false", "0,5,false", "3,5,false", "4,5,true"})
    void fromTwoThirdsIsReachedByExactlyTwoThirds(long part, long whole, boolean reached) {
        assertEquals(reached, TWO_THIRDS.isReachedBy(part, whole));
    }

    @Test
    void theSmallestPartAgreesWithTryingEveryPart() {
        List<Share> shares = List.of(OVER_HALF, TWO_THIRDS, Share.atLeast(1, 2), Share.atLeast(1, 10),
                Share.moreThan(2, 3),
                Share.atLeast(1, 3), Share.atLeast(1, 1));
        for (Share share : shares) {
            for (long whole = 1; whole <= 2000; whole++) {
                assertEquals(smallestByTrying(share, whole), share.smallestPart(whole), share.text() + " of " + whole);
            }
        }
    }

    @Test
    void onePartMoreNeverLosesTheShare() {
        for (long whole = 1; whole <= 300; whole++) {
            long needed = TWO_THIRDS.smallestPart(whole);
            for (long part = 0; part <= whole; part++) {
                assertEquals(part >= needed, TWO_THIRDS.isReachedBy(part, whole));
            }
        }
    }

    @Test
    void anEmptyWholeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> OVER_HALF.isReachedBy(0, 0));
        assertThrows(IllegalArgumentException.class, () -> OVER_HALF.isReachedBy(0, -1));
        assertThrows(IllegalArgumentException.class, () -> OVER_HALF.smallestPart(0));
    }

    @Test
    void aPartOutsideItsWholeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> OVER_HALF.isReachedBy(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> OVER_HALF.isReachedBy(11, 10));
    }

    @Test
    void aShareThatNobodyCouldReachIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Share.moreThan(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Share.atLeast(4, 3));
        assertThrows(IllegalArgumentException.class, () -> Share.atLeast(0, 3));
        assertThrows(IllegalArgumentException.class, () -> Share.atLeast(-1, -2));
    }

    @Test
    void numbersTooLargeToMultiplyAreRefusedInsteadOfWrapping() {
        assertThrows(ArithmeticException.class, () -> TWO_THIRDS.isReachedBy(Long.MAX_VALUE / 2, Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> TWO_THIRDS.smallestPart(Long.MAX_VALUE));
    }

    @Test
    void theSharesOfTenMillionHouseholdsAreExact() {
        assertFalse(OVER_HALF.isReachedBy(5_000_000, 10_000_000));
        assertTrue(OVER_HALF.isReachedBy(5_000_001, 10_000_000));
        assertFalse(TWO_THIRDS.isReachedBy(6_666_666, 10_000_000));
        assertTrue(TWO_THIRDS.isReachedBy(6_666_667, 10_000_000));
    }

    @Test
    void aShareIsWrittenAsTheRegisterShowsIt() {
        assertEquals("≥ 2/3", TWO_THIRDS.text());
        assertEquals("> 1/2", OVER_HALF.text());
    }

    private static long smallestByTrying(Share share, long whole) {
        return LongStream.rangeClosed(0, whole).filter(part -> share.isReachedBy(part, whole)).findFirst()
                .orElseThrow();
    }
}
