package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.UnitPath;

/** A village or residential group from a day on: the community that decides. */
@Entity
public class Village {
    @Id
    private UUID id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private VillageKind kind;
    private String provinceCode;
    private String communeCode;
    private LocalDate communeSince;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String resolution;

    protected Village() {
    }

    /** A new version, by resolution of the commune council. */
    static Village establish(EstablishVillage request, AdministrativeUnit commune) {
        Village village = new Village();
        village.id = UUID.randomUUID();
        village.code = request.code();
        village.name = request.name();
        village.kind = request.kind();
        village.provinceCode = commune.parentCode().orElseThrow();
        village.communeCode = commune.code();
        village.communeSince = commune.validFrom();
        village.validFrom = request.validFrom();
        village.resolution = request.resolution();
        return village;
    }

    VillageEstablished established() {
        return new VillageEstablished(id, code, name, kind.name(), communeCode, validFrom);
    }

    /** Refuses a day on which this version of the village does not exist. */
    public void requireOn(LocalDate day) {
        if (day.isBefore(validFrom) || validTo != null && !day.isBefore(validTo)) {
            throw Refused.because(CommonProblem.INVALID, name + " không tồn tại vào ngày " + day,
                    name + " does not exist on " + day);
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    VillageKind kind() {
        return kind;
    }

    public String communeCode() {
        return communeCode;
    }

    /** @return what the post of its head is called */
    public String postOfHead() {
        return kind == VillageKind.VILLAGE ? "Trưởng thôn" : "Tổ trưởng tổ dân phố";
    }

    /** @return the same on a document, in capitals */
    public String headTitle() {
        return postOfHead().toUpperCase(Locale.of("vi"));
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** @return the unit whose officials may act here */
    public UnitPath unit() {
        return UnitPath.of(provinceCode, communeCode, code);
    }

    /** @return the commune whose bodies act on what this village decides */
    public UnitPath communeUnit() {
        return UnitPath.of(provinceCode, communeCode);
    }
}
