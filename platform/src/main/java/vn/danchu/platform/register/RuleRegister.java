package vn.danchu.platform.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;

import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;
import vn.danchu.platform.law.local.OpenValue;
import vn.danchu.platform.law.local.OpenValueSource;
import vn.danchu.platform.territory.UnitPath;

/** All that the service judges by, from every part of it. */
@ApplicationScoped
class RuleRegister {
    @Inject
    @All
    List<RuleSource> laws;
    @Inject
    @All
    List<OpenValueSource> open;
    @Inject
    LocalSettings settings;

    /** @return what the law fixes, on a day */
    List<RuleRow> lawOn(LocalDate day) {
        return RuleRow.inForce(laws, day);
    }

    /** @return what the law fixes and what is set in a place, on a day */
    List<RuleRow> on(UnitPath place, LocalDate day) {
        Stream<RuleRow> set = openValues().flatMap(value -> settings.settingOn(value, place, day).stream()
                .map(setting -> setting.row(value)));
        return Stream.concat(lawOn(day).stream(), set).sorted(Comparator.comparing(RuleRow::key)).toList();
    }

    /** @return what the law leaves open and nobody has set in a place */
    List<UnsetValue> notSetOn(UnitPath place, LocalDate day) {
        return openValues().filter(value -> settings.settingOn(value, place, day).isEmpty()).map(UnsetValue::of)
                .toList();
    }

    Stream<OpenValue<?>> openValues() {
        return open.stream().flatMap(OpenValueSource::openValues).sorted(Comparator.comparing(OpenValue::key));
    }

    Optional<OpenValue<?>> openValue(String key) {
        return openValues().filter(value -> value.key().equals(key)).findFirst();
    }

    /** @return the newest row by which the law itself fixes a value */
    Optional<RuleRow> fixedByLaw(String key) {
        return laws.stream().flatMap(RuleSource::rows).filter(row -> row.key().equals(key))
                .max(Comparator.comparing(RuleRow::since));
    }
}
