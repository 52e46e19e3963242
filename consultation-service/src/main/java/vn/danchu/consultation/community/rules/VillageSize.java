package vn.danchu.consultation.community.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** How many households a village must have when it is set up, Decree 185/2026/NĐ-CP Art. 10(1). */
public final class VillageSize {
    /** The least number for one kind in one region. */
    public record Row(Region region, VillageKind kind, Dated<Integer> least) {
    }

    // @formatter:off
    private static final List<Row> ROWS = List.of(
        row(Region.HA_NOI_AND_HO_CHI_MINH_CITY, VillageKind.VILLAGE, 500), row(Region.HA_NOI_AND_HO_CHI_MINH_CITY, VillageKind.RESIDENTIAL_GROUP, 700),
        row(Region.NORTHERN_MIDLANDS,           VillageKind.VILLAGE, 150), row(Region.NORTHERN_MIDLANDS,           VillageKind.RESIDENTIAL_GROUP, 300),
        row(Region.RED_RIVER_DELTA,             VillageKind.VILLAGE, 400), row(Region.RED_RIVER_DELTA,             VillageKind.RESIDENTIAL_GROUP, 550),
        row(Region.NORTH_CENTRAL,               VillageKind.VILLAGE, 350), row(Region.NORTH_CENTRAL,               VillageKind.RESIDENTIAL_GROUP, 450),
        row(Region.SOUTH_CENTRAL_AND_HIGHLANDS, VillageKind.VILLAGE, 300), row(Region.SOUTH_CENTRAL_AND_HIGHLANDS, VillageKind.RESIDENTIAL_GROUP, 450),
        row(Region.SOUTH_EAST,                  VillageKind.VILLAGE, 400), row(Region.SOUTH_EAST,                  VillageKind.RESIDENTIAL_GROUP, 550),
        row(Region.MEKONG_DELTA,                VillageKind.VILLAGE, 400), row(Region.MEKONG_DELTA,                VillageKind.RESIDENTIAL_GROUP, 550));
    // @formatter:on

    private VillageSize() {
    }

    private static Row row(Region region, VillageKind kind, int least) {
        return new Row(region, kind,
                Dated.sinceEntryIntoForce(least, Article.of(Act.DECREE_185_2026, region.point())));
    }

    /** @return every row of the table, for the rule register */
    public static List<Row> rows() {
        return ROWS;
    }

    /**
     * @param day
     *            from which the village is to be; before the decree nothing is asked for here
     * @param ground
     *            why it may be smaller; null when nobody names one
     * @return whether a village may have so few households
     */
    public static Optional<BrokenRule> check(String province, VillageKind kind, long households, SmallerSize ground,
            LocalDate day) {
        if (day.isBefore(Act.DECREE_185_2026.inForceFrom()) || ground != null) {
            return Optional.empty();
        }
        Dated.Row<Integer> least = least(Region.of(province), kind).rowOn(day);
        return households >= least.value()
                ? Optional.empty()
                : Optional.of(BrokenRule.of("too-few-households", least.article(),
                        "Cần ít nhất " + least.value() + " hộ gia đình, ở đây có " + households
                                + "; trường hợp đặc thù cần ghi căn cứ",
                        "At least " + least.value() + " households are needed, here are " + households
                                + "; where the decree allows fewer, name the ground"));
    }

    private static Dated<Integer> least(Region region, VillageKind kind) {
        return ROWS.stream().filter(row -> row.region == region && row.kind == kind).map(Row::least).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no size for " + Arrays.asList(region, kind)));
    }
}
