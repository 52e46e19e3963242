package vn.danchu.compliance.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.compliance.indicator.rules.Indicator;
import vn.danchu.compliance.indicator.rules.Tally;

/** One indicator of a commune on a day. */
public record IndicatorView(
        @Schema(examples = "DECISIONS_SENT_IN_TIME") Indicator code,
        @Schema(examples = "Quyết định của cộng đồng dân cư được gửi đúng hạn") String title,
        @Schema(examples = "Điều 20 khoản 3 Luật số 10/2022/QH15", description = "Where the law says so") String article,
        @Schema(examples = "3", description = "How many meet the duty") long numerator,
        @Schema(examples = "4", description = "How many have an outcome on the day") long denominator,
        @Schema(examples = "1", description = "How many are still within their lawful days; not in the denominator") long pending,
        @Schema(examples = "true", description = "false when there is nothing to measure; never to be shown as 100 %") boolean applicable,
        @Schema(description = "What counts against the commune, by name") List<IndicatorItemView> missing) {

    static IndicatorView from(Indicator indicator, Tally tally, LocalDate day, Locale language) {
        return new IndicatorView(indicator, indicator.title(language), indicator.article().in(language),
                tally.numerator(), tally.denominator(), tally.pending(), tally.isApplicable(),
                tally.missing().stream().map(item -> IndicatorItemView.from(item, day, language)).toList());
    }
}
