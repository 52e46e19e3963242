package vn.danchu.consultation.councilreport;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Which matters of whole communes were reported to their people's councils. */
@ApplicationScoped
class CouncilReports implements PanacheRepositoryBase<CouncilReport, UUID> {
}
