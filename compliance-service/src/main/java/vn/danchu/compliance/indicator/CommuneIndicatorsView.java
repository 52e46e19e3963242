package vn.danchu.compliance.indicator;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All indicators of a commune on a day. */
public record CommuneIndicatorsView(
        @Schema(examples = "06211") String communeCode,
        @Schema(examples = "2026-12-31", description = "The day that is judged; what happened later does not count") LocalDate asOf,
        List<IndicatorView> indicators) {
}
