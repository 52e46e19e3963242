package vn.danchu.consultation.householdlist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.community.Village;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.Text;

/** The long imports and what was wrong in their lists. */
@ApplicationScoped
class LongImports implements PanacheRepositoryBase<LongImport, UUID> {
    @Inject
    AuditLog audit;

    /** An error with its place in the list of errors. */
    record Placed(int position, Finding finding) {
    }

    /** @return the import of this village; refuses any other id */
    LongImport require(UUID village, UUID id) {
        return findByIdOptional(id).filter(known -> known.villageId().equals(village))
                .orElseThrow(() -> Refused.notFound("Không có lần nhập này", "No such import"));
    }

    LongImport lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who asked for it is written down before anything happens; the rest happens without that person. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(LongImport begun, Village village) {
        persist(begun);
        audit.record("household-import-requested", village.unit(), "village/" + village.id(),
                "household-import/" + begun.id() + (begun.isDryRun() ? ", a trial" : ""));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void haveRead(UUID id, int rows) {
        update("rowsRead = ?1 where id = ?2 and state = ?3", rows, id, LongImport.State.RUNNING);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void areAlive(Collection<UUID> ids, Instant now) {
        update("aliveAt = ?1 where id in ?2", now, ids);
    }

    /** Those that nobody works on any more have failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failSilent(Instant since, Instant now) {
        find("state = ?1 and aliveAt < ?2", LongImport.State.RUNNING, since).withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream().forEach(left -> left.fail(now));
    }

    @Transactional
    void forget(Instant before) {
        delete("requestedAt < ?1 and state <> ?2", before, LongImport.State.RUNNING);
    }

    /** Keeps the errors of an import, in the caller's transaction. */
    void keep(UUID id, List<Finding> errors) {
        flush();
        getEntityManager().createNativeQuery("""
                insert into household_import_error (import_id, position, line, field, detail_vi, detail_en)
                select ?1, e.* from unnest(?2, ?3, ?4, ?5, ?6) e""").setParameter(1, id)
                .setParameter(2, IntStream.range(0, errors.size()).boxed().toArray(Integer[]::new))
                .setParameter(3, errors.stream().map(Finding::row).toArray(Integer[]::new))
                .setParameter(4, errors.stream().map(Finding::field).toArray(String[]::new))
                .setParameter(5, errors.stream().map(error -> error.detail().vi()).toArray(String[]::new))
                .setParameter(6, errors.stream().map(error -> error.detail().en()).toArray(String[]::new))
                .executeUpdate();
    }

    /** @return at most so many errors after a position */
    List<Placed> errors(UUID id, int after, int most) {
        return getEntityManager().createNativeQuery("""
                select position, line, field, detail_vi, detail_en from household_import_error
                where import_id = ?1 and position > ?2 order by position""", Object[].class).setParameter(1, id)
                .setParameter(2, after).setMaxResults(most).getResultStream().map(LongImports::placed).toList();
    }

    private static Placed placed(Object row) {
        Object[] values = (Object[]) row;
        return new Placed((Integer) values[0], new Finding((Integer) values[1], (String) values[2],
                new Text((String) values[3], (String) values[4])));
    }
}
