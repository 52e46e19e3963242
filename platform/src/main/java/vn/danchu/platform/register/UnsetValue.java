package vn.danchu.platform.register;

import java.util.Set;
import java.util.TreeSet;

import vn.danchu.platform.law.local.OpenValue;
import vn.danchu.platform.law.local.Tier;

/**
 * A value that the law leaves open and nobody has set.
 *
 * @param unit
 *            what it counts
 * @param setBy
 *            who may set it
 * @param articleVi
 *            what leaves it open
 * @param vi
 *            what it says
 */
public record UnsetValue(String key, String unit, Set<Tier> setBy, String articleVi, String articleEn, String vi,
        String en) {

    static UnsetValue of(OpenValue<?> value) {
        return new UnsetValue(value.key(), value.measure().unit(), new TreeSet<>(value.setBy()), value.article().vi(),
                value.article().en(), value.vi(), value.en());
    }
}
