package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;

/** The villages and residential groups, in time. */
@ApplicationScoped
public class Villages implements PanacheRepositoryBase<Village, UUID> {

    private final Territory territory = Territory.official();
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;

    /** A village with the number of its households, where it came from and what became of it. */
    record Row(Village village, long households, List<UUID> predecessors, List<UUID> successors) {
    }

    private record Link(UUID from, UUID to) {
    }

    private record HouseholdCount(UUID village, long households) {
    }

    /** @return the village; refuses an unknown id */
    public Village require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có thôn, tổ dân phố này", "No such village"));
    }

    /** @return the villages by their ids; those that are not known yet are read at once */
    public Map<UUID, Village> all(Collection<UUID> ids) {
        return getEntityManager().unwrap(Session.class)
                .findMultiple(Village.class, List.copyOf(ids), SessionCheckMode.ENABLED).stream()
                .collect(Collectors.toMap(Village::id, village -> village));
    }

    /** @return the unit that a list is about: the village, else the commune; refuses when neither is named or known */
    public UnitPath place(String commune, UUID village, LocalDate day) {
        return village == null ? Communes.require(commune, day, "commune") : require(village).unit();
    }

    /** @return the villages, each kept from everybody else until the transaction ends; refuses an unknown id */
    public List<Village> requireForChange(Collection<UUID> ids) {
        List<Village> villages = find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        if (villages.size() != Set.copyOf(ids).size()) {
            throw Refused.notFound("Không có thôn, tổ dân phố này", "No such village");
        }
        return villages;
    }

    /** @return the village read anew, after the caller waited for its row */
    public Village asItStands(UUID id) {
        Village village = require(id);
        getEntityManager().refresh(village);
        return village;
    }

    /** Refuses a village that does not exist on the day; nobody can end it until the transaction has ended. */
    public void requireStanding(Village village, LocalDate day) {
        getEntityManager().refresh(village, LockModeType.PESSIMISTIC_READ);
        village.requireOn(day);
    }

    /** @return the village, or the one that stands in its place when it became part of one other; else as it ended */
    public Village inPlaceOf(Village village, LocalDate day) {
        List<UUID> successors = village.validTo() == null || village.validTo().isAfter(day)
                ? List.of()
                : links(List.of(village.id())).stream().filter(link -> link.from().equals(village.id())).map(Link::to)
                        .toList();
        return successors.size() == 1 ? inPlaceOf(require(successors.getFirst()), day) : village;
    }

    /** A village begins; refuses a commune that does not exist on the day and a code that another village has. */
    public Village establish(EstablishVillage request) {
        AdministrativeUnit commune = communeOf(request);
        if (count("code = ?1 and (validTo is null or validTo > ?2)", request.code(), request.validFrom()) > 0) {
            throw Refused.because(CommonProblem.ALREADY_EXISTS, "Đã có thôn mang mã này vào ngày đó",
                    "A village has this code on that day already");
        }
        Village village = Village.establish(request, commune);
        persist(village);
        audit.record("village-established", village.unit(), "village/" + village.id(), request.resolution());
        outbox.publish(VillageEstablished.TYPE, village.communeCode(), village.established());
        return village;
    }

    /** A village ends on a day; what became of it is told once its successors are there. */
    public void end(Village village, LocalDate day, String resolution) {
        village.end(day);
        audit.record("village-ended", village.unit(), "village/" + village.id(), resolution);
        // The database lets no village begin under a code that another still has, and sees an insert before the update.
        flush();
    }

    /** Notes and tells what became of a village that ended. */
    public void succeed(Village ended, List<Village> successors, UUID reorganisation) {
        flush();
        successors.forEach(successor -> getEntityManager().createNativeQuery(
                "insert into village_succession (from_id, to_id, reorganisation_id) values (?1, ?2, ?3)")
                .setParameter(1, ended.id()).setParameter(2, successor.id()).setParameter(3, reorganisation)
                .executeUpdate());
        outbox.publish(VillageEnded.TYPE, ended.communeCode(), ended.ended(successors));
    }

    /** A village has another name or is of the other kind. */
    public void restyle(Village village, VillageStyle style) {
        village.restyle(style);
        audit.record("village-renamed", village.unit(), "village/" + village.id(), style.resolution());
        outbox.publish(VillageRenamed.TYPE, village.communeCode(), village.renamed());
    }

    private AdministrativeUnit communeOf(EstablishVillage request) {
        if (!request.code().startsWith(request.communeCode() + "-")) {
            throw Refused.because(CommonProblem.INVALID, "Mã thôn phải bắt đầu bằng mã xã",
                    "The code of a village starts with the code of its commune",
                    List.of(Finding.in("code", "phải bắt đầu bằng " + request.communeCode() + "-",
                            "must start with " + request.communeCode() + "-")));
        }
        return territory.find(request.communeCode(), request.validFrom()).filter(unit -> unit.kind().isCommune())
                .orElseThrow(() -> Refused.because(CommonProblem.INVALID, "Không có xã, phường mang mã này vào ngày đó",
                        "No commune has this code on that day"));
    }

    /** @return all villages that a commune has on a day */
    public List<Village> allOf(String commune, LocalDate day) {
        return list("communeCode = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2) order by code", commune,
                day);
    }

    List<Row> ofCommune(String commune, LocalDate day, Cursor after, int most) {
        List<Village> villages = find(
                """
                        communeCode = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2) and code > ?3 order by code""",
                commune, day, after == null ? "" : after.text(0)).range(0, most - 1).list();
        return rows(villages, day);
    }

    /** @return the village with what belongs to it on a day */
    Row row(Village village, LocalDate day) {
        return rows(List.of(village), day).getFirst();
    }

    private List<Row> rows(List<Village> villages, LocalDate day) {
        List<UUID> ids = villages.stream().map(Village::id).toList();
        Map<UUID, Long> households = households(ids, day);
        List<Link> links = links(ids);
        return villages.stream().map(village -> new Row(village, households.getOrDefault(village.id(), 0L),
                links.stream().filter(link -> link.to().equals(village.id())).map(Link::from).toList(),
                links.stream().filter(link -> link.from().equals(village.id())).map(Link::to).toList())).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Link> links(List<UUID> villages) {
        return getEntityManager().createNativeQuery("""
                select from_id, to_id from village_succession where from_id = any (?1) or to_id = any (?1)
                order by from_id, to_id""", Link.class).setParameter(1, villages.toArray(UUID[]::new))
                .getResultList();
    }

    private Map<UUID, Long> households(List<UUID> villages, LocalDate day) {
        List<HouseholdCount> counts = getEntityManager().createNativeQuery("""
                select village_id, count(*) from household_state
                where village_id = any (?1) and since <= ?2 and (until is null or until > ?2)
                group by village_id""", HouseholdCount.class).setParameter(1, villages.toArray(UUID[]::new))
                .setParameter(2, day).getResultList();
        return counts.stream().collect(Collectors.toMap(HouseholdCount::village, HouseholdCount::households));
    }
}
