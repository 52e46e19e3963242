package vn.danchu.consultation.community;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;

/** A commune, ward or special zone, with its province. */
public record CommuneView(@Schema(examples = "06211") String code, @Schema(examples = "Xã Cao Lộc") String name,
        @Schema(examples = "COMMUNE") String kind, Province province) {

    /** The province it lies in. */
    public record Province(@Schema(examples = "20") String code, @Schema(examples = "Tỉnh Lạng Sơn") String name) {
    }

    static CommuneView from(AdministrativeUnit commune, Territory territory, LocalDate day) {
        AdministrativeUnit province = territory.require(commune.parentCode().orElseThrow(), day);
        return new CommuneView(commune.code(), commune.name(), commune.kind().name(),
                new Province(province.code(), province.name()));
    }
}
