package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import vn.danchu.platform.territory.Territory;

/** Gives each test a real commune of its own, so that tests share a database without meeting. */
public final class FreshCommune {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    /** The commune of the contracts' samples. */
    public static final String OF_THE_SAMPLES = "06211";
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private FreshCommune() {
    }

    /** The code of a commune of Lạng Sơn or Phú Thọ that no other test has. */
    public static String code() {
        return Stream.of("20", "25").flatMap(province -> Territory.official().communesOf(province, DAY).stream())
                .map(commune -> commune.code())
                .filter(code -> !code.equals(OF_THE_SAMPLES)).skip(TAKEN.getAndIncrement()).findFirst().orElseThrow();
    }
}
