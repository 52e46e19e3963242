package vn.danchu.covenant.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

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
    private LocalDate proposedOn;
    private Instant heardAt;

    protected CovenantProposal() {
    }

    /** As the consultation service tells of it. */
    public static CovenantProposal of(UUID initiative, Village village, String title, String text, Support support,
            LocalDate proposedOn, Instant now) {
        CovenantProposal proposal = new CovenantProposal();
        proposal.id = initiative;
        proposal.village = village;
        proposal.communeCode = village.communeCode();
        proposal.title = title;
        proposal.text = text;
        proposal.support = support;
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

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
