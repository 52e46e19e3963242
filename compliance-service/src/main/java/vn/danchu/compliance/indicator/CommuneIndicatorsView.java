package vn.danchu.compliance.indicator;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All indicators of a commune on a day. */
public record CommuneIndicatorsView(
        @Schema(required = true, examples = "06211") String communeCode,
        @Schema(required = true, examples = "2026-12-31", description = "The day that is judged; what happened later does not count") LocalDate asOf,
        @Schema(required = true) List<IndicatorView> indicators) {
}
