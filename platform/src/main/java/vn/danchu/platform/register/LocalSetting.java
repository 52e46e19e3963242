package vn.danchu.platform.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Formula;

import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.law.local.OpenValue;
import vn.danchu.platform.territory.AdministrativeUnit;

/** What a province or commune set where the law leaves it open, from a day on. Never changed: a later setting follows it. */
@Entity
public class LocalSetting {
    @Id
    private UUID id;
    private String valueKey;
    private String unit;
    private LocalDate unitSince;
    private String value;
    private LocalDate since;
    private String document;
    private LocalDate issuedOn;
    private String issuedBy;
    private String recordedBy;
    private Instant recordedAt;
    @Formula("(select min(later.since) from local_setting later where later.value_key = value_key"
            + " and later.unit = unit and later.unit_since = unit_since and later.since > since)")
    private LocalDate until;

    protected LocalSetting() {
    }

    static LocalSetting of(SetLocally request, AdministrativeUnit place, String recordedBy, Instant now) {
        LocalSetting setting = new LocalSetting();
        setting.id = UUID.randomUUID();
        setting.valueKey = request.key();
        setting.unit = place.path().toString();
        setting.unitSince = place.validFrom();
        setting.value = request.value();
        setting.since = request.since();
        setting.document = request.document().strip();
        setting.issuedOn = request.issuedOn();
        setting.issuedBy = request.issuedBy().strip();
        setting.recordedBy = recordedBy;
        setting.recordedAt = now;
        return setting;
    }

    RuleRow row(OpenValue<?> open) {
        return RuleRow.localSetting(valueKey, value, open.measure().unit(), since, approval().vi(), approval().en());
    }

    <T> Optional<LocalValue<T>> as(OpenValue<T> open) {
        return value().flatMap(open::read).map(read -> new LocalValue<>(read, approval()));
    }

    Approval approval() {
        return new Approval(document, issuedOn, issuedBy);
    }

    UUID id() {
        return id;
    }

    String valueKey() {
        return valueKey;
    }

    String unit() {
        return unit;
    }

    /** @return none where the document ended what was set before */
    Optional<String> value() {
        return Optional.ofNullable(value);
    }

    LocalDate since() {
        return since;
    }

    /** @return first day on which the next setting holds instead; none while none follows */
    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
