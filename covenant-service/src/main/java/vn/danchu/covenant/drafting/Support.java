package vn.danchu.covenant.drafting;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * Why the village head has to take a proposal of citizens up, Decree 61/2023 Art. 7(3).
 *
 * @param consents
 *            households that consented
 * @param households
 *            all households of that day
 * @param supportedOn
 *            day of these figures
 * @param approvedOn
 *            day on which the Front working committee approved it; null where enough households consent
 */
@Embeddable
public record Support(long consents, long households, LocalDate supportedOn, LocalDate approvedOn) {
}
