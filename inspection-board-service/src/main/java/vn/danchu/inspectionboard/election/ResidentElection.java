package vn.danchu.inspectionboard.election;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.danchu.inspectionboard.contracts.ResidentElectionCalled;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalledOff;
import vn.danchu.inspectionboard.election.rules.ElectionStage;
import vn.danchu.inspectionboard.election.rules.ElectionStep;
import vn.danchu.inspectionboard.election.rules.SeatRule;
import vn.danchu.inspectionboard.project.Project;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Page;

/**
 * The members of a board who stand for the residents of a village are elected by its households, Decree 59/2023 Art. 17(1).
 * The consultation service takes the vote; this is what the board keeps of it.
 */
@Entity
public class ResidentElection {
    @Id
    private UUID id;
    @ManyToOne(optional = false)
    private Project project;
    @ManyToOne(optional = false)
    private Village village;
    private int seats;
    @Enumerated(EnumType.STRING)
    private ElectionStage stage;
    private UUID matterId;
    private UUID decisionId;
    private LocalDate electedOn;
    private LocalDate recognisedOn;
    private Instant calledAt;
    @ElementCollection
    @CollectionTable(name = "resident_elected", joinColumns = @JoinColumn(name = "election_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    @BatchSize(size = Page.MOST)
    private List<String> elected = new ArrayList<>();

    protected ResidentElection() {
    }

    static ResidentElection call(Project project, Village village, int seats, int taken, Instant now, LocalDate today) {
        village.requireOn(today, project.communeCode());
        Refused.ifBroken(SeatRule.mayCall(taken, seats, today));
        ResidentElection election = new ResidentElection();
        election.id = UUID.randomUUID();
        election.project = project;
        election.village = village;
        election.seats = seats;
        election.stage = ElectionStage.CALLED;
        // The database keeps microseconds; the list pages by this time.
        election.calledAt = now.truncatedTo(ChronoUnit.MICROS);
        return election;
    }

    ResidentElectionCalled called() {
        return new ResidentElectionCalled(id, project.id(), village.id(), village.unit().village().orElseThrow(),
                project.communeCode(), "INVESTMENT_SUPERVISION", seats,
                "Bầu %d thành viên Ban Giám sát đầu tư của cộng đồng".formatted(seats),
                "Bầu %d thành viên Ban Giám sát đầu tư của cộng đồng là đại diện người dân cho dự án: %s"
                        .formatted(seats, project.name()));
    }

    /** The Front takes it back; that it has ended is told by the consultation service. */
    ResidentElectionCalledOff calledOff(String reason, LocalDate on) {
        Refused.unlessMay(ElectionStep.CLOSE, stage);
        return new ResidentElectionCalledOff(id, village.id(), project.communeCode(), reason, on);
    }

    void isVotedOnAs(UUID matter) {
        take(ElectionStep.OPEN_MATTER);
        matterId = matter;
    }

    void elected(UUID decision, LocalDate on) {
        take(ElectionStep.ELECT);
        decisionId = decision;
        electedOn = on;
    }

    /** Who has a seat; fewer than were called for when one stays empty. */
    void gaveSeatsTo(List<String> names) {
        elected.clear();
        elected.addAll(names);
    }

    /** The village dismissed one of them, and may elect another. */
    void dismissed(String name) {
        elected.removeIf(one -> SeatRule.same(one, name));
    }

    /** The dismissal did not hold. */
    void reinstated(String name) {
        dismissed(name);
        elected.add(name);
    }

    void recognised(LocalDate on) {
        take(ElectionStep.RECOGNISE);
        recognisedOn = on;
    }

    void take(ElectionStep step) {
        Refused.unlessMay(step, stage);
        stage = step.after(stage);
    }

    /** Refuses to seat members of a board who were not elected here, by name. */
    public void requireSeats(Project of, List<String> members, boolean allStandForResidents) {
        if (!project.id().equals(of.id())) {
            throw Refused.because(CommonProblem.INVALID, "Cuộc bầu này thuộc dự án khác",
                    "This election belongs to another project");
        }
        Refused.ifBroken(SeatRule.mayFill(stage, elected, members, allStandForResidents));
    }

    UUID id() {
        return id;
    }

    Project project() {
        return project;
    }

    Village village() {
        return village;
    }

    /** @return the commune, for the check of rights */
    UnitPath unit() {
        return project.unit();
    }

    int seats() {
        return seats;
    }

    boolean holdsSeats() {
        return stage.holdsSeats();
    }

    /** @return the seats that are filled by it, or may still be; one that the vote left empty is free again */
    int seatsHeld() {
        if (!stage.holdsSeats()) {
            return 0;
        }
        return stage == ElectionStage.RECOGNISED ? elected.size() : seats;
    }

    /** @return the names of those who have a seat */
    List<String> elected() {
        return List.copyOf(elected);
    }

    ElectionStage stage() {
        return stage;
    }

    @Nullable
    UUID matterId() {
        return matterId;
    }

    @Nullable
    UUID decisionId() {
        return decisionId;
    }

    @Nullable
    LocalDate electedOn() {
        return electedOn;
    }

    @Nullable
    LocalDate recognisedOn() {
        return recognisedOn;
    }

    Instant calledAt() {
        return calledAt;
    }
}
