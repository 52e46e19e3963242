package vn.danchu.consultation.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.Decision;

/** The files of decisions: printed on demand until a decision is sent, the sent one from then on. */
@ApplicationScoped
public class DecisionFiles implements PanacheRepositoryBase<SentDocument, UUID> {
    @Inject
    DecisionDocument document;

    /** Keeps the file that goes to the commune; joins the caller's transaction. */
    public void keep(Decision decision, Village village) {
        persist(SentDocument.of(decision.id(), document.render(decision, village)));
    }

    byte[] of(Decision decision, Village village) {
        return findByIdOptional(decision.id()).map(SentDocument::file)
                .orElseGet(() -> document.render(decision, village));
    }
}
