package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.hibernate.annotations.BatchSize;

import vn.danchu.consultation.community.rules.VillageKind;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
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
    @ElementCollection
    @CollectionTable(name = "village_style", joinColumns = @JoinColumn(name = "village_id"))
    @BatchSize(size = 100)
    private Set<VillageStyle> styles = new HashSet<>();

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
        village.styles.add(new VillageStyle(request.validFrom(), request.name(), request.kind(), request.resolution()));
        return village;
    }

    /** The village is no more from a day on. */
    void end(LocalDate day) {
        requireOn(day);
        if (!day.isAfter(validFrom)) {
            throw Refused.because(CommonProblem.INVALID, name + " vừa được thành lập ngày " + validFrom,
                    name + " only began on " + validFrom);
        }
        validTo = day;
    }

    /** The same community has another name or is of the other kind from a day on. */
    void restyle(VillageStyle style) {
        requireOn(style.since());
        if (!style.since().isAfter(styles().getLast().since())) {
            throw Refused.because(CommonProblem.INVALID,
                    name + " đã mang tên này từ ngày " + styles().getLast().since(),
                    name + " has this name since " + styles().getLast().since());
        }
        styles.add(style);
        name = style.name();
        kind = style.kind();
    }

    VillageEstablished established() {
        return new VillageEstablished(id, code, name, kind.name(), communeCode, validFrom);
    }

    VillageRenamed renamed() {
        return new VillageRenamed(id, code, name, kind.name(), communeCode, styles().getLast().since());
    }

    VillageEnded ended(List<Village> successors) {
        return new VillageEnded(id, code, name, communeCode, validTo, successors.stream()
                .map(village -> new VillageEnded.Successor(village.id, village.code, village.name)).toList());
    }

    /** @return whether the village exists on a day */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** @return all names and kinds, the oldest first */
    List<VillageStyle> styles() {
        return styles.stream().sorted(Comparator.comparing(VillageStyle::since)).toList();
    }

    /** @return name and kind on a day; those it had first or last on a day on which it does not exist */
    public VillageStyle styleOn(LocalDate day) {
        return styles().reversed().stream().filter(style -> !style.since().isAfter(day)).findFirst()
                .orElseGet(() -> styles().getFirst());
    }

    /** Refuses a day on which the village does not exist. */
    public void requireOn(LocalDate day) {
        if (!existsOn(day)) {
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

    public VillageKind kind() {
        return kind;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public String communeCode() {
        return communeCode;
    }

    /** @return what the post of its head is called on a day */
    public String postOfHead(LocalDate day) {
        return styleOn(day).kind() == VillageKind.VILLAGE ? "Trưởng thôn" : "Tổ trưởng tổ dân phố";
    }

    /** @return the same on a document of that day, in capitals */
    public String headTitle(LocalDate day) {
        return postOfHead(day).toUpperCase(Locale.of("vi"));
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** @return the first day on which it does not exist; null while it exists */
    public LocalDate validTo() {
        return validTo;
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
