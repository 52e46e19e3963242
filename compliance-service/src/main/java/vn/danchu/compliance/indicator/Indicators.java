package vn.danchu.compliance.indicator;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.compliance.indicator.rules.Indicator;
import vn.danchu.compliance.indicator.rules.Item;
import vn.danchu.compliance.indicator.rules.Tally;
import vn.danchu.compliance.obligation.Duty;
import vn.danchu.compliance.obligation.Obligations;
import vn.danchu.compliance.obligation.OwedItem;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** Reads the facts behind an indicator and has the rules count them. */
@ApplicationScoped
class Indicators {
    @Inject
    Obligations obligations;

    Tally tally(Indicator indicator, String commune, LocalDate day) {
        return Tally.of(obligations.of(commune, dutyBehind(indicator), day).stream().map(Indicators::item).toList(),
                day);
    }

    /** @return one page of the items that are owed on the day, whatever their outcome */
    Page<Item> items(Indicator indicator, String commune, LocalDate day, String cursor, int limit) {
        var rows = obligations.page(commune, dutyBehind(indicator), day, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.obligation().listOrder(), row.obligation().subject()))
                .map(Indicators::item);
    }

    private static Duty dutyBehind(Indicator indicator) {
        return switch (indicator) {
            case DECISIONS_SENT_IN_TIME -> Duty.SEND_DECISION;
            case VILLAGES_WITH_COVENANT -> Duty.HAVE_COVENANT;
            case INVESTORS_NOTIFIED_IN_TIME -> Duty.NOTIFY_INVESTOR;
        };
    }

    private static Item item(OwedItem owed) {
        var obligation = owed.obligation();
        return new Item(obligation.subject(), obligation.name(), Optional.ofNullable(obligation.since()),
                Optional.ofNullable(obligation.dueOn()), Optional.ofNullable(owed.doneOn()));
    }
}
