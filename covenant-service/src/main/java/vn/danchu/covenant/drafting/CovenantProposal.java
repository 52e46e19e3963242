package vn.danchu.covenant.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.covenant.drafting.rules.ChangeManner;

/** What citizens propose to write into the covenant, and the village head took up; the consultation service keeps the initiative. */
@Entity
public class CovenantProposal {
    @Id
    @Column(name = "initiative_id")
    private UUID id;
    @ManyToOne(optional = false)
    private Village village;
    private String communeCode;
    private String title;
    private String text;
    @Embedded
    private Support support;
    private UUID changesCovenant;
    @Enumerated(EnumType.STRING)
    private ChangeManner changeManner;
    private LocalDate proposedOn;
    private Instant heardAt;

    protected CovenantProposal() {
    }

    /**
     * What is to become of a covenant of the village.
     *
     * @param covenantId
     *            the covenant; the consultation service took it for one in force
     */
    @Schema(name = "CovenantChange")
    public record Change(UUID covenantId, @Schema(examples = "AMEND") ChangeManner manner) {
    }

    /**
     * As the consultation service tells of it.
     *
     * @param change
     *            null where a new covenant is asked for
     */
    public static CovenantProposal of(UUID initiative, Village village, String title, String text, Support support,
            Change change, LocalDate proposedOn, Instant now) {
        CovenantProposal proposal = new CovenantProposal();
        proposal.id = initiative;
        proposal.village = village;
        proposal.communeCode = village.communeCode();
        proposal.title = title;
        proposal.text = text;
        proposal.support = support;
        if (change != null) {
            proposal.changesCovenant = change.covenantId;
            proposal.changeManner = change.manner;
        }
        proposal.proposedOn = proposedOn;
        // The database keeps microseconds; the list pages by this time.
        proposal.heardAt = now.truncatedTo(ChronoUnit.MICROS);
        return proposal;
    }

    public UUID initiativeId() {
        return id;
    }

    public Village village() {
        return village;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Support support() {
        return support;
    }

    /** @return what is to become of a covenant of the village; none where a new one is asked for */
    public Optional<Change> change() {
        return Optional.ofNullable(changesCovenant).map(covenant -> new Change(covenant, changeManner));
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
