package vn.danchu.consultation.meetingresult;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The meetings that were held, with their counts. */
@ApplicationScoped
class MeetingResults implements PanacheRepositoryBase<MeetingResult, UUID> {
}
