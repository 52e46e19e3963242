package vn.danchu.consultation.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.apache.commons.codec.digest.DigestUtils;

import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** The households of a village on a day, signed by both heads: the fixed denominator of every vote taken on it. */
@Entity
public class Roll {
    @Id
    private UUID id;
    private UUID villageId;
    private LocalDate asOf;
    private Instant drawnAt;
    private long households;
    private String contentHash;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "roll_certification", joinColumns = @JoinColumn(name = "roll_id"))
    private Set<Certification> certifications = new HashSet<>();

    protected Roll() {
    }

    static Roll draw(UUID villageId, LocalDate asOf, Instant drawnAt, List<HouseholdState> entries) {
        if (entries.isEmpty()) {
            throw Refused.because(CommonProblem.INVALID, "Thôn chưa có hộ gia đình nào trong hệ thống",
                    "The village has no household yet");
        }
        Roll roll = new Roll();
        roll.id = UUID.randomUUID();
        roll.villageId = villageId;
        roll.asOf = asOf;
        roll.drawnAt = drawnAt;
        roll.households = entries.size();
        roll.contentHash = hash(entries);
        return roll;
    }

    // One hash over all entries, whatever their order: what the two heads sign.
    private static String hash(List<HouseholdState> entries) {
        return DigestUtils.sha256Hex(entries.stream().sorted(Comparator.comparing(HouseholdState::number))
                .map(entry -> String.join("\u001f", entry.number(), entry.address(), entry.representativeName(),
                        entry.person()))
                .collect(Collectors.joining("\n")));
    }

    /** Signs for every side that the signer holds and that has not signed yet. */
    void certify(EnumSet<CertifyingSide> sides, String subject, String name, Instant at) {
        boolean signed = false;
        for (CertifyingSide side : sides) {
            signed |= !hasSigned(side) && certifications.add(new Certification(side, subject, name, at));
        }
        if (!signed) {
            throw Refused.because(CommonProblem.ALREADY_EXISTS, "Bạn đã ký danh sách này",
                    "You have signed this roll already");
        }
    }

    private boolean hasSigned(CertifyingSide side) {
        return certifications.stream().anyMatch(certification -> certification.side() == side);
    }

    /** @return whether both sides have signed, so that votes may be taken on it */
    public boolean certified() {
        return EnumSet.allOf(CertifyingSide.class).stream().allMatch(this::hasSigned);
    }

    /** Refuses a roll that is another village's or that both sides have not signed. */
    void requireCertifiedFor(UUID village) {
        if (!villageId.equals(village)) {
            throw Refused.because(CommonProblem.INVALID, "Danh sách hộ này là của thôn khác",
                    "This roll belongs to another village");
        }
        if (!certified()) {
            throw Refused.because(CommonProblem.ILLEGAL_STEP,
                    "Danh sách hộ chưa có đủ chữ ký của Trưởng thôn và Trưởng Ban công tác Mặt trận",
                    "The roll lacks the signature of the village head or of the Front head");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    /** @return how many households the roll has: the denominator */
    public long households() {
        return households;
    }

    String contentHash() {
        return contentHash;
    }

    List<Certification> certifications() {
        return certifications.stream().sorted(Comparator.comparing(Certification::certifiedAt)).toList();
    }
}
