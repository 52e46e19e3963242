package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import vn.danchu.platform.territory.Territory;

/** Gives each test a real commune of its own, so that tests share a database without meeting. */
public final class FreshCommune {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    /** The commune of the contracts' samples. */
    public static final String OF_THE_SAMPLES = "06211";
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private FreshCommune() {
    }

    /** The code of a commune of Lạng Sơn that no other test has. */
    public static String code() {
        return Territory.official().communesOf("20", DAY).stream().map(commune -> commune.code())
                .filter(code -> !code.equals(OF_THE_SAMPLES)).skip(TAKEN.getAndIncrement()).findFirst().orElseThrow();
    }
}
