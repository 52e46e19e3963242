package vn.danchu.consultation.householdlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.rules.HouseholdRule;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.Text;

/**
 * Takes an office's list of households into a village: every row or none. Households that the list does not name stay as
 * they are, and a list that was taken in before changes nothing.
 */
@ApplicationScoped
class HouseholdImport {
    private static final int ROWS_AT_ONCE = 1_000;

    @Inject
    HouseholdFile file;
    @Inject
    IncomingHouseholds incoming;
    @Inject
    Villages villages;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /**
     * What a list did, or would do.
     *
     * @param applied
     *            whether anything was stored
     */
    record Outcome(IncomingHouseholds.Changes changes, boolean applied, int errorCount, List<Finding> errors) {
    }

    /**
     * Which days a list may name beside its households; a row without one holds from the day of the list.
     *
     * @param asOf
     *            the day of the list
     */
    private record ListedDays(Village village, LocalDate asOf, LocalDate today) {

        Optional<Finding> check(HouseholdFile.Row row) {
            return Optional.ofNullable(row.since()).flatMap(this::check)
                    .map(detail -> new Finding(row.line(), HouseholdFile.SINCE.name(), detail));
        }

        private Optional<Text> check(LocalDate since) {
            if (since.isAfter(today)) {
                return Optional.of(new Text("ngày này ở tương lai", "this day lies in the future"));
            }
            if (since.isAfter(asOf)) {
                return Optional
                        .of(new Text("sau ngày " + asOf + " của danh sách", "is after the list's day, " + asOf));
            }
            return village.existsOn(since)
                    ? Optional.empty()
                    : Optional.of(new Text(village.name() + " chưa có vào ngày " + since,
                            village.name() + " does not exist on " + since));
        }
    }

    /** Takes the list in as of a day while the caller waits. */
    @Transactional
    Outcome takeNow(Village village, LocalDate asOf, Table table, boolean dryRun) {
        Outcome outcome = take(village.id(), asOf, table, dryRun, rowsRead -> {
        });
        if (outcome.applied()) {
            audit.record("households-imported", village.unit(), "village/" + village.id(),
                    outcome.changes().inWords());
        }
        return outcome;
    }

    /** Takes the list in as of a day, in the caller's transaction; tells after every so many rows how many were read. */
    @Transactional(Transactional.TxType.MANDATORY)
    Outcome take(UUID village, LocalDate asOf, Table table, boolean dryRun, IntConsumer progress) {
        LocalDate today = LocalDate.now(clock);
        Refused.ifBroken(HouseholdRule.happened(asOf, today));
        var findings = new ImportFindings();
        incoming.begin(village);
        Village into = villages.asItStands(village);
        into.requireOn(today);
        into.requireOn(asOf);
        incoming.lastChange(village)
                .ifPresent(last -> Refused.ifBroken(HouseholdRule.changeable(asOf, last, today)));
        readAll(table, new ListedDays(into, asOf, today), findings, progress);
        incoming.findRepeated(findings);
        var changes = incoming.compare(asOf);
        incoming.findConflicts(findings);
        boolean applied = !dryRun && findings.count() == 0 && !changes.isEmpty();
        if (applied) {
            incoming.apply(village);
        }
        return new Outcome(changes, applied, findings.count(), findings.byRow());
    }

    private void readAll(Table table, ListedDays days, ImportFindings findings, IntConsumer progress) {
        List<HouseholdFile.Row> rows = new ArrayList<>(ROWS_AT_ONCE);
        int[] read = {0};
        table.forEach(row -> {
            HouseholdFile.Row household = file.read(row);
            row.findings().forEach(findings::add);
            Optional<Finding> wrongDay = days.check(household);
            wrongDay.ifPresent(findings::add);
            rows.add(wrongDay.isPresent() ? household.spoilt() : household);
            if (rows.size() == ROWS_AT_ONCE) {
                incoming.add(rows);
                progress.accept(read[0] += rows.size());
                rows.clear();
            }
        });
        if (!rows.isEmpty()) {
            incoming.add(rows);
            progress.accept(read[0] + rows.size());
        }
    }
}
