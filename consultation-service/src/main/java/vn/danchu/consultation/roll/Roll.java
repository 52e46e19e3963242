package vn.danchu.consultation.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.apache.commons.codec.digest.DigestUtils;

import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.roll.rules.Denominator;
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

    /** @param clusters the cluster of each household that is of one */
    static Roll draw(UUID villageId, LocalDate asOf, Instant drawnAt, List<HouseholdState> entries,
            Map<UUID, UUID> clusters) {
        if (entries.isEmpty()) {
            throw Refused.by(Denominator.empty());
        }
        Roll roll = new Roll();
        roll.id = UUID.randomUUID();
        roll.villageId = villageId;
        roll.asOf = asOf;
        roll.drawnAt = drawnAt;
        roll.households = entries.size();
        roll.contentHash = hash(entries, clusters);
        return roll;
    }

    // One hash over all entries, whatever their order: what the two heads sign.
    private static String hash(List<HouseholdState> entries, Map<UUID, UUID> clusters) {
        return DigestUtils.sha256Hex(entries.stream().sorted(Comparator.comparing(HouseholdState::number))
                .map(entry -> line(entry, clusters.get(entry.household()))).collect(Collectors.joining("\n")));
    }

    private static String line(HouseholdState entry, UUID cluster) {
        return Stream.concat(
                Stream.of(entry.number(), entry.address(), entry.representativeName(), entry.person()),
                Stream.ofNullable(cluster).map(UUID::toString)).collect(Collectors.joining("\u001f"));
    }

    /**
     * Signs for the first side that the signer holds and that has not signed yet: nobody signs for both.
     *
     * @param sides
     *            that the signer holds, each with whether a signature in the place of a head counts for every vote
     */
    void certify(Map<CertifyingSide, Boolean> sides, String subject, String name, Instant at) {
        CertifyingSide side = sides.keySet().stream().filter(held -> !hasSigned(held)).findFirst()
                .orElseThrow(() -> Refused.by(CommonProblem.ALREADY_EXISTS, Denominator.signedAlready()));
        Refused.ifBroken(Denominator.signedByTwo(certifications.stream()
                .anyMatch(certification -> certification.subject().equals(subject))));
        certifications.add(new Certification(side, subject, name, at, sides.get(side)));
    }

    private boolean hasSigned(CertifyingSide side) {
        return certifications.stream().anyMatch(certification -> certification.side() == side);
    }

    /** @return whether both sides have signed, so that any vote may be taken on it */
    boolean certified() {
        return certified(false);
    }

    /** @return whether a vote may be taken on it; one on who is head also where the commune signed in a head's place */
    boolean certified(boolean onWhoIsHead) {
        return Stream.of(CertifyingSide.VILLAGE_HEAD, CertifyingSide.FRONT_HEAD)
                .allMatch(head -> certifications.stream()
                        .anyMatch(signed -> signed.side() == head
                                || signed.side().signsFor() == head && (onWhoIsHead || signed.postVacant())));
    }

    /** Refuses a roll that is another village's or that both sides have not signed. */
    void requireCertifiedFor(UUID village, boolean onWhoIsHead) {
        if (!villageId.equals(village)) {
            throw Refused.by(Denominator.ofAnotherVillage());
        }
        if (!certified(onWhoIsHead)) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, Denominator.unsigned());
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
