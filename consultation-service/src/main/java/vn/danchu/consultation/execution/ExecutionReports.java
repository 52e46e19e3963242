package vn.danchu.consultation.execution;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** How decisions are carried out. */
@ApplicationScoped
class ExecutionReports implements PanacheRepositoryBase<ExecutionReport, UUID> {

    List<ExecutionReport> of(UUID decisionId, Cursor after, int most) {
        return NewestFirst.byDay(ExecutionReport.class, "reportedOn").where("decisionId", decisionId)
                .read(getEntityManager(), after, most);
    }
}
