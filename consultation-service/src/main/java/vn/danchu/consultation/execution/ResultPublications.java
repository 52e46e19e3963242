package vn.danchu.consultation.execution;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Which results were made public. */
@ApplicationScoped
class ResultPublications implements PanacheRepositoryBase<ResultPublication, UUID> {
}
