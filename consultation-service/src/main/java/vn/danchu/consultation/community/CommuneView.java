package vn.danchu.consultation.community;

import java.time.LocalDate;

import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;

/** A commune, ward or special zone, with its province. */
public record CommuneView(String code, String name, String kind, Province province) {

    /** The province it lies in. */
    public record Province(String code, String name) {
    }

    static CommuneView from(AdministrativeUnit commune, Territory territory, LocalDate day) {
        AdministrativeUnit province = territory.require(commune.parentCode().orElseThrow(), day);
        return new CommuneView(commune.code(), commune.name(), commune.kind().name(),
                new Province(province.code(), province.name()));
    }
}
